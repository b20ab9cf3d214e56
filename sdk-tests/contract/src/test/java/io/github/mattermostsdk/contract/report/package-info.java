/** What a run found, and the page that tells of it. */
@NullMarked
package io.github.mattermostsdk.contract.report;

import org.jspecify.annotations.NullMarked;
