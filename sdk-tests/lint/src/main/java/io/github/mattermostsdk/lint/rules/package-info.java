/** The rules of the OpenAPI document, one class each. */
@NullMarked
package io.github.mattermostsdk.lint.rules;

import org.jspecify.annotations.NullMarked;
