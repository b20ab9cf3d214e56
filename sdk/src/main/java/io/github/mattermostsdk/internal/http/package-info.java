/** The parts of one HTTP exchange: addresses, bodies, errors. */
@NullMarked
package io.github.mattermostsdk.internal.http;

import org.jspecify.annotations.NullMarked;
