/** Each recipe does what its page says, on a Mattermost in memory. */
@NullMarked
package io.github.mattermostsdk.examples.recipes;

import org.jspecify.annotations.NullMarked;
