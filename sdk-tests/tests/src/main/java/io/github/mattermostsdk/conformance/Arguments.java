package io.github.mattermostsdk.conformance;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import io.github.mattermostsdk.MultipartForm;
import io.github.mattermostsdk.internal.http.Json;
import io.github.mattermostsdk.model.ModelAdapterFactory;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import retrofit2.http.Body;
import retrofit2.http.Field;
import retrofit2.http.Path;
import retrofit2.http.Query;
import retrofit2.http.Tag;

/** Makes the arguments of the methods that return call objects. */
final class Arguments {
    static final Json JSON = new Json(ModelAdapterFactory::find);

    private final RequestData data;

    private Arguments(RequestData data) {
        this.data = data;
    }

    /**
     * Makes the arguments of a call.
     *
     * @throws NotExpressibleException if the typed method cannot send the request
     */
    static Object[] of(Method call, RequestData data) {
        Arguments arguments = new Arguments(data);
        arguments.requireQueryIn(call);
        return Arrays.stream(call.getParameters()).map(arguments::of).toArray();
    }

    private void requireQueryIn(Method call) {
        Set<String> positional = Arrays.stream(call.getParameters())
                .filter(parameter -> parameter.isAnnotationPresent(Query.class))
                .map(parameter -> parameter.getAnnotation(Query.class).value())
                .collect(Collectors.toSet());
        boolean queryObject =
                Arrays.stream(call.getParameters()).anyMatch(parameter -> parameter.isAnnotationPresent(Tag.class));
        for (NamedText text : data.query()) {
            if (!queryObject && !positional.contains(text.name())) {
                throw new NotExpressibleException("there is no query parameter " + text.name());
            }
        }
    }

    private Object of(Parameter parameter) {
        Type type = parameter.getParameterizedType();
        if (parameter.isAnnotationPresent(Path.class)) {
            String name = parameter.getAnnotation(Path.class).value();
            return typed("path", name, Objects.requireNonNull(data.path().get(name), name), type);
        }
        if (parameter.isAnnotationPresent(Query.class)) {
            String name = parameter.getAnnotation(Query.class).value();
            return typed("query", name, single(data.query(), name), type);
        }
        if (parameter.isAnnotationPresent(Tag.class)) {
            return Builders.build(Builders.fillQuery(Builders.create(parameter.getType()), data));
        }
        if (parameter.isAnnotationPresent(Field.class)) {
            if (!(data.body() instanceof Content.Form form)) {
                throw new NotExpressibleException("the body is no form");
            }
            return single(form.fields(), parameter.getAnnotation(Field.class).value());
        }
        if (parameter.isAnnotationPresent(Body.class)) {
            return body(parameter);
        }
        throw new AssertionError("Nothing says where the parameter goes: " + parameter);
    }

    private Object typed(String place, String name, String text, Type type) {
        return data.operation().spec().parameters(place).stream()
                .filter(parameter -> parameter.name().equals(name))
                .findFirst()
                .map(parameter -> TypedText.parse(text, type, parameter.schema()))
                .orElseThrow(() -> new AssertionError("The description has no parameter " + name));
    }

    private static String single(List<NamedText> texts, String name) {
        List<String> values = texts.stream()
                .filter(text -> text.name().equals(name))
                .map(NamedText::value)
                .toList();
        if (values.size() != 1) {
            throw new NotExpressibleException(name + " is needed once, but comes " + values.size() + " times");
        }
        return values.get(0);
    }

    private Object body(Parameter parameter) {
        if (MultipartForm.class.isAssignableFrom(parameter.getType())) {
            return Builders.build(Builders.fillForm(Builders.create(parameter.getType()), data));
        }
        if (!(data.body() instanceof Content.Json json)) {
            throw new NotExpressibleException("the body is not JSON");
        }
        return decode(json.tree(), parameter.getParameterizedType());
    }

    private static Object decode(@Nullable Object tree, Type type) {
        JsonAdapter<Object> adapter = JSON.adapter(type);
        try {
            Object body = adapter.fromJson(JsonTree.write(tree));
            if (body == null) {
                throw new NotExpressibleException("the body is null");
            }
            return body;
        } catch (JsonDataException e) {
            throw new NotExpressibleException("the body does not fit its type", e);
        } catch (IOException e) {
            throw new AssertionError("The test made broken JSON", e);
        }
    }
}
