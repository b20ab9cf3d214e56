package io.github.mattermostsdk.lint.rules;

import static io.github.mattermostsdk.lint.rules.SpecCase.PATHS;
import static io.github.mattermostsdk.lint.rules.SpecCase.SCHEMAS;

import java.util.ArrayList;
import java.util.List;

/** Holds the faults of requests, responses and their examples. */
final class BodyCases {
    private BodyCases() {}

    static List<SpecCase> all() {
        List<SpecCase> cases = new ArrayList<>();
        cases.addAll(responses());
        cases.addAll(requests());
        cases.addAll(examples());
        return cases;
    }

    private static List<SpecCase> responses() {
        return List.of(
                SpecCase.of(
                        PATHS,
                        "      '204':\n        description: It is set.",
                        "      '404':\n        $ref: ../responses.yaml#/NotFound",
                        "setThingIcon: success-response: there are 0 responses that tell of success: describe the one"
                                + " that the server sends"),
                SpecCase.of(
                        PATHS,
                        "      '204':\n",
                        "      '201':\n        description: It is new.\n      '204':\n",
                        "setThingIcon: success-response: there are 2 responses that tell of success: describe the one"
                                + " that the server sends"),
                SpecCase.of(
                        PATHS,
                        "'204'",
                        "'200'",
                        "setThingIcon: success-response: the success has 0 media types: name the one that is sent"),
                SpecCase.of(
                        PATHS,
                        "          image/png:\n",
                        "          image/gif: {schema: {type: string}}\n          image/png:\n",
                        "getThingIcon: success-response: the success has 2 media types: name the one that is sent"),
                SpecCase.of(
                        PATHS,
                        "            example:\n              status: OK\n",
                        "",
                        "deleteThing: success-response: the success has no example: add one from a recording, shortened"),
                SpecCase.of(
                        PATHS,
                        "          image/png:\n            schema:\n              type: string\n              format: binary\n",
                        "          image/png: {}\n",
                        "getThingIcon: success-response: the success has no schema: add it"),
                SpecCase.of(
                        PATHS,
                        "$ref: ../responses.yaml#/NotFound",
                        "description: Gone.",
                        "deleteThing: error-response: the response 404 must refer to responses.yaml",
                        "NotFound: unreferenced: no operation leads here: refer to it or remove it",
                        "AppError: unreferenced: no operation leads here: refer to it or remove it"),
                SpecCase.of(
                        PATHS,
                        "'404'",
                        "'429'",
                        "deleteThing: error-response: every operation may answer 429: do not list it"));
    }

    private static List<SpecCase> requests() {
        return List.of(
                SpecCase.of(
                        PATHS,
                        "          example:\n            name: wheel\n",
                        "",
                        "createThing: request-body: the request body has no example: add one from a recording,"
                                + " shortened"),
                SpecCase.of(
                        PATHS,
                        "        image/png:\n          schema:\n            type: string\n            format: binary\n",
                        "        image/png: {}\n",
                        "setThingIcon: request-body: the request body has no schema: add it"),
                SpecCase.of(
                        PATHS,
                        "      content:\n        image/png:\n          schema:\n            type: string\n            format: binary\n",
                        "      content: {}\n",
                        "setThingIcon: request-body: the request body has 0 media types: name the one to send"));
    }

    private static List<SpecCase> examples() {
        return List.of(
                SpecCase.of(
                        PATHS,
                        "name: wheel",
                        "name: 12",
                        "createThing.request: example: example.name is of type integer, and the schema says string"),
                SpecCase.of(
                        PATHS,
                        "name: wheel",
                        "pending_id: a",
                        "createThing.request: example: example lacks 'name', which CreateThingRequest requires"),
                SpecCase.of(
                        PATHS,
                        "name: wheel",
                        "name: null",
                        "createThing.request: example: example.name is null, and the schema does not say nullable: true"),
                SpecCase.of(
                        PATHS,
                        "name: wheel",
                        "{name: wheel, size: 3}",
                        "createThing.request: example: example.size is no property of CreateThingRequest: add the"
                                + " property or remove the member"),
                SpecCase.of(
                        PATHS,
                        "- id: b",
                        "- id: true",
                        "getThings.200: example: example[0].parts[0].id is of type boolean, and the schema says string"),
                SpecCase.of(
                        PATHS,
                        "kg: 1.5",
                        "kg: much",
                        "getThings.200: example: example[0].weights.kg is of type string, and the schema says number"),
                SpecCase.of(
                        PATHS,
                        "color: null",
                        "color: 1",
                        "getThings.200: example: example[0].color is of type integer, and the schema says string"),
                SpecCase.of(
                        PATHS,
                        "create_at: 1795362511737",
                        "create_at: 1.5",
                        "getThings.200: example: example[0].create_at is of type number, and the schema says integer"),
                SpecCase.of(
                        SCHEMAS,
                        "example: yuki",
                        "example: [yuki]",
                        "Owner.name: example: example is of type sequence, and the schema says string"),
                SpecCase.of(
                        "parameters.yaml",
                        "default: 60",
                        "default: '60'",
                        "PerPage: example: default is of type string, and the schema says integer"));
    }
}
