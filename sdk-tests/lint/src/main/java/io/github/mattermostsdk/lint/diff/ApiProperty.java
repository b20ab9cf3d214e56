package io.github.mattermostsdk.lint.diff;

/** A property of an object. */
record ApiProperty(boolean required, ApiSchema schema) {}
