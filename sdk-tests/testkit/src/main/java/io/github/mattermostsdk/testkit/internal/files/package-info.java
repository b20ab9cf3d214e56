/** Operations on files. */
@NullMarked
package io.github.mattermostsdk.testkit.internal.files;

import org.jspecify.annotations.NullMarked;
