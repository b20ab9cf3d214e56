/** How the in-memory Mattermost is made. */
@NullMarked
package io.github.mattermostsdk.testkit.internal;

import org.jspecify.annotations.NullMarked;
