/** The golden output of the templates: is it still what is committed, and does it work? */
@NullMarked
package io.github.mattermostsdk.golden;

import org.jspecify.annotations.NullMarked;
