/** What the guide to testing shows, compiled and run. */
@NullMarked
package io.github.mattermostsdk.examples.testing;

import org.jspecify.annotations.NullMarked;
