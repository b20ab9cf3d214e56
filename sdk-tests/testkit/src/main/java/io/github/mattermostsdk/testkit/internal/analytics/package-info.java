/** Numbers about the server. */
@NullMarked
package io.github.mattermostsdk.testkit.internal.analytics;

import org.jspecify.annotations.NullMarked;
