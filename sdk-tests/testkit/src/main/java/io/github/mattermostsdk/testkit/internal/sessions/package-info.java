/** Logging in and out, and sessions. */
@NullMarked
package io.github.mattermostsdk.testkit.internal.sessions;

import org.jspecify.annotations.NullMarked;
