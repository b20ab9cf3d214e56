/** What a server offers and the SDK does not, as far as setting up a server needs it: its configuration and its teams. */
@NullMarked
package io.github.mattermostsdk.testkit.internal.console;

import org.jspecify.annotations.NullMarked;
