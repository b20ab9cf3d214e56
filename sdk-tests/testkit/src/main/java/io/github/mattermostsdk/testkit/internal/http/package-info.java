/** The HTTP side of the server: routes, requests, answers, rate limits. */
@NullMarked
package io.github.mattermostsdk.testkit.internal.http;

import org.jspecify.annotations.NullMarked;
