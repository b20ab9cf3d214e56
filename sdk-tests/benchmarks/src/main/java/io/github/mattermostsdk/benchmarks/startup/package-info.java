/** The programs whose start is measured. Each runs in a JVM of its own. */
@NullMarked
package io.github.mattermostsdk.benchmarks.startup;

import org.jspecify.annotations.NullMarked;
