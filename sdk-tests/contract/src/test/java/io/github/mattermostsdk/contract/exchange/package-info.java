/** What went over the wire. */
@NullMarked
package io.github.mattermostsdk.contract.exchange;

import org.jspecify.annotations.NullMarked;
