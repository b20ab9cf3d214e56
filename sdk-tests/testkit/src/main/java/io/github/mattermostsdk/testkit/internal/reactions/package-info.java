/** Operations on reactions. */
@NullMarked
package io.github.mattermostsdk.testkit.internal.reactions;

import org.jspecify.annotations.NullMarked;
