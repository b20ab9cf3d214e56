/** Operations on channels. */
@NullMarked
package io.github.mattermostsdk.testkit.internal.channels;

import org.jspecify.annotations.NullMarked;
