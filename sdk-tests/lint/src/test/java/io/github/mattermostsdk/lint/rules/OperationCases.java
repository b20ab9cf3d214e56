package io.github.mattermostsdk.lint.rules;

import static io.github.mattermostsdk.lint.rules.SpecCase.PATHS;

import java.util.ArrayList;
import java.util.List;

/** Holds the faults of operations. */
final class OperationCases {
    private OperationCases() {}

    static List<SpecCase> all() {
        List<SpecCase> cases = new ArrayList<>();
        cases.addAll(names());
        cases.addAll(texts());
        cases.addAll(extensions());
        cases.addAll(pagination());
        cases.addAll(paths());
        return cases;
    }

    private static List<SpecCase> names() {
        return List.of(
                SpecCase.of(
                        PATHS,
                        "operationId: getThings\n",
                        "operationId: GetThings\n",
                        "GetThings: operation-id: the operationId must be the published one in lower camel case, for"
                                + " example getUser"),
                SpecCase.of(
                        PATHS,
                        "    operationId: deleteThing\n",
                        "",
                        "DELETE /things/{thing_id}: operation-id: the operationId must be the published one in lower"
                                + " camel case, for example getUser"),
                SpecCase.of(
                        PATHS,
                        "operationId: createThing\n",
                        "operationId: getThings\n",
                        "getThings: operation-id: the operationId is taken by GET /things: give it another"),
                SpecCase.of(
                        PATHS,
                        "    tags:\n      - Users\n    summary: Makes",
                        "    tags:\n      - Users\n      - Posts\n    summary: Makes",
                        "createThing: tag: there are 2 tags: give it the one of its Java interface"),
                SpecCase.of(
                        PATHS,
                        "- Users\n    summary: Makes",
                        "- Things\n    summary: Makes",
                        "createThing: tag: 'Things' is none of the Java interfaces "
                                + TagRule.KNOWN.stream().sorted().toList()),
                SpecCase.of(
                        PATHS,
                        "- Users\n    summary: Makes",
                        "- Posts\n    summary: Makes",
                        "Posts: tag: the tag is not declared: add it with a description under 'tags'"),
                SpecCase.of(
                        "mattermost.yaml",
                        "paths:",
                        "  - name: Posts\n    description: Posts.\npaths:",
                        "Posts: tag: no operation has this tag: remove it"),
                SpecCase.of(
                        "mattermost.yaml",
                        "users own.",
                        "users own",
                        "Users: tag: describe the tag in a sentence that ends with a dot: it is the Javadoc of the"
                                + " interface"));
    }

    private static List<SpecCase> texts() {
        return List.of(
                SpecCase.of(
                        PATHS,
                        "    summary: Makes a thing\n",
                        "",
                        "createThing: operation-text: the summary is missing: say in one line what the operation does"),
                SpecCase.of(
                        PATHS,
                        "Makes a thing",
                        "Makes a thing.",
                        "createThing: operation-text: the summary ends with a dot: remove it"),
                SpecCase.of(
                        PATHS,
                        "Makes a thing",
                        "Makes " + "a".repeat(115),
                        "createThing: operation-text: the summary has 121 characters: say it in 120 and the rest in the"
                                + " description"),
                SpecCase.of(
                        PATHS,
                        "    description: It is gone for good.\n",
                        "",
                        "deleteThing: operation-text: the description is missing: say what the caller must know"),
                SpecCase.of(
                        PATHS,
                        "gone for good.",
                        "gone for good",
                        "deleteThing: operation-text: the description does not end with a dot: write whole sentences"),
                SpecCase.of(
                        PATHS,
                        "    x-permissions: []\n    x-license: true\n",
                        "    x-license: true\n    security: []\n    x-permissions: []\n",
                        "deleteThing: key-order: 'security' stands too late: the order is operationId, tags, summary,"
                                + " description, deprecated, security, x-, servers, parameters, requestBody, responses"));
    }

    private static List<SpecCase> extensions() {
        return List.of(
                SpecCase.of(
                        PATHS,
                        "x-license: true",
                        "x-licence: true",
                        "deleteThing: extension: 'x-licence' is not known: correct it, or add it to SpecExtension and"
                                + " to openapi/README.md"),
                SpecCase.of(
                        PATHS,
                        "x-undocumented: true",
                        "x-undocumented: 'yes'",
                        "getThingNames: extension: 'x-undocumented' is of type string and must be of type boolean"),
                SpecCase.of(
                        PATHS,
                        "x-license: true",
                        "x-license: 3",
                        "deleteThing: extension: 'x-license' is of type integer and must be of type string or boolean"),
                SpecCase.of(
                        SpecCase.SCHEMAS,
                        "  description: A thing.",
                        "  x-license: true\n  description: A thing.",
                        "Thing: extension: 'x-license' belongs to: operation; move it there or remove it"),
                SpecCase.of(
                        SpecCase.SCHEMAS,
                        "    - RED\n",
                        "    - RED\n    - BLUE\n",
                        "Color: extension: there are 3 names for 2 values: name each value once"),
                SpecCase.of(
                        PATHS,
                        "    x-min-server-version: '5.26.1'\n",
                        "",
                        "createThing: required-extension: 'x-min-server-version' is missing: add it"),
                SpecCase.of(
                        PATHS,
                        "'5.26.1'",
                        "v5",
                        "createThing: required-extension: the server version must be dotted numbers such as \"5.26\""),
                SpecCase.of(
                        PATHS,
                        "'5.26'",
                        "5.26",
                        "getThings: extension: 'x-min-server-version' is of type number and must be of type string"),
                SpecCase.of(
                        PATHS,
                        "- The user may see things.",
                        "- 7",
                        "getThings: required-extension: each permission must be a sentence"),
                SpecCase.of(
                        PATHS,
                        "x-idempotent: true",
                        "x-idempotent: false",
                        "getThings: idempotent-get: a GET is safe to send twice: say x-idempotent: true"),
                SpecCase.of(
                        PATHS,
                        "x-idempotency-key: pending_id",
                        "x-idempotency-key: pendingid",
                        "createThing: idempotency-key: the request body has no property 'pendingid': name one of its"),
                SpecCase.of(
                        PATHS,
                        "    x-void-response: true\n",
                        "",
                        "deleteThing: void-response: the response is StatusOk, which tells the caller nothing: add"
                                + " x-void-response: true"),
                SpecCase.of(
                        PATHS,
                        "x-undocumented: true",
                        "x-void-response: true",
                        "getThingNames: void-response: the response is not StatusOk: remove x-void-response"),
                SpecCase.of(
                        PATHS,
                        "    x-request-object: true\n",
                        "",
                        "setThingIcon: request-object: the method would have 4 parameters, more than 3: add"
                                + " x-request-object: true"),
                SpecCase.of(
                        PATHS,
                        "x-undocumented: true",
                        "x-request-object: true",
                        "getThingNames: request-object: the method has no more than 3 parameters (1): remove"
                                + " x-request-object"));
    }

    private static List<SpecCase> pagination() {
        return List.of(
                SpecCase.of(
                        PATHS,
                        "style: page",
                        "style: pages",
                        "getThings: pagination: the style 'pages' is none of [page, offset, post-cursor,"
                                + " thread-list-cursor, thread-cursor, report-cursor, post-report-cursor, search, ids]"),
                SpecCase.of(
                        PATHS,
                        "      default-size: 60\n",
                        "",
                        "getThings: pagination: the style page needs 'default-size': add it"),
                SpecCase.of(
                        PATHS,
                        "      max-size: 200\n",
                        "      max-size: 200\n      chunk: 7\n",
                        "getThings: pagination: the style page has no 'chunk': remove it"),
                SpecCase.of(
                        PATHS,
                        "max-size: 200",
                        "max-size: '200'",
                        "getThings: pagination: 'max-size' must be a number"),
                SpecCase.of(
                        PATHS,
                        "style: page",
                        "style: report-cursor",
                        "getThings: pagination: the style report-cursor needs the parameter 'from_column_value': declare it",
                        "getThings: pagination: the style report-cursor needs the parameter 'from_id': declare it"),
                SpecCase.of(
                        PATHS,
                        "size: per_page",
                        "size: perPage",
                        "getThings: pagination: there is no parameter 'perPage': name the one for the size of a page"),
                SpecCase.of(
                        PATHS,
                        "items: ''",
                        "items: things",
                        "getThings: pagination: there is no list at 'things' of the response: give its path, '' if the"
                                + " body is the list"),
                SpecCase.of(
                        PATHS,
                        "item: Thing",
                        "item: Things",
                        "getThings: pagination: there is no schema 'Things': name that of one item"),
                SpecCase.of(
                        PATHS,
                        "key: id",
                        "key: ids",
                        "getThings: pagination: 'ids' is no property of Thing: name one that identifies an item"));
    }

    private static List<SpecCase> paths() {
        String used = "  parameters:\n    - $ref: ../parameters.yaml#/ThingId\n  delete:";
        return List.of(
                SpecCase.of(
                        PATHS,
                        used,
                        "  delete:",
                        "deleteThing: path: the path parameter 'thing_id' is not declared: add it"),
                SpecCase.of(
                        PATHS,
                        "/things:\n",
                        "/things:\n  parameters:\n    - $ref: ../parameters.yaml#/ThingId\n",
                        "getThings: path: the path does not use the path parameter 'thing_id': remove it",
                        "createThing: path: the path does not use the path parameter 'thing_id': remove it"),
                SpecCase.of(
                        "parameters.yaml",
                        "  required: true\n",
                        "",
                        "deleteThing: path: the path parameter 'thing_id' must say required: true",
                        "getThingIcon: path: the path parameter 'thing_id' must say required: true",
                        "setThingIcon: path: the path parameter 'thing_id' must say required: true"),
                SpecCase.of(
                                PATHS,
                                "/things/names:",
                                "/api/v4/things/names/:",
                                "getThingNames: path: the path must start with a slash and not end with one",
                                "getThingNames: path: the path starts with /api/v4, which stands in 'servers': remove it"
                                        + " here")
                        .also("mattermost.yaml", "  /things/names:", "  /api/v4/things/names/:")
                        .also("mattermost.yaml", "1things~1names", "1api~1v4~1things~1names~1"));
    }
}
