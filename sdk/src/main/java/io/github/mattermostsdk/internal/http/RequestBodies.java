package io.github.mattermostsdk.internal.http;

import com.squareup.moshi.JsonAdapter;
import io.github.mattermostsdk.FileUpload;
import io.github.mattermostsdk.MultipartForm;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import okhttp3.MediaType;
import okhttp3.MultipartBody;
import okhttp3.RequestBody;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/** Makes the bodies of requests. */
public final class RequestBodies {

    private static final MediaType JSON = MediaType.get("application/json");

    private RequestBodies() {}

    /** Writes a value as JSON. */
    public static <T> RequestBody json(JsonAdapter<T> adapter, T value) throws IOException {
        Buffer buffer = new Buffer();
        adapter.toJson(buffer, value);
        return RequestBody.create(buffer.readByteString(), JSON);
    }

    /** Streams a file. */
    public static RequestBody file(FileUpload file) {
        return new FileBody(file);
    }

    /** Tells whether a body is read from somewhere while it is sent, and may be of any size. */
    public static boolean isStream(@Nullable RequestBody body) {
        return body instanceof FileBody || body instanceof MultipartBody;
    }

    /** Streams a form, the text parts first: the server wants to know the channel before the file. */
    public static RequestBody multipart(MultipartForm form) {
        List<MultipartBody.Part> texts = new ArrayList<>();
        List<MultipartBody.Part> files = new ArrayList<>();
        form.forEachPart(new MultipartForm.Parts() {
            @Override
            public void text(String name, String value) {
                texts.add(MultipartBody.Part.createFormData(name, value));
            }

            @Override
            public void file(String name, FileUpload file) {
                files.add(MultipartBody.Part.createFormData(name, file.fileName(), new FileBody(file)));
            }
        });
        MultipartBody.Builder body = new MultipartBody.Builder().setType(MultipartBody.FORM);
        texts.forEach(body::addPart);
        files.forEach(body::addPart);
        return body.build();
    }
}
