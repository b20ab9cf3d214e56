/** Operations on teams. */
@NullMarked
package io.github.mattermostsdk.testkit.internal.teams;

import org.jspecify.annotations.NullMarked;
