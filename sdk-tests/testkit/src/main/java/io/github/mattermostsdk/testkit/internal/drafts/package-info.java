/** Operations on drafts. */
@NullMarked
package io.github.mattermostsdk.testkit.internal.drafts;

import org.jspecify.annotations.NullMarked;
