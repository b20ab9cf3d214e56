package io.github.mattermostsdk.lint.diff;

import java.util.List;

/** One description of the API, ours or the published one, as far as the two are compared. */
record Api(String name, List<ApiOperation> operations) {}
