/** The rules of the generator's templates. */
@NullMarked
package io.github.mattermostsdk.lint.templates;

import org.jspecify.annotations.NullMarked;
