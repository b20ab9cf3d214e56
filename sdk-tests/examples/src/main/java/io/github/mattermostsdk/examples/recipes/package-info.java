/** The recipes of the cookbook, one class a task. A test runs each of them on a Mattermost in memory. */
@NullMarked
package io.github.mattermostsdk.examples.recipes;

import org.jspecify.annotations.NullMarked;
