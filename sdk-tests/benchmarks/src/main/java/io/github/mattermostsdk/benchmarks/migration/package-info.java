/** What the guide on migrating shows of mattermost4j, compiled; not measured. It is here because mattermost4j is. */
@NullMarked
package io.github.mattermostsdk.benchmarks.migration;

import org.jspecify.annotations.NullMarked;
