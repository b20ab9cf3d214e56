/** The artifact as its users get it: projects outside this build depend on it, compile and run. */
@NullMarked
package io.github.mattermostsdk.consumers;

import org.jspecify.annotations.NullMarked;
