/** Operations on threads. */
@NullMarked
package io.github.mattermostsdk.testkit.internal.threads;

import org.jspecify.annotations.NullMarked;
