/** Applications that act for users: OAuth 2.0, beside the API. */
@NullMarked
package io.github.mattermostsdk.testkit.internal.oauth;

import org.jspecify.annotations.NullMarked;
