package io.github.mattermostsdk.internal.retrofit;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import com.squareup.moshi.Types;
import io.github.mattermostsdk.FileUpload;
import io.github.mattermostsdk.MultipartForm;
import io.github.mattermostsdk.internal.http.RequestBodies;
import io.github.mattermostsdk.internal.http.ResponseReader;
import io.github.mattermostsdk.internal.http.ResponseReaders;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import okhttp3.RequestBody;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Converter;
import retrofit2.Retrofit;

/** Turns what calls take into bodies, and knows how to read what they return. */
final class Bodies extends Converter.Factory {

    private final Moshi moshi;

    Bodies(Moshi moshi) {
        this.moshi = moshi;
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
        JsonAdapter<Object> adapter = moshi.adapter(type);
        return (Object value) -> RequestBodies.json(adapter, value);
    }

    @Override
    public Converter<ResponseBody, ?> responseBodyConverter(Type type, Annotation[] annotations, Retrofit retrofit) {
        return new Reading(ResponseReaders.of(type, moshi));
    }

    /** Retrofit asks for a converter of each return type; ours only carries the reader to the call adapter. */
    record Reading(ResponseReader<?> reader) implements Converter<ResponseBody, Object> {
        @Override
        public @Nullable Object convert(ResponseBody body) {
            throw new UnsupportedOperationException("Answers are read by the pipeline");
        }
    }
}
