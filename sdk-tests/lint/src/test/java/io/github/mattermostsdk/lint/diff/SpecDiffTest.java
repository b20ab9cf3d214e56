package io.github.mattermostsdk.lint.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Makes the published document newer or older by hand, and reads the report. */
class SpecDiffTest {
    @TempDir
    Path directory;

    private Comparison comparison;

    @BeforeEach
    void copyDocuments() {
        comparison = Comparison.in(directory);
    }

    @Test
    void findsNothingNewInTheSameApi() {
        assertEquals(SpecDiff.SAME, comparison.run(), comparison.error() + comparison.report());
        assertEquals("""
                # things.yaml beside openapi

                6 operations here, 5 published. **Nothing is new.** Known differences, each with its reason in \
                published-differences.yaml: 0.
                """, comparison.report());
    }

    @Test
    void findsANewOperationUnderItsSubject() {
        comparison.published("  /api/v4/things/{id}:\n", """
                  /api/v4/wheels/{wheel_id}:
                    get:
                      operationId: GetWheel
                      tags: [wheels]
                      responses: {}
                  /api/v4/things/{id}:
                """);
        assertEquals(SpecDiff.DIFFERENT, comparison.run());
        assertTrue(comparison.report().endsWith("""

                                ## wheels

                                ### New operations

                                - `getWheel`: `GET /wheels/{wheel_id}`
                                """), comparison.report());
    }

    @Test
    void findsAnOperationThatIsPublishedNoMore() {
        comparison.published("    put:\n", "    x-put:\n");
        assertEquals(SpecDiff.DIFFERENT, comparison.run());
        assertTrue(comparison.report().endsWith("""

                                ## Users

                                ### Operations that are not published any more

                                - `setThingIcon`: `PUT /things/{thing_id}/icon`
                                """), comparison.report());
    }

    @Test
    void knowsAnOperationThatHasMovedByItsId() {
        comparison.published("/things/{thing_id}/icon:", "/icons/{thing_id}:");
        assertChanges(
                "`getThingIcon`, operation: path: `GET /things/{thing_id}/icon` here, published as `GET /icons/{thing_id}`",
                "`setThingIcon`, operation: path: `PUT /things/{thing_id}/icon` here, published as `PUT /icons/{thing_id}`");
    }

    @Test
    void findsAnotherNameOfAnOperation() {
        comparison.published("GetThings", "ListThings");
        assertChanges("`getThings`, operation: operation-id: `getThings` here, published as `listThings`");
    }

    @Test
    void findsWhatIsDeprecatedNow() {
        comparison.published("operationId: GetThings\n", "operationId: GetThings\n      deprecated: true\n");
        assertChanges("`getThings`, operation: deprecated: no here, published as yes");
    }

    @Test
    void findsWhatWasUndocumentedAndIsPublishedNow() {
        comparison.published("  /api/v4/things/{id}:\n", """
                  /api/v4/things/names:
                    post:
                      operationId: GetThingNames
                      requestBody:
                        required: true
                        content:
                          application/json:
                            schema: {type: array, items: {type: string}}
                      responses:
                        '200':
                          content:
                            application/json:
                              schema: {type: object, additionalProperties: {type: string}}
                  /api/v4/things/{id}:
                """);
        assertChanges("`getThingNames`, operation: documented: published now: remove `x-undocumented`");
    }

    @Test
    void findsChangedParameters() {
        comparison
                .published("name: per_page\n          in: query", "name: per_page\n          in: header")
                .published("name: page\n", "name: offset\n")
                .published(
                        "            type: string\n      requestBody", "            type: boolean\n      requestBody")
                .published(
                        "required: true\n          schema:\n            type: integer",
                        "deprecated: true\n          schema:\n            type: integer");
        assertChanges(
                "`getThings`, query page: parameter-removed: this parameter is not published; here optional integer",
                "`getThings`, query per_page: place: in query here, published in header",
                "`getThings`, query offset: parameter-added: new parameter, optional integer",
                "`setThingIcon`, query width: required: required here, published as optional",
                "`setThingIcon`, query width: deprecated: no here, published as yes",
                "`setThingIcon`, query title: type: string here, published as boolean");
    }

    @Test
    void findsChangedRequests() {
        comparison
                .published(
                        "required: true\n        content:\n          application/json",
                        "content:\n          application/json")
                .published("                password:\n", "                secret:\n")
                .published("- name\n", "- code\n");
        assertChanges(
                "`createThing`, request: required: required here, published as optional",
                "`createThing`, request $.name (CreateThingRequest.name): required: required here, published as optional",
                "`createThing`, request $.password (CreateThingRequest.password): property-removed: this property is not"
                        + " published; here optional string",
                "`createThing`, request $.code (CreateThingRequest.code): required: optional here, published as required",
                "`createThing`, request $.secret (CreateThingRequest.secret): property-added: new property, optional"
                        + " string");
    }

    @Test
    void tellsOnceWhatManyOperationsHaveFromOneSchema() {
        comparison
                .published("- red\n", "- red\n                - blue\n")
                .published("extra: {}\n", "extra:\n              type: string\n")
                .published(
                        "owner:\n              type: object\n              properties:\n",
                        "owner:\n              type: object\n              properties:\n                age:\n                  type: integer\n")
                .published(
                        "create_at:\n          type: integer",
                        "create_at:\n          nullable: true\n          type: integer");
        assertChanges(
                "`getThings`, `createThing`, response 200 $[].create_at (Thing.create_at): nullable: not nullable here,"
                        + " published as nullable",
                "`getThings`, `createThing`, response 200 $[].color (Thing.color): value-added: new value `blue`",
                "`getThings`, `createThing`, response 200 $[].extra (Thing.extra): type: any here, published as string",
                "`getThings`, `createThing`, response 200 $[].owner.age (Owner.age): property-added: new property,"
                        + " optional integer");
    }

    @Test
    void findsChangedResponses() {
        comparison
                .published("'204'", "'202'")
                .published("image/png", "image/jpeg")
                .published("'404'", "'410'");
        assertChanges(
                "`deleteThing`, response 404: status-removed: this status is not published",
                "`deleteThing`, response 410: status-added: new status",
                "`getThingIcon`, response 200: body: image/png here, published with image/jpeg",
                "`setThingIcon`, response 204: status-removed: this status is not published",
                "`setThingIcon`, response 202: status-added: new status");
    }

    @Test
    void comparesTheBodyOfASuccessThatHasAnotherStatus() {
        comparison.published("'201'", "'200'").published("        create_at:\n", "        made_at:\n");
        comparison.run();
        assertTrue(
                comparison
                        .bullets()
                        .contains(
                                "`getThings`, `createThing`, response 200 $[].made_at (Thing.made_at): property-added:"
                                        + " new property, optional integer"),
                comparison.report());
    }

    @Test
    void doesNotListEachPropertyOfAnObjectThatIsAnother() {
        comparison
                .published("                  status:\n", "                  other:\n")
                .published("- status", "- other");
        assertChanges("`deleteThing`, response 200 $: type: object with properties here, published as object with other"
                + " properties");
    }

    @Test
    void mergesAChoiceAndReadsListsOfTypes() {
        comparison
                .published(
                        "            extra: {}",
                        "            extra:\n              oneOf: [{type: string}, {type: array, items: {}}]")
                .published(
                        "  schemas:\n    Base:\n      type: object",
                        "  schemas:\n    Base:\n      type: [object, 'null']");
        assertChanges(
                "`getThings`, response 200 $[]: nullable: not nullable here, published as nullable",
                "`getThings`, `createThing`, response 200 $[].extra (Thing.extra): type: any here, published as array"
                        + " or string",
                "`createThing`, response 201 $: nullable: not nullable here, published as nullable");
    }

    @Test
    void followsAnchorsAndMergeKeys() {
        comparison
                .published(
                        "        - name: page\n          in: query\n",
                        "        - &page\n          name: page\n          in: query\n")
                .published(
                        "        - name: per_page\n          in: query\n          schema:\n            type: integer\n",
                        "        - <<: *page\n          name: per_page\n");
        assertEquals(SpecDiff.SAME, comparison.run(), comparison.error() + comparison.report());
    }

    @Test
    void readsJsonThatIsIndentedWithTabs() {
        comparison.publishedFile("""
                {
                \t"openapi": "3.1.0",
                \t"paths": {
                \t\t"/api/v4/things/{thing_id}": {
                \t\t\t"delete": {"operationId": "DeleteThing", "responses": {"200": {}, "404": {}}}
                \t\t}
                \t}
                }
                """);
        comparison.run();
        assertTrue(
                comparison
                        .bullets()
                        .containsAll(List.of(
                                "`getThings`: `GET /things`",
                                "`deleteThing`, path thing_id: parameter-removed: this parameter is not published; here"
                                        + " required string",
                                "`deleteThing`, response 200: body: application/json here, published with none")),
                comparison.report());
    }

    private void assertChanges(String... bullets) {
        assertEquals(SpecDiff.DIFFERENT, comparison.run(), comparison.error());
        assertEquals(List.of(bullets), comparison.bullets());
    }
}
