/** Holds what went over the wire against the API description. */
@NullMarked
package io.github.mattermostsdk.contract.description;

import org.jspecify.annotations.NullMarked;
