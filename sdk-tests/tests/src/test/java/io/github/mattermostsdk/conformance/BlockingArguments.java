package io.github.mattermostsdk.conformance;

import io.github.mattermostsdk.MultipartForm;
import io.github.mattermostsdk.QueryParameters;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

/**
 * Makes the arguments of a blocking method. What is positional comes in the order of the method that returns the call
 * object; the rest is one object of its own, or a consumer that fills its builder.
 */
final class BlockingArguments {
    private final RequestData data;
    private final Deque<Object> positional = new ArrayDeque<>();

    private BlockingArguments(RequestData data, boolean withBody) {
        this.data = data;
        Arrays.stream(Arguments.of(data.operation().call(withBody), data))
                .filter(argument -> !(argument instanceof QueryParameters))
                .forEach(positional::add);
    }

    static Object[] of(Method method, RequestData data) {
        BlockingArguments arguments = new BlockingArguments(data, takesBody(method, data));
        return Arrays.stream(method.getGenericParameterTypes())
                .map(arguments::of)
                .toArray();
    }

    /** Returns what a method sends of a request: a short form leaves things out. */
    static RequestData sentBy(Method method, RequestData data) {
        RequestData sent = takesQuery(method) ? data : data.withoutOptionalQuery();
        return takesBody(method, data) ? sent : sent.withBody(new Content.None());
    }

    private static boolean takesQuery(Method method) {
        return types(method).stream()
                .map(BlockingArguments::built)
                .anyMatch(type -> QueryParameters.class.isAssignableFrom(type) || isRequestObject(type));
    }

    private static boolean takesBody(Method method, RequestData data) {
        boolean optional = data.operation()
                .spec()
                .requestBody()
                .filter(body -> !body.required())
                .isPresent();
        return data.hasBody() && (!optional || types(method).stream().anyMatch(type -> Accessors.isModel(built(type))));
    }

    private static List<Type> types(Method method) {
        return List.of(method.getGenericParameterTypes());
    }

    /** Returns the type itself, or what the builder that a consumer fills builds. */
    private static Class<?> built(Type type) {
        if (type instanceof ParameterizedType generic) {
            Class<?> raw = (Class<?>) generic.getRawType();
            return raw == Consumer.class ? ((Class<?>) generic.getActualTypeArguments()[0]).getEnclosingClass() : raw;
        }
        return (Class<?>) type;
    }

    /** Tells whether a type holds path parameters and query parameters of an operation, nested in its interface. */
    private static boolean isRequestObject(Class<?> type) {
        return type.getEnclosingClass() != null && type.getSimpleName().endsWith("Request");
    }

    private Object of(Type type) {
        Class<?> built = built(type);
        if (type instanceof ParameterizedType generic && generic.getRawType() == Consumer.class) {
            return (Consumer<Object>) builder -> fill(builder, built);
        }
        if (QueryParameters.class.isAssignableFrom(built) || isRequestObject(built)) {
            Object builder = Builders.create(built);
            fill(builder, built);
            return Builders.build(builder);
        }
        return positional.remove();
    }

    private void fill(Object builder, Class<?> built) {
        if (isRequestObject(built)) {
            Builders.fillRequest(builder, data);
        } else if (QueryParameters.class.isAssignableFrom(built)) {
            Builders.fillQuery(builder, data);
        } else if (MultipartForm.class.isAssignableFrom(built)) {
            Builders.fillForm(builder, data);
        } else {
            Builders.fillModel(builder, positional.removeLast());
        }
    }
}
