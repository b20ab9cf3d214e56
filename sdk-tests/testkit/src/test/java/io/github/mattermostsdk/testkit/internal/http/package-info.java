/** Tests of what comes before and after the handlers. */
@NullMarked
package io.github.mattermostsdk.testkit.internal.http;

import org.jspecify.annotations.NullMarked;
