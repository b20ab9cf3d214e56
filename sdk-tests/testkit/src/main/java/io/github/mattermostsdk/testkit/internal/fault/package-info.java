/** What goes wrong on request. */
@NullMarked
package io.github.mattermostsdk.testkit.internal.fault;

import org.jspecify.annotations.NullMarked;
