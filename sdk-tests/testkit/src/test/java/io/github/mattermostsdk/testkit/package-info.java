/** Tests of the server in memory itself; what it does as a Mattermost is tested by the contract. */
@NullMarked
package io.github.mattermostsdk.testkit;

import org.jspecify.annotations.NullMarked;
