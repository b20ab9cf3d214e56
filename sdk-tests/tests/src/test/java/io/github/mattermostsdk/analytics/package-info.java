/** The figures of a server, as real ones send them. */
@NullMarked
package io.github.mattermostsdk.analytics;

import org.jspecify.annotations.NullMarked;
