/** Programs that measure the SDK beside other clients, and count what the project consists of. */
@NullMarked
package io.github.mattermostsdk.benchmarks;

import org.jspecify.annotations.NullMarked;
