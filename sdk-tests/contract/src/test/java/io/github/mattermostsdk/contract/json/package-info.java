/** JSON as it came, for those who judge it. */
@NullMarked
package io.github.mattermostsdk.contract.json;

import org.jspecify.annotations.NullMarked;
