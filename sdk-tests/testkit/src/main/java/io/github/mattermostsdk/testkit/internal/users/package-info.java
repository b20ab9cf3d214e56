/** Operations on users. */
@NullMarked
package io.github.mattermostsdk.testkit.internal.users;

import org.jspecify.annotations.NullMarked;
