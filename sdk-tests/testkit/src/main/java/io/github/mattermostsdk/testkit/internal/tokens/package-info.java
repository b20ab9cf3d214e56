/** Personal access tokens. */
@NullMarked
package io.github.mattermostsdk.testkit.internal.tokens;

import org.jspecify.annotations.NullMarked;
