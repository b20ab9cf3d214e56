/** Lays the generated sources out as the handwritten ones are. */
@NullMarked
package io.github.mattermostsdk.lint.format;

import org.jspecify.annotations.NullMarked;
