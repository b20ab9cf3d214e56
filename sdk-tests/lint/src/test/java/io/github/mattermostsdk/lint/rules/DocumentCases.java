package io.github.mattermostsdk.lint.rules;

import static io.github.mattermostsdk.lint.rules.SpecCase.PATHS;
import static io.github.mattermostsdk.lint.rules.SpecCase.ROOT;
import static io.github.mattermostsdk.lint.rules.SpecCase.SCHEMAS;

import java.util.ArrayList;
import java.util.List;

/** Holds the faults of files, refs and the way that things are written. */
final class DocumentCases {
    private DocumentCases() {}

    static List<SpecCase> all() {
        List<SpecCase> cases = new ArrayList<>();
        cases.addAll(lines());
        cases.addAll(keys());
        cases.addAll(refs());
        cases.addAll(mounts());
        return cases;
    }

    private static List<SpecCase> lines() {
        return List.of(
                SpecCase.of(SCHEMAS, "A color.", "A color. ", "Color: whitespace: the line ends in a blank: remove it"),
                SpecCase.of(SCHEMAS, "A color.", "A \tcolor.", "Color: whitespace: there is a tab: indent with blanks"),
                SpecCase.of(
                        PATHS,
                        "It is gone.\n",
                        "It is gone.\r\n",
                        "deleteThing: whitespace: the line ends in a carriage return: end lines with a line feed alone"),
                SpecCase.of(
                        PATHS,
                        "A thing of the same name is",
                        "A thing */ of the same name is",
                        "createThing: comment-end: '*/' ends the comment in the generated code: word it differently"),
                SpecCase.of(
                        PATHS,
                        "It is gone for good.",
                        "DRAFT.",
                        "deleteThing: unfinished: 'DRAFT' says that this is not finished: finish it"),
                SpecCase.of(
                        PATHS,
                        "extra: [1, x, null]",
                        "extra: on",
                        "getThings: plain-yaml: readers of YAML disagree on what the plain on is: quote it"),
                SpecCase.of(
                        PATHS,
                        "extra: [1, x, null]",
                        "extra: 2026-01-31",
                        "getThings: plain-yaml: readers of YAML disagree on what the plain 2026-01-31 is: quote it"),
                SpecCase.of(
                        PATHS,
                        "extra: [1, x, null]",
                        "extra: &anchor 1",
                        "getThings: plain-yaml: anchors are not read the same everywhere: name the schema and refer to it"),
                SpecCase.of(
                        SCHEMAS,
                        "  description: A color.\n",
                        "  description: A color.\n  description: A colour.\n",
                        "Color: plain-yaml: the key 'description' stands twice in one mapping: keep one of the two"));
    }

    private static List<SpecCase> keys() {
        return List.of(
                SpecCase.of(
                        SCHEMAS,
                        "nullable: true",
                        "nulable: true",
                        "getThings.200: example: example[0].color is null, and the schema does not say nullable: true",
                        "Thing.color: key: the key 'nulable' is not used here and would be dropped: correct or remove it"),
                SpecCase.of(
                        PATHS,
                        "    responses:\n      '204'",
                        "    consumes: png\n    responses:\n      '204'",
                        "setThingIcon: key: the key 'consumes' is not used here and would be dropped: correct or remove it"),
                SpecCase.of(
                        "parameters.yaml",
                        "  in: path\n",
                        "  in: path\n  type: string\n",
                        "ThingId: key: the key 'type' is not used here and would be dropped: correct or remove it"));
    }

    private static List<SpecCase> refs() {
        return List.of(
                SpecCase.of(
                        PATHS,
                        "$ref: ../responses.yaml#/NotFound",
                        "$ref: ../responses.yaml#/Missing",
                        "deleteThing: ref: '../responses.yaml#/Missing' leads nowhere: correct the file name or the name"
                                + " after #/",
                        "NotFound: unreferenced: no operation leads here: refer to it or remove it",
                        "AppError: unreferenced: no operation leads here: refer to it or remove it"),
                SpecCase.of(
                        SCHEMAS,
                        "- $ref: '#/Color'",
                        "- $ref: ../mattermost.yaml#/info",
                        "Thing: ref: '../mattermost.yaml#/info' leads back to the root document, which makes a second class"
                                + " of the schema: refer to the schema's own file",
                        "Color: unreferenced: no operation leads here: refer to it or remove it"),
                SpecCase.of(
                        SCHEMAS,
                        "$ref: '#/Thing'",
                        "$ref: '#/Thing/properties/id'",
                        "getThings.200: example: example[0].parts[0] is of type mapping, and the schema says string",
                        "Thing: ref: '#/Thing/properties/id' leads into the middle of something: give that a name of its"
                                + " own and refer to it"),
                SpecCase.of(
                        SCHEMAS,
                        "$ref: '#/Owner'\n",
                        "$ref: '#/Owner'\n      description: The owner.\n",
                        "Thing: ref: what stands beside $ref is lost: write allOf with the ref as its only item, and the"
                                + " rest beside that"),
                SpecCase.of(
                        SCHEMAS,
                        "$ref: '#/Owner'",
                        "$ref: '../responses.yaml#/NotFound'",
                        "Thing: ref: '../responses.yaml#/NotFound' leads to a file that must not be referred to from"
                                + " here: paths refer to schemas, parameters and responses, all others to schemas",
                        "Owner: unreferenced: no operation leads here: refer to it or remove it"));
    }

    private static List<SpecCase> mounts() {
        String names = "    $ref: paths/things.yaml#/~1things~1names\n";
        return List.of(
                SpecCase.of(
                        ROOT,
                        "  /things/names:\n" + names,
                        "",
                        "/things/names: mount: no ref of mattermost.yaml leads to this path, so it is not generated: add"
                                + " it under 'paths'"),
                SpecCase.of(
                        ROOT,
                        "  /things/names:",
                        "  /things/name:",
                        "/things/name: mount: the ref leads to the path /things/names: write the same path in both"
                                + " places"),
                SpecCase.of(
                        ROOT,
                        names,
                        names + "  /more:\n    get: {}\n",
                        "/more: mount: the path is written out here: move it to a file of paths/ and refer to it"));
    }
}
