package io.github.mattermostsdk.conformance;

import io.github.mattermostsdk.model.User;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The public face of the generated models. */
final class Accessors {
    private static final Set<String> OTHERS = Set.of("toBuilder", "toString", "hashCode", "additionalProperties");

    private Accessors() {}

    /** Tells whether a type is a generated object, not an enum. */
    static boolean isModel(Class<?> type) {
        return type.getPackage().equals(User.class.getPackage())
                && Reflect.setter(type, "of").isEmpty();
    }

    /** Tells whether a type is a generated enum. */
    static boolean isEnum(Class<?> type) {
        return type.getPackage().equals(User.class.getPackage()) && !isModel(type);
    }

    /** Returns the methods that return the properties of a model. */
    static List<Method> of(Class<?> model) {
        return Arrays.stream(model.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers()))
                .filter(method -> method.getParameterCount() == 0 && !OTHERS.contains(method.getName()))
                .toList();
    }

    /** Returns the members that a model keeps without knowing them. */
    static Map<String, @Nullable Object> unknownMembers(Object model) {
        return JsonTree.object(Reflect.invoke(Reflect.method(model.getClass(), "additionalProperties"), model));
    }
}
