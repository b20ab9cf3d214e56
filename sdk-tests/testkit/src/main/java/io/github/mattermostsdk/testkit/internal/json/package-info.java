/** JSON as maps and lists. */
@NullMarked
package io.github.mattermostsdk.testkit.internal.json;

import org.jspecify.annotations.NullMarked;
