/** Programs that show the SDK at work. */
@NullMarked
package io.github.mattermostsdk.examples;

import org.jspecify.annotations.NullMarked;
