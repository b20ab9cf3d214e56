/** The contract: scenarios that every Mattermost server is held to. */
@NullMarked
package io.github.mattermostsdk.contract;

import org.jspecify.annotations.NullMarked;
