/**
 * The figures of a server about its own use, with types: {@link io.github.mattermostsdk.analytics.Analytics} is what
 * {@code MattermostClient.analytics()} returns.
 */
@NullMarked
package io.github.mattermostsdk.analytics;

import org.jspecify.annotations.NullMarked;
