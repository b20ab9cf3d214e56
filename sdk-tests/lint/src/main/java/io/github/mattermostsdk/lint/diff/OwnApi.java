package io.github.mattermostsdk.lint.diff;

import io.github.mattermostsdk.lint.spec.SpecContent;
import io.github.mattermostsdk.lint.spec.SpecDocument;
import io.github.mattermostsdk.lint.spec.SpecOperation;
import io.github.mattermostsdk.lint.spec.SpecResponse;
import io.github.mattermostsdk.lint.spec.SpecSyntaxException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the document of this project. */
final class OwnApi {
    private OwnApi() {}

    static Api read(Path directory) {
        SpecDocument document = load(directory);
        if (document.operations().isEmpty()) {
            throw new DiffInputException(directory + " has no paths/*.yaml with an operation");
        }
        return new Api(
                String.valueOf(directory.getFileName()),
                document.operations().stream().map(OwnApi::operation).toList());
    }

    private static SpecDocument load(Path directory) {
        try {
            return SpecDocument.load(directory);
        } catch (SpecSyntaxException e) {
            throw new DiffInputException(String.valueOf(e.getMessage()), e);
        } catch (UncheckedIOException e) {
            throw new DiffInputException("cannot read the directory " + directory + ": " + e.getMessage(), e);
        }
    }

    private static ApiOperation operation(SpecOperation operation) {
        List<ApiParameter> parameters = operation.parameters().stream()
                .map(parameter -> new ApiParameter(
                        parameter.name(),
                        parameter.place(),
                        parameter.required(),
                        parameter.node().get("deprecated").isTrue(),
                        new OwnSchema(parameter.schema())))
                .toList();
        Map<String, ApiBody> responses = new LinkedHashMap<>();
        for (SpecResponse response : operation.responses()) {
            responses.put(response.status(), new ApiBody(false, contents(response.contents())));
        }
        return new ApiOperation(
                operation.id(),
                operation.method(),
                operation.path(),
                operation.tag(),
                operation.node().get("deprecated").isTrue(),
                operation.extension("x-undocumented").isTrue(),
                parameters,
                operation.requestBody().map(body -> new ApiBody(body.required(), contents(body.contents()))),
                responses);
    }

    private static Map<String, ApiSchema> contents(List<SpecContent> contents) {
        Map<String, ApiSchema> found = new LinkedHashMap<>();
        contents.forEach(content -> found.put(content.mediaType(), new OwnSchema(content.schema())));
        return found;
    }
}
