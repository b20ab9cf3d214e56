/** What several operations do: who may what, writing posts, making accounts. */
@NullMarked
package io.github.mattermostsdk.testkit.internal.logic;

import org.jspecify.annotations.NullMarked;
