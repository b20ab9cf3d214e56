/** The operations of the Mattermost API as blocking methods, one interface for each subject. */
@NullMarked
package io.github.mattermostsdk.api;

import org.jspecify.annotations.NullMarked;
