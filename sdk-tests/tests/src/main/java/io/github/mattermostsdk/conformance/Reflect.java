package io.github.mattermostsdk.conformance;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Calls methods by reflection and passes on what they throw. */
final class Reflect {
    private Reflect() {}

    static Method method(Class<?> type, String name, Class<?>... parameters) {
        try {
            return type.getMethod(name, parameters);
        } catch (NoSuchMethodException e) {
            throw new AssertionError(type.getSimpleName() + " has no method " + name, e);
        }
    }

    /** Finds the method of a builder that sets one value, not the one that takes a consumer of its builder. */
    static Optional<Method> setter(Class<?> builder, String name) {
        return Arrays.stream(builder.getMethods())
                .filter(method -> method.getName().equals(name) && method.getParameterCount() == 1)
                .filter(method -> method.getParameterTypes()[0] != Consumer.class)
                .findFirst();
    }

    /** Invokes a method that returns something. */
    static Object invoke(Method method, @Nullable Object target, @Nullable Object... arguments) {
        return Objects.requireNonNull(invokeOrNull(method, target, arguments), method.getName());
    }

    static @Nullable Object invokeOrNull(Method method, @Nullable Object target, @Nullable Object... arguments) {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new AssertionError(method + " failed", e.getCause());
        } catch (IllegalAccessException e) {
            throw new AssertionError(method + " is not accessible", e);
        }
    }
}
