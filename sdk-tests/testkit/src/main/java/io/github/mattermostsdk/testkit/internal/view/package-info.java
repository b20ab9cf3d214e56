/** What the server remembers, as it sends it. */
@NullMarked
package io.github.mattermostsdk.testkit.internal.view;

import org.jspecify.annotations.NullMarked;
