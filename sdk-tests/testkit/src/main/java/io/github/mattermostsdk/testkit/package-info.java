/** An in-memory Mattermost server for tests. */
@NullMarked
package io.github.mattermostsdk.testkit;

import org.jspecify.annotations.NullMarked;
