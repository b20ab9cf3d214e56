/**
 * Makes the documentation site: guides and reference from Markdown, Javadoc beside them, and a search over all of it.
 */
@NullMarked
package io.github.mattermostsdk.site;

import org.jspecify.annotations.NullMarked;
