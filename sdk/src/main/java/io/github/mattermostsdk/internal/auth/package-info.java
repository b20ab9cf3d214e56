/** How the ways to sign in work: logins, sessions, OAuth grants. */
@NullMarked
package io.github.mattermostsdk.internal.auth;

import org.jspecify.annotations.NullMarked;
