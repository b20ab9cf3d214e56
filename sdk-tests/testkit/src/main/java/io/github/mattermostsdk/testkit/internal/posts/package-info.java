/** Operations on posts. */
@NullMarked
package io.github.mattermostsdk.testkit.internal.posts;

import org.jspecify.annotations.NullMarked;
