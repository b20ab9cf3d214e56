package io.github.mattermostsdk.conformance;

import io.github.mattermostsdk.lint.spec.SpecSchema;
import io.github.mattermostsdk.model.User;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Walks all that hangs on a decoded value, the way a user does, and finds what must not be there: members that the
 * description does not know, and null where a method does not admit it.
 */
final class ObjectGraph {
    /** How a value of any kind is declared: one that may be null. */
    private static final AnnotatedType ANY_JSON =
            argument(Reflect.method(User.class, "additionalProperties").getAnnotatedReturnType(), 1);

    private final List<Finding> findings = new ArrayList<>();

    private ObjectGraph() {}

    static List<Finding> findings(@Nullable Object value, AnnotatedType type) {
        ObjectGraph graph = new ObjectGraph();
        graph.visit("$", value, type);
        return List.copyOf(graph.findings);
    }

    private void visit(String path, @Nullable Object value, AnnotatedType type) {
        if (value == null) {
            if (!type.isAnnotationPresent(Nullable.class)) {
                findings.add(new Finding(path, "null, but declared as never null"));
            }
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                visit(path + "[" + i + "]", list.get(i), argument(type, 0));
            }
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((name, member) -> visit(path + "." + name, member, argument(type, 1)));
        } else if (Accessors.isModel(value.getClass())) {
            visitModel(path, value);
        }
    }

    /** A free JSON value has no type arguments: nothing is said of what is in it. */
    private static AnnotatedType argument(AnnotatedType type, int index) {
        return type instanceof AnnotatedParameterizedType generic
                ? generic.getAnnotatedActualTypeArguments()[index]
                : ANY_JSON;
    }

    private void visitModel(String path, Object model) {
        SpecSchema schema = Spec.DOCUMENT.schemas().get(model.getClass().getSimpleName());
        if (schema == null || !schema.isOpen()) {
            Accessors.unknownMembers(model)
                    .forEach((name, value) -> findings.add(new Finding(path + "." + name, "an unknown member")));
        }
        for (Method accessor : Accessors.of(model.getClass())) {
            visit(
                    path + "." + accessor.getName(),
                    Reflect.invokeOrNull(accessor, model),
                    accessor.getAnnotatedReturnType());
        }
    }

    /**
     * Something that must not be there.
     *
     * @param path the way to it, by the methods to call
     * @param what what it is
     */
    record Finding(String path, String what) {}
}
