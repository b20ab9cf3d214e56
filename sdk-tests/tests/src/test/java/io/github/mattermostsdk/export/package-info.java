/** Exports, whole, broken off and killed. */
@NullMarked
package io.github.mattermostsdk.export;

import org.jspecify.annotations.NullMarked;
