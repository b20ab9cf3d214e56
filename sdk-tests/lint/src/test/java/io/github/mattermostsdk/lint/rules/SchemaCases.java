package io.github.mattermostsdk.lint.rules;

import static io.github.mattermostsdk.lint.rules.SpecCase.PATHS;
import static io.github.mattermostsdk.lint.rules.SpecCase.SCHEMAS;

import java.util.ArrayList;
import java.util.List;

/** Holds the faults of schemas. */
final class SchemaCases {
    private SchemaCases() {}

    static List<SpecCase> all() {
        List<SpecCase> cases = new ArrayList<>();
        cases.addAll(names());
        cases.addAll(shapes());
        cases.addAll(formats());
        cases.addAll(texts());
        cases.addAll(directions());
        cases.addAll(orders());
        return cases;
    }

    private static SpecCase renamed(String name, String... findings) {
        return SpecCase.of(SCHEMAS, "Owner:\n", name + ":\n", findings).also(SCHEMAS, "#/Owner", "#/" + name);
    }

    private static List<SpecCase> names() {
        return List.of(
                renamed(
                        "thingOwner",
                        "thingOwner: schema-name: the name of a schema must be in Pascal case, for example UserStatus"),
                renamed("Record", "Record: schema-name: the name hides java.lang.Record: give the schema another"),
                renamed(
                        "AppError",
                        "AppError: schema-name: a schema of this name stands in schemas/common.yaml: give it another"),
                SpecCase.of(
                        SCHEMAS,
                        "    create_at:\n",
                        "    createAt:\n      type: string\n      description: Text.\n    create_at:\n",
                        "Thing: java-name: 'createAt' and 'create_at' both become createAt: leave one of them out"),
                SpecCase.of(
                        PATHS,
                        "      - name: page\n",
                        "      - {name: perPage, in: query, description: Size., schema: {type: string}}\n      - name: page\n",
                        "getThings: java-name: 'perPage' and 'per_page' both become perPage: leave one of them out"),
                SpecCase.of(
                        SCHEMAS,
                        "    extra:\n",
                        "    to_string:\n",
                        "getThings.200: example: example[0].extra is no property of Thing: add the property or remove the member",
                        "Thing: java-name: 'to_string' becomes toString(), a method that every model has: it needs a"
                                + " name mapping in the build"));
    }

    private static List<SpecCase> shapes() {
        return List.of(
                SpecCase.of(
                        SCHEMAS,
                        "    extra:\n      description: Anything else.\n",
                        "    extra:\n      description: Anything else.\n      oneOf:\n        - type: string\n",
                        "Thing.extra: type: the type is missing or unknown: say one of [array, boolean, integer, number,"
                                + " object, string]",
                        "Thing.extra: composition: 'oneOf' has no good form in Java: write one schema with all"
                                + " properties, or any value ({})"),
                SpecCase.of(
                        SCHEMAS,
                        "        - $ref: '#/Color'\n",
                        "        - $ref: '#/Color'\n        - $ref: '#/Owner'\n",
                        "Thing.color: composition: allOf must hold a single $ref: write the properties into one schema"),
                SpecCase.of(
                        SCHEMAS,
                        "      additionalProperties:\n        type: number\n        format: double\n",
                        "      properties: {kg: {type: number, description: K.}, t: {type: number, description: T.}}\n",
                        "Thing.weights: inline-schema: the object has no name: move it to a file of schemas/ under a"
                                + " name and refer to it"),
                SpecCase.of(
                        PATHS,
                        "        description: The title.\n        schema:\n          type: string\n",
                        "        description: The title.\n        schema:\n          type: string\n          enum: [a]\n",
                        "setThingIcon.title: inline-schema: the enum has no name: move it to a file of schemas/ under a"
                                + " name and refer to it"),
                SpecCase.of(
                        SCHEMAS,
                        "      additionalProperties:\n        type: number\n        format: double\n",
                        "",
                        "Thing.weights: type: the object has neither properties nor additionalProperties: say"
                                + " additionalProperties: true if its keys are free"),
                SpecCase.of(
                        SCHEMAS,
                        "additionalProperties: true",
                        "additionalProperties: false",
                        "getThings.200: example: example[0].owner.age is no property of Owner: add the property or"
                                + " remove the member",
                        "Owner: type: a newer server may add properties: remove additionalProperties: false"),
                SpecCase.of(
                        SCHEMAS,
                        "      items:\n        $ref: '#/Thing'\n",
                        "",
                        "Thing.parts: type: the array has no items: say what it holds, or 'items: {}'"),
                SpecCase.of(
                        SCHEMAS,
                        "      type: array\n",
                        "      type: list\n",
                        "getThings.200: example: example[0].parts is of type sequence, and the schema says list",
                        "Thing.parts: type: the type is missing or unknown: say one of [array, boolean, integer, number,"
                                + " object, string]"),
                SpecCase.of(
                        SCHEMAS,
                        "    - name\n",
                        "    - names\n",
                        "createThing.request: example: example lacks 'names', which CreateThingRequest requires",
                        "CreateThingRequest: required-property: 'names' is required and no property: correct the name"),
                SpecCase.of(
                        SCHEMAS,
                        "      description: A one-time code.\n",
                        "      description: A one-time code.\n" + manyProperties(),
                        "CreateThingRequest: property-count: the schema has 64 properties, and the bit mask of a model"
                                + " holds 63: leave the rarest to additionalProperties"));
    }

    private static String manyProperties() {
        StringBuilder text = new StringBuilder();
        for (int i = 5; i <= 64; i++) {
            text.append("    p" + i + ":\n      type: string\n      description: One of many.\n");
        }
        return text.toString();
    }

    private static List<SpecCase> formats() {
        return List.of(
                SpecCase.of(
                        SCHEMAS,
                        "format: double",
                        "format: epoch-millis",
                        "Thing.weights{}: format: the format 'epoch-millis' is not known for the type 'number': use one"
                                + " of [double, float] or none"),
                SpecCase.of(
                        SCHEMAS,
                        "      format: epoch-millis\n",
                        "",
                        "Thing.create_at: time-format: a number named like a time must have the format epoch-millis or"
                                + " epoch-seconds, or int64 if it is no time"),
                SpecCase.of(
                        SCHEMAS,
                        "    create_at:\n",
                        "    lastPostTime: {type: integer, format: int32, description: When.}\n    create_at:\n",
                        "Thing.lastPostTime: time-format: a number named like a time must have the format epoch-millis"
                                + " or epoch-seconds, or int64 if it is no time"),
                SpecCase.of(
                        SCHEMAS,
                        "      format: password\n      description: The secret",
                        "      description: The secret",
                        "CreateThingRequest.password: secret: this is a secret: add format: password, so that it is"
                                + " never printed"),
                SpecCase.of(
                        SCHEMAS,
                        "      format: password\n      description: A one-time",
                        "      description: A one-time",
                        "CreateThingRequest.code: secret: this is a secret: add format: password, so that it is never"
                                + " printed"),
                SpecCase.of(
                        SCHEMAS,
                        "    parts:\n",
                        """
                            code: {type: string, description: Of an answer.}
                            token_id: {type: string, description: An id.}
                            access_token: {type: string, description: A token.}
                            parts:
                        """,
                        "Thing.access_token: secret: this is a secret: add format: password, so that it is never"
                                + " printed"));
    }

    private static List<SpecCase> texts() {
        return List.of(
                SpecCase.of(
                        SCHEMAS,
                        "      description: The id.\n",
                        "",
                        "Thing.id: description: the description is missing: it is the Javadoc"),
                SpecCase.of(
                        SCHEMAS,
                        "The id.",
                        "The id",
                        "Thing.id: description: the description does not end with a dot: write whole sentences"),
                SpecCase.of(
                        SCHEMAS,
                        "  description: A color.\n",
                        "",
                        "Color: description: the description is missing: it is the Javadoc"),
                SpecCase.of(
                        "parameters.yaml",
                        "  description: The id of the thing.\n",
                        "",
                        "ThingId: description: the description is missing: it is the Javadoc"),
                SpecCase.of(
                        PATHS,
                        "        description: It is set.",
                        "        description: ''",
                        "setThingIcon.204: description: the description is missing: it is the Javadoc"),
                SpecCase.of(
                        PATHS,
                        "The address of the thing.",
                        "The address of the thing",
                        "createThing.201.Location: description: the description does not end with a dot: write whole"
                                + " sentences"));
    }

    private static List<SpecCase> directions() {
        return List.of(
                SpecCase.of(
                        SCHEMAS,
                        "Thing:\n  type: object\n  x-response-only: true\n",
                        "Thing:\n  type: object\n",
                        "Thing: response-only: no request carries it: add x-response-only: true"),
                SpecCase.of(
                        SCHEMAS,
                        "CreateThingRequest:\n  type: object\n",
                        "CreateThingRequest:\n  type: object\n  x-response-only: true\n",
                        "CreateThingRequest: response-only: a request carries it: remove x-response-only"),
                SpecCase.of(
                        SCHEMAS,
                        "Owner:\n  type: object\n",
                        "Owner:\n  type: object\n  x-response-only: true\n",
                        "Owner: response-only: without required properties it means nothing: remove x-response-only"));
    }

    private static SpecCase ordered(String property, String list, String finding) {
        return SpecCase.of(SCHEMAS, property, property + "      x-ordered-by: " + list + "\n", finding);
    }

    private static List<SpecCase> orders() {
        String more = "    extra:\n";
        String units = "      type: array\n      items: {type: string}\n      description: Units.\n";
        return List.of(
                ordered(
                        "    weights:\n",
                        "units",
                        "Thing.weights: ordered-by: 'units' is no list of texts in the same object: name the one that"
                                + " holds the keys"),
                ordered(
                        "    weights:\n",
                        "parts",
                        "Thing.weights: ordered-by: 'parts' is no list of texts in the same object: name the one that"
                                + " holds the keys"),
                ordered(
                                "    weights:\n",
                                "all_units",
                                "Thing.weights: ordered-by: 'all_units' is no name of one word, and would be another in"
                                        + " Java")
                        .also(SCHEMAS, more, "    all_units:\n" + units + more),
                ordered(
                                "    parts:\n",
                                "units",
                                "Thing.parts: ordered-by: only a map has an order by keys: remove x-ordered-by")
                        .also(SCHEMAS, more, "    units:\n" + units + more));
    }
}
