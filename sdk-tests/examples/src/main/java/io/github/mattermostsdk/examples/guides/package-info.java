/** The snippets of the guides. A test compares each fenced block with its marked region here. */
@NullMarked
package io.github.mattermostsdk.examples.guides;

import org.jspecify.annotations.NullMarked;
