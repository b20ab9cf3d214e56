/** The glue that turns Retrofit interfaces into calls. */
@NullMarked
package io.github.mattermostsdk.internal.retrofit;

import org.jspecify.annotations.NullMarked;
