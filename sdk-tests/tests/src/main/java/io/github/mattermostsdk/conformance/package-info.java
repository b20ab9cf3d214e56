/**
 * Holds the generated SDK against its two sources: the API description in {@code openapi/}, and the recorded exchanges of
 * real servers. Every operation is found by walking the description and called by reflection, so that a new one is
 * tested as soon as it is described.
 */
@NullMarked
package io.github.mattermostsdk.conformance;

import org.jspecify.annotations.NullMarked;
