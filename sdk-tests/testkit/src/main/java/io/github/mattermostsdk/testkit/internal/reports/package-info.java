/** Operations that report on users and posts. */
@NullMarked
package io.github.mattermostsdk.testkit.internal.reports;

import org.jspecify.annotations.NullMarked;
