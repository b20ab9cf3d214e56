/** Whether users are there. */
@NullMarked
package io.github.mattermostsdk.testkit.internal.status;

import org.jspecify.annotations.NullMarked;
