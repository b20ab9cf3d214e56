/** The exceptions of the SDK: everything that a call throws is a {@link MattermostException}. */
@NullMarked
package io.github.mattermostsdk.error;

import org.jspecify.annotations.NullMarked;
