/** Operations on the server itself. */
@NullMarked
package io.github.mattermostsdk.testkit.internal.system;

import org.jspecify.annotations.NullMarked;
