/** Preferences of users. */
@NullMarked
package io.github.mattermostsdk.testkit.internal.preferences;

import org.jspecify.annotations.NullMarked;
