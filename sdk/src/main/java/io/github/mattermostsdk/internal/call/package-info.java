/** How a call is carried out: attempts, deadlines, waits, cancelling. */
@NullMarked
package io.github.mattermostsdk.internal.call;

import org.jspecify.annotations.NullMarked;
