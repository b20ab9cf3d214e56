/** The client of a Mattermost server, its options, and the calls and responses that go through it. */
@NullMarked
package io.github.mattermostsdk;

import org.jspecify.annotations.NullMarked;
