/** What the Mattermost API sends and takes, as immutable classes. */
@NullMarked
package io.github.mattermostsdk.model;

import org.jspecify.annotations.NullMarked;
