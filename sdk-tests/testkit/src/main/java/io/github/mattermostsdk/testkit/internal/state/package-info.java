/** What the server remembers. */
@NullMarked
package io.github.mattermostsdk.testkit.internal.state;

import org.jspecify.annotations.NullMarked;
