/** What the generated models need to read and write JSON. Not exported: it may change in any release. */
@NullMarked
package io.github.mattermostsdk.internal.json;

import org.jspecify.annotations.NullMarked;
