package io.github.mattermostsdk.conformance;

import io.github.mattermostsdk.ApiCall;
import io.github.mattermostsdk.MattermostClient;
import io.github.mattermostsdk.internal.http.Operation;
import io.github.mattermostsdk.lint.spec.SpecOperation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import retrofit2.http.Body;

/**
 * An operation of the description together with what was generated for it.
 *
 * @param spec the operation as it is described
 * @param subject the interface that the client returns for its tag
 */
record GeneratedOperation(SpecOperation spec, Subject subject) {

    static Stream<GeneratedOperation> all() {
        return Spec.operations().stream().map(GeneratedOperation::of);
    }

    static GeneratedOperation of(String operationId) {
        return of(Spec.DOCUMENT.operation(operationId));
    }

    private static GeneratedOperation of(SpecOperation spec) {
        return new GeneratedOperation(spec, Subject.of(spec.tag()));
    }

    String id() {
        return spec.id();
    }

    /** Returns the method that makes the call object, the one with a body or, where the body is optional, the one without. */
    Method call(boolean withBody) {
        List<Method> methods = subject.calls(id()).toList();
        if (methods.isEmpty()) {
            throw new AssertionError("No method was generated for " + id());
        }
        return methods.stream()
                .filter(method -> methods.size() == 1 || hasBody(method) == withBody)
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        "No method of " + id() + (withBody ? " takes a body" : " goes without a body")));
    }

    private static boolean hasBody(Method method) {
        return Arrays.stream(method.getParameters()).anyMatch(parameter -> parameter.isAnnotationPresent(Body.class));
    }

    /** Returns what a call of the operation gives, with the annotations on it. */
    AnnotatedType responseType() {
        Method method = subject.calls(id()).findFirst().orElseThrow();
        return ((AnnotatedParameterizedType) method.getAnnotatedReturnType()).getAnnotatedActualTypeArguments()[0];
    }

    /** Returns the blocking methods of the operation: the whole one and its shorter forms. */
    List<Method> blockingMethods() {
        return Arrays.stream(subject.api().getMethods())
                .filter(method -> method.getName().equals(id()))
                .toList();
    }

    /** Shown as the name of the test. */
    @Override
    public String toString() {
        return id();
    }

    /**
     * What the client offers for one tag.
     *
     * @param accessor the method of the client
     * @param api the interface with the blocking methods
     * @param calls the interface with the call objects
     */
    record Subject(Method accessor, Class<?> api, Class<?> calls) {

        static Subject of(String tag) {
            return all().filter(subject -> subject.accessor().getName().equalsIgnoreCase(tag))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("The client has no method for the tag " + tag));
        }

        static Stream<Subject> all() {
            return Arrays.stream(MattermostClient.class.getMethods())
                    .filter(method -> method.getReturnType().isInterface() && method.getParameterCount() == 0)
                    .flatMap(Subject::of);
        }

        private static Stream<Subject> of(Method accessor) {
            Class<?> api = accessor.getReturnType();
            return Arrays.stream(api.getMethods())
                    .filter(method -> method.getName().equals("calls"))
                    .map(method -> new Subject(accessor, api, method.getReturnType()));
        }

        /** Returns the methods that make the calls of an operation. */
        Stream<Method> calls(String operationId) {
            return operations().filter(method -> idOf(method).equals(operationId));
        }

        /** Returns every method that makes a call. */
        Stream<Method> operations() {
            return Arrays.stream(calls.getMethods()).filter(method -> method.getReturnType() == ApiCall.class);
        }

        static String idOf(Method call) {
            Operation operation = call.getAnnotation(Operation.class);
            return operation == null ? "" : operation.id();
        }

        static Type valueOf(Method call) {
            return ((AnnotatedParameterizedType) call.getAnnotatedReturnType())
                    .getAnnotatedActualTypeArguments()[0].getType();
        }

        Object apiOf(MattermostClient client) {
            return Reflect.invoke(accessor, client);
        }

        Object callsOf(MattermostClient client) {
            return Reflect.invoke(Reflect.method(api, "calls"), apiOf(client));
        }
    }
}
