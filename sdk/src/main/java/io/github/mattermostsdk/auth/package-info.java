/** The ways to sign in. */
@NullMarked
package io.github.mattermostsdk.auth;

import org.jspecify.annotations.NullMarked;
