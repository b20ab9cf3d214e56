/** The servers that scenarios run on, and the people who act in them. */
@NullMarked
package io.github.mattermostsdk.contract.server;

import org.jspecify.annotations.NullMarked;
