package io.github.mattermostsdk.lint.diff;

/**
 * Says where in an operation something stands. {@code part} is a parameter, {@code request} or a response with its
 * status; {@code path} leads on from there, and is empty for the part itself; {@code owner} is the nearest schema of
 * ours that has a name, with the way on from it.
 */
record Place(String operation, String subject, String part, String path, String owner) {
    static Place of(ApiOperation operation) {
        return new Place(operation.id(), operation.subject(), "", "", "");
    }

    Place part(String name) {
        return new Place(operation, subject, name, "", "");
    }

    Place body() {
        return new Place(operation, subject, part, "$", owner);
    }

    /** Returns the place after a step into a schema: its owner is that schema, if it has a name. */
    Place step(String schemaName, String step) {
        String from = schemaName.isEmpty() ? owner : schemaName;
        return new Place(operation, subject, part, path + step, from.isEmpty() ? "" : from + step);
    }

    /** Returns part and path, for example {@code response 200 $[].email}. */
    String text() {
        return path.isEmpty() ? part : part + " " + path;
    }

    /** Returns the direction and the owner, for example {@code response User.email}; empty without an owner. */
    String ownerText() {
        return owner.isEmpty() ? "" : part.substring(0, (part + " ").indexOf(' ')) + " " + owner;
    }
}
