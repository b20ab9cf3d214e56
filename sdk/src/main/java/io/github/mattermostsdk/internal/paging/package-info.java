/** How each style of list is walked, and what all walks have in common. */
@NullMarked
package io.github.mattermostsdk.internal.paging;

import org.jspecify.annotations.NullMarked;
