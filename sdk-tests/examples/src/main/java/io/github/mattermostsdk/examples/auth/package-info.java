/** The snippets of the guide on signing in. */
@NullMarked
package io.github.mattermostsdk.examples.auth;

import org.jspecify.annotations.NullMarked;
