/** Writes what went over the wire into files. */
@NullMarked
package io.github.mattermostsdk.contract.record;

import org.jspecify.annotations.NullMarked;
