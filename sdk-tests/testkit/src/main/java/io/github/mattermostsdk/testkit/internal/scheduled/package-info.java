/** Posts that are sent later. */
@NullMarked
package io.github.mattermostsdk.testkit.internal.scheduled;

import org.jspecify.annotations.NullMarked;
