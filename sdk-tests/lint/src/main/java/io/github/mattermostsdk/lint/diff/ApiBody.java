package io.github.mattermostsdk.lint.diff;

import java.util.Map;

/** A request body or a response, with its schema by media type; without one there is no body. */
record ApiBody(boolean required, Map<String, ApiSchema> contents) {}
