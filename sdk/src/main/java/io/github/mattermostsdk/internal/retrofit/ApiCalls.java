package io.github.mattermostsdk.internal.retrofit;

import io.github.mattermostsdk.ApiCall;
import io.github.mattermostsdk.QueryParameters;
import io.github.mattermostsdk.internal.call.CallSpec;
import io.github.mattermostsdk.internal.call.Transport;
import io.github.mattermostsdk.internal.http.Json;
import io.github.mattermostsdk.internal.http.Operation;
import io.github.mattermostsdk.internal.http.OperationInfo;
import io.github.mattermostsdk.internal.http.ResponseReader;
import io.github.mattermostsdk.internal.http.ResponseReaders;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import okhttp3.HttpUrl;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.CallAdapter;
import retrofit2.Invocation;
import retrofit2.Retrofit;

/**
 * Makes the calls of the generated interfaces. Retrofit turns a method and its arguments into a request; sending,
 * repeating and reading are the pipeline's.
 */
public final class ApiCalls {

    private final Retrofit retrofit;
    private final ConcurrentMap<Class<?>, Object> interfaces = new ConcurrentHashMap<>();

    /**
     * Creates the factory of a client.
     *
     * @param transport what carries the calls out
     * @param json finds the adapters of bodies
     */
    public ApiCalls(Transport transport, Json json) {
        this.retrofit = new Retrofit.Builder()
                .baseUrl(transport.server().api())
                .callFactory(UnsentCall::new)
                .addConverterFactory(new PathSegments())
                .addConverterFactory(new Bodies(json))
                .addCallAdapterFactory(new AdapterFactory(transport, json))
                .build();
    }

    /** Returns the implementation of an interface, which is made when it is first asked for. */
    public <C> C of(Class<C> type) {
        Object known = interfaces.get(type);
        return type.cast(known == null ? make(type) : known);
    }

    private Object make(Class<?> type) {
        Object made = retrofit.create(type);
        Object earlier = interfaces.putIfAbsent(type, made);
        return earlier == null ? made : earlier;
    }

    /** Recognises methods that return an {@link ApiCall}. */
    private static final class AdapterFactory extends CallAdapter.Factory {

        private final Transport transport;
        private final Json json;

        AdapterFactory(Transport transport, Json json) {
            this.transport = transport;
            this.json = json;
        }

        @Override
        public @Nullable CallAdapter<?, ?> get(Type returnType, Annotation[] annotations, Retrofit retrofit) {
            if (getRawType(returnType) != ApiCall.class) {
                return null;
            }
            Type type = getParameterUpperBound(0, (ParameterizedType) returnType);
            return new Adapter<>(transport, type, annotations, ResponseReaders.of(type, json));
        }
    }

    /** Turns what Retrofit put together for one method into a call. */
    private static final class Adapter<T> implements CallAdapter<Object, ApiCall<T>> {

        private final Transport transport;
        private final Type type;
        private final @Nullable Operation operation;
        private final ResponseReader<T> reader;

        Adapter(Transport transport, Type type, Annotation[] annotations, ResponseReader<T> reader) {
            this.transport = transport;
            this.type = type;
            this.operation = find(annotations);
            this.reader = reader;
        }

        private static @Nullable Operation find(Annotation[] annotations) {
            for (Annotation annotation : annotations) {
                if (annotation instanceof Operation operation) {
                    return operation;
                }
            }
            return null;
        }

        @Override
        public Type responseType() {
            return type;
        }

        @Override
        public ApiCall<T> adapt(Call<Object> call) {
            Request request = call.request();
            Invocation invocation = request.tag(Invocation.class);
            if (invocation == null) {
                throw new IllegalStateException("Retrofit did not say which method was called");
            }
            OperationInfo info = OperationInfo.of(operation, invocation.method());
            // A new request: the tags of Retrofit's hold the arguments, which any interceptor could print.
            Request plain = new Request.Builder()
                    .url(withQuery(request.url(), invocation))
                    .headers(request.headers())
                    .method(request.method(), request.body())
                    .build();
            return transport.call(new CallSpec<>(info, plain, reader));
        }

        private static HttpUrl withQuery(HttpUrl url, Invocation invocation) {
            HttpUrl.Builder withQuery = url.newBuilder();
            for (Object argument : invocation.arguments()) {
                if (argument instanceof QueryParameters query) {
                    query.forEachParameter(withQuery::addQueryParameter);
                }
            }
            return withQuery.build();
        }
    }
}
