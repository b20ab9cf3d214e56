/** The examples do what they say, and the documentation shows what is compiled. */
@NullMarked
package io.github.mattermostsdk.examples;

import org.jspecify.annotations.NullMarked;
