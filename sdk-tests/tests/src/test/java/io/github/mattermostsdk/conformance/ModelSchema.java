package io.github.mattermostsdk.conformance;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Types;
import io.github.mattermostsdk.lint.spec.SpecContent;
import io.github.mattermostsdk.lint.spec.SpecOperation;
import io.github.mattermostsdk.lint.spec.SpecSchema;
import io.github.mattermostsdk.model.User;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A named schema of the description together with the class that was generated for it.
 *
 * @param name the name of both
 */
record ModelSchema(String name, SpecSchema schema) {

    /** Returns the objects. The forms are none: they become part of the interface of their operation. */
    static Stream<ModelSchema> objects() {
        Set<String> forms = Spec.operations().stream()
                .flatMap(ModelSchema::forms)
                .flatMap(content -> content.schema().name().stream())
                .collect(Collectors.toSet());
        return all().filter(model -> model.schema.enumValues().isEmpty() && !forms.contains(model.name));
    }

    private static Stream<SpecContent> forms(SpecOperation operation) {
        return operation.requestBody().stream()
                .flatMap(body -> body.contents().stream())
                .filter(content -> !content.isJson());
    }

    static Stream<ModelSchema> enums() {
        return all().filter(model -> !model.schema.enumValues().isEmpty());
    }

    private static Stream<ModelSchema> all() {
        return Spec.DOCUMENT.schemas().entrySet().stream()
                .map(entry -> new ModelSchema(entry.getKey(), entry.getValue()));
    }

    Class<?> type() {
        try {
            return Class.forName(User.class.getPackageName() + "." + name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError("No class was generated for the schema " + name, e);
        }
    }

    /** Reads JSON as an instance of the class. */
    Object read(@Nullable Object tree) {
        try {
            return Objects.requireNonNull(adapter().fromJson(JsonTree.write(tree)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads JSON as a list of instances of the class. */
    @Nullable
    Object readList(Object tree) {
        try {
            return Arguments.JSON
                    .adapter(Types.newParameterizedType(List.class, type()))
                    .fromJson(JsonTree.write(tree));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes an instance of the class. */
    @Nullable
    Object write(Object model) {
        return JsonTree.parse(adapter().toJson(model));
    }

    private JsonAdapter<Object> adapter() {
        return Arguments.JSON.adapter((Type) type());
    }

    @Override
    public String toString() {
        return name;
    }
}
