package io.github.mattermostsdk.internal.retrofit;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Types;
import io.github.mattermostsdk.FileUpload;
import io.github.mattermostsdk.MultipartForm;
import io.github.mattermostsdk.internal.http.IdempotencyKeys;
import io.github.mattermostsdk.internal.http.Json;
import io.github.mattermostsdk.internal.http.Operation;
import io.github.mattermostsdk.internal.http.RequestBodies;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import okhttp3.RequestBody;
import okhttp3.ResponseBody;
import retrofit2.Converter;
import retrofit2.Retrofit;

/** Turns what calls take into bodies. */
final class Bodies extends Converter.Factory {

    private final Json json;

    Bodies(Json json) {
        this.json = json;
    }

    @Override
    public Converter<?, RequestBody> requestBodyConverter(
            Type type, Annotation[] parameterAnnotations, Annotation[] methodAnnotations, Retrofit retrofit) {
        Class<?> raw = Types.getRawType(type);
        if (FileUpload.class == raw) {
            return (FileUpload file) -> RequestBodies.file(file);
        }
        if (MultipartForm.class.isAssignableFrom(raw)) {
            return (MultipartForm form) -> RequestBodies.multipart(form);
        }
        JsonAdapter<Object> adapter = json.adapter(type);
        String key = idempotencyKey(methodAnnotations);
        if (!key.isEmpty()) {
            IdempotencyKeys.check(key, raw);
            return (Object value) -> IdempotencyKeys.json(adapter, value);
        }
        return (Object value) -> RequestBodies.json(adapter, value);
    }

    private static String idempotencyKey(Annotation[] annotations) {
        for (Annotation annotation : annotations) {
            if (annotation instanceof Operation operation) {
                return operation.idempotencyKey();
            }
        }
        return "";
    }

    /** Retrofit wants a converter for each return type, and never gets to use it. */
    @Override
    public Converter<ResponseBody, ?> responseBodyConverter(Type type, Annotation[] annotations, Retrofit retrofit) {
        return body -> {
            throw new UnsupportedOperationException("Answers are read by the pipeline");
        };
    }
}
