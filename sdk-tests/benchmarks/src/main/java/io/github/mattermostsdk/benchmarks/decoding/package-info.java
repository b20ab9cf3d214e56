/** What is compared when pages are decoded. Runs in JVMs of its own. */
@NullMarked
package io.github.mattermostsdk.benchmarks.decoding;

import org.jspecify.annotations.NullMarked;
