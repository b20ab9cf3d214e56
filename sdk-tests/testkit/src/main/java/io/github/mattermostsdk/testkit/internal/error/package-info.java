/** What the server refuses, and how it says so. */
@NullMarked
package io.github.mattermostsdk.testkit.internal.error;

import org.jspecify.annotations.NullMarked;
