/** Walks over whole lists, against model servers that page as real ones do and change meanwhile. */
@NullMarked
package io.github.mattermostsdk.paging;

import org.jspecify.annotations.NullMarked;
