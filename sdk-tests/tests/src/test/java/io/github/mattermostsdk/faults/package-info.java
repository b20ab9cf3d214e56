/** The catalogue of faults: what goes wrong on the way to a server and back, and how each kind of call ends. */
@NullMarked
package io.github.mattermostsdk.faults;

import org.jspecify.annotations.NullMarked;
