package io.github.mattermostsdk.lint.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mattermostsdk.lint.Fixture;
import java.nio.file.Path;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpecDocumentTest {
    private final SpecDocument spec = SpecDocument.load(Fixture.resource("good-spec"));

    @Test
    void walksEveryOperation() {
        assertEquals(
                List.of(
                        "GET /things getThings",
                        "POST /things createThing",
                        "DELETE /things/{thing_id} deleteThing",
                        "GET /things/{thing_id}/icon getThingIcon",
                        "PUT /things/{thing_id}/icon setThingIcon",
                        "POST /things/names getThingNames"),
                spec.operations().stream()
                        .map(operation -> operation.method() + " " + operation.path() + " " + operation.id())
                        .toList());
    }

    @Test
    void knowsFileAndLineOfAnOperation() {
        SpecNode node = spec.operation("createThing").node();
        assertEquals("good-spec/paths/things.yaml:52 post", node.toString());
        assertEquals("paths/things.yaml", node.file().name());
        assertEquals(54, node.get("tags").line());
    }

    @Test
    void whatIsNotThereIsNamed() {
        NoSuchElementException e = assertThrows(NoSuchElementException.class, () -> spec.operation("burnThing"));
        assertEquals("no operation has the operationId burnThing", e.getMessage());
        e = assertThrows(NoSuchElementException.class, () -> spec.schema("Fire"));
        assertEquals("no schema has the name Fire", e.getMessage());
        SpecSchema thing = spec.schema("Thing");
        e = assertThrows(NoSuchElementException.class, () -> thing.property("heat"));
        assertEquals("Thing has no property heat", e.getMessage());
    }

    @Test
    void followsTheRefsOfParameters() {
        SpecOperation operation = spec.operation("setThingIcon");
        assertEquals(
                List.of("path thing_id true string", "query width true integer", "query title false string"),
                operation.parameters().stream()
                        .map(parameter -> parameter.place() + " " + parameter.name() + " " + parameter.required() + " "
                                + parameter.schema().type())
                        .toList());
        assertEquals(1, operation.parameters("path").size());
    }

    @Test
    void tellsBodyAndSuccess() {
        SpecOperation operation = spec.operation("createThing");
        SpecContent body = operation.requestBody().flatMap(SpecBody::content).orElseThrow();
        assertTrue(body.isJson());
        assertEquals(Optional.of("CreateThingRequest"), body.schema().name());
        assertEquals("{\"name\":\"wheel\"}", body.example().toJson());
        SpecResponse success = operation.success();
        assertEquals("201", success.status());
        assertEquals(
                Optional.of("Thing"), success.content().orElseThrow().schema().name());
        assertEquals(Optional.empty(), spec.operation("setThingIcon").success().content());
        assertEquals(Optional.empty(), spec.operation("getThings").requestBody());
    }

    @Test
    void followsTheRefsOfResponses() {
        SpecResponse notFound = spec.operation("deleteThing").responses().get(1);
        assertEquals("404", notFound.status());
        assertEquals(
                Optional.of("AppError"),
                notFound.content().orElseThrow().schema().name());
        assertEquals(1, spec.operation("deleteThing").successes().size());
    }

    @Test
    void aRedirectIsTheSuccessWhereThereIsNoOther(@TempDir Path directory) {
        Fixture.copy("good-spec", directory).replace("paths/things.yaml", "'204'", "'302'");
        assertEquals(
                "302",
                SpecDocument.load(directory).operation("setThingIcon").success().status());
    }

    @Test
    void showsASchemaWithItsRefsFollowed() {
        SpecSchema thing = spec.schema("Thing");
        assertEquals(
                Set.of("id", "create_at", "color", "parts", "weights", "extra", "owner"),
                thing.properties().keySet());
        assertEquals(Set.of("id"), thing.required());
        assertFalse(thing.isOpen());
        SpecSchema color = thing.property("color");
        assertEquals(Optional.of("Color"), color.name());
        assertEquals(List.of("", "red"), color.enumValues());
        assertTrue(color.nullable());
        assertEquals("epoch-millis", thing.property("create_at").format());
        assertEquals(
                thing.definition(),
                thing.property("parts").items().orElseThrow().definition());
        assertEquals(
                "double",
                thing.property("weights").additionalProperties().orElseThrow().format());
        assertEquals("", thing.property("extra").type());
        assertTrue(thing.property("owner").isOpen());
        assertEquals(Optional.empty(), thing.property("parts").name());
    }

    @Test
    void anAbsentMemberIsANodeThatDoesNotExist() {
        SpecNode absent = spec.operation("getThings").node().at("x-license", "name");
        assertFalse(absent.exists());
        assertEquals("", absent.text());
        assertThrows(IllegalStateException.class, absent::toJson);
    }

    @Test
    void writesJson() {
        assertEquals(
                "[{\"id\":\"a\",\"create_at\":1795362511737,\"color\":null,\"parts\":[{\"id\":\"b\"}],"
                        + "\"weights\":{\"kg\":1.5,\"t\":2},\"extra\":[1,\"x\",null],"
                        + "\"owner\":{\"name\":\"yuki\",\"age\":7}}]",
                spec.operation("getThings")
                        .success()
                        .content()
                        .orElseThrow()
                        .example()
                        .toJson());
    }

    @Test
    void escapesInJson(@TempDir Path directory) {
        Fixture.copy("good-spec", directory)
                .replace("paths/things.yaml", "name: wheel", "name: \"a\\\"\\\\\\n\\u00fc\\u0001\"");
        SpecOperation operation = SpecDocument.load(directory).operation("createThing");
        assertEquals(
                "{\"name\":\"a\\\"\\\\\\u000aü\\u0001\"}",
                operation
                        .requestBody()
                        .flatMap(SpecBody::content)
                        .orElseThrow()
                        .example()
                        .toJson());
    }

    @Test
    void aFileThatIsNotYamlIsNamedWithItsLine(@TempDir Path directory) {
        Fixture.copy("good-spec", directory).write("schemas/broken.yaml", "a: 1\nb: [\n");
        SpecSyntaxException e = assertThrows(SpecSyntaxException.class, () -> SpecDocument.load(directory));
        assertEquals(directory.getFileName() + "/schemas/broken.yaml", e.file());
        assertEquals(3, e.line());
    }
}
