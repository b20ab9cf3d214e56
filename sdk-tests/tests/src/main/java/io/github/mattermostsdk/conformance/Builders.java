package io.github.mattermostsdk.conformance;

import io.github.mattermostsdk.FileUpload;
import io.github.mattermostsdk.lint.spec.SpecParameter;
import io.github.mattermostsdk.lint.spec.SpecSchema;
import java.lang.reflect.Method;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Fills the generated builders: of query objects, request objects, forms and models. */
final class Builders {
    private Builders() {}

    static Object create(Class<?> type) {
        return Reflect.invoke(Reflect.method(type, "builder"), null);
    }

    static Object build(Object builder) {
        return Reflect.invoke(Reflect.method(builder.getClass(), "build"), builder);
    }

    /** Sets the optional query parameters of a request. */
    static Object fillQuery(Object builder, RequestData data) {
        List<SpecParameter> parameters = data.operation().spec().parameters("query");
        for (NamedText text : data.query()) {
            SpecParameter parameter = parameters.stream()
                    .filter(candidate -> candidate.name().equals(text.name()))
                    .findFirst()
                    .orElseThrow(() -> new NotExpressibleException("there is no query parameter " + text.name()));
            if (!parameter.required()) {
                set(builder, text.name(), text.value(), parameter.schema());
            }
        }
        return builder;
    }

    /** Sets path and query of a request that is given as one object. */
    static Object fillRequest(Object builder, RequestData data) {
        for (SpecParameter parameter : data.operation().spec().parameters("path")) {
            set(builder, parameter.name(), data.path().get(parameter.name()), parameter.schema());
        }
        return fillQuery(builder, data);
    }

    private static void set(Object builder, String name, @Nullable String text, SpecSchema schema) {
        Method setter = setter(builder, name);
        Object value =
                TypedText.parse(Objects.requireNonNull(text, name), setter.getGenericParameterTypes()[0], schema);
        try {
            Reflect.invoke(setter, builder, value);
        } catch (IllegalArgumentException refused) {
            throw new NotExpressibleException(name + " is refused", refused);
        }
    }

    private static Method setter(Object builder, String name) {
        return Reflect.setter(builder.getClass(), JavaName.of(name))
                .orElseThrow(() -> new NotExpressibleException("nothing sets " + name));
    }

    /** Sets the parts of a multipart form. */
    static Object fillForm(Object builder, RequestData data) {
        if (!(data.body() instanceof Content.Multipart multipart)) {
            throw new NotExpressibleException("the body is no multipart form");
        }
        Map<String, SpecSchema> schemas = data.operation()
                .spec()
                .requestBody()
                .orElseThrow()
                .content()
                .orElseThrow()
                .schema()
                .properties();
        Map<String, List<Content.Part>> byName = new LinkedHashMap<>();
        multipart.parts().forEach(part -> byName.merge(part.name(), List.of(part), Builders::joined));
        byName.forEach((name, parts) -> {
            SpecSchema schema = schemas.get(name);
            if (schema == null) {
                throw new NotExpressibleException("the form has no part " + name);
            }
            List<Object> values = parts.stream().map(Builders::valueOf).toList();
            boolean list = schema.type().equals("array");
            Reflect.invoke(setter(builder, name), builder, list ? values : values.get(0));
        });
        return builder;
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        return java.util.stream.Stream.concat(first.stream(), second.stream()).toList();
    }

    private static Object valueOf(Content.Part part) {
        String fileName = part.fileName();
        if (fileName == null) {
            return part.bytes().utf8();
        }
        FileUpload file = FileUpload.of(fileName, part.bytes().toByteArray());
        return part.contentType() == null ? file : file.contentType(part.contentType());
    }

    /** Copies a model into a builder, property by property, as a caller would set them. */
    static void fillModel(Object builder, Object model) {
        for (Method accessor : Accessors.of(model.getClass())) {
            Object value = Reflect.invokeOrNull(accessor, model);
            if (value != null && !isEmptyCollection(value)) {
                Method setter = Reflect.setter(builder.getClass(), accessor.getName())
                        .orElseThrow(() -> new AssertionError("nothing sets " + accessor));
                Reflect.invoke(setter, builder, value);
            }
        }
    }

    private static boolean isEmptyCollection(Object value) {
        return (value instanceof List<?> list && list.isEmpty()) || (value instanceof Map<?, ?> map && map.isEmpty());
    }
}
