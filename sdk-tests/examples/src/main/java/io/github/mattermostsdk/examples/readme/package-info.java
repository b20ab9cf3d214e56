/** The snippets of the README. A test compares each fenced block with its marked region here. */
@NullMarked
package io.github.mattermostsdk.examples.readme;

import org.jspecify.annotations.NullMarked;
