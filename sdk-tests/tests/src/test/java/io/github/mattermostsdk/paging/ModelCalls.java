package io.github.mattermostsdk.paging;

import io.github.mattermostsdk.ApiCall;
import io.github.mattermostsdk.QueryParameters;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.BiFunction;

/**
 * Puts a model server behind the interfaces of calls, so that the tests go through the generated methods. A request is
 * answered on the executor, when that gets to it.
 */
final class ModelCalls {

    private final Map<String, BiFunction<List<Object>, Query, Object>> operations = new HashMap<>();
    private final Executor network;

    ModelCalls(Executor network) {
        this.network = network;
    }

    /** Answers an operation; the function gets its arguments and the query parameters. */
    ModelCalls answer(String operationId, BiFunction<List<Object>, Query, Object> operation) {
        operations.put(operationId, operation);
        return this;
    }

    <C> C as(Class<C> calls) {
        return calls.cast(Proxy.newProxyInstance(
                calls.getClassLoader(), new Class<?>[] {calls}, (proxy, method, arguments) -> {
                    BiFunction<List<Object>, Query, Object> operation = operations.get(method.getName());
                    if (operation == null) {
                        throw new UnsupportedOperationException(method.getName());
                    }
                    List<Object> given = arguments == null ? List.of() : List.of(arguments);
                    return call(method.getName(), given, operation);
                }));
    }

    private ApiCall<Object> call(
            String operationId, List<Object> arguments, BiFunction<List<Object>, Query, Object> operation) {
        Query query = Query.NONE;
        for (Object argument : arguments) {
            if (argument instanceof QueryParameters parameters) {
                Query[] all = {query};
                parameters.forEachParameter((name, value) -> all[0] = all[0].with(name, value));
                query = all[0];
            }
        }
        return new ModelCall<>(operationId, query, asked -> operation.apply(arguments, asked), network);
    }
}
