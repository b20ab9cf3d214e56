/** Compares the OpenAPI document with a published one, so that a new server release is seen operation by operation. */
@NullMarked
package io.github.mattermostsdk.lint.diff;

import org.jspecify.annotations.NullMarked;
