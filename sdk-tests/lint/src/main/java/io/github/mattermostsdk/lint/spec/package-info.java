/** The OpenAPI document as its authors wrote it: files, operations and schemas, each with its file and line. */
@NullMarked
package io.github.mattermostsdk.lint.spec;

import org.jspecify.annotations.NullMarked;
