/** Holds the classes of the artifact to the arrows between its packages, and generated code to its rules. */
@NullMarked
package io.github.mattermostsdk.architecture;

import org.jspecify.annotations.NullMarked;
