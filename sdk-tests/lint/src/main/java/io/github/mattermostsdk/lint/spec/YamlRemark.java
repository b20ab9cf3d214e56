package io.github.mattermostsdk.lint.spec;

/**
 * Names a spot of a YAML file that readers of YAML understand differently.
 *
 * @param line the line, counted from 1
 * @param message what it is and the way out
 */
public record YamlRemark(int line, String message) {}
