/** The lint of the OpenAPI document and of the templates, run before code is generated from them. */
@NullMarked
package io.github.mattermostsdk.lint;

import org.jspecify.annotations.NullMarked;
