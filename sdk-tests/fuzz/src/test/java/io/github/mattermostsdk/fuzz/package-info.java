/** Hostile JSON against every generated adapter: from a seeded generator in each build, from Jazzer by command. */
@NullMarked
package io.github.mattermostsdk.fuzz;

import org.jspecify.annotations.NullMarked;
