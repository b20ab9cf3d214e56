/**
 * Walks whole lists: {@link io.github.mattermostsdk.paging.Pager} is what every {@code all…} method returns.
 *
 * <p>A walk asks for the next part of a list when it is needed, or a little earlier, and never holds more than a few pages.
 * Where a walk stands is a {@link io.github.mattermostsdk.paging.Position}, which can be stored and gone on from later.
 */
@NullMarked
package io.github.mattermostsdk.paging;

import org.jspecify.annotations.NullMarked;
