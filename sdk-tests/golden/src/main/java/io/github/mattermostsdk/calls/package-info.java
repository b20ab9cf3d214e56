/** The operations of the Mattermost API as call objects, for all that is not the plain blocking call. */
@NullMarked
package io.github.mattermostsdk.calls;

import org.jspecify.annotations.NullMarked;
