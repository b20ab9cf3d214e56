/**
 * Exports of whole channels and teams to JSON Lines: {@link io.github.mattermostsdk.export.HistoryExport} is where to begin.
 */
@NullMarked
package io.github.mattermostsdk.export;

import org.jspecify.annotations.NullMarked;
