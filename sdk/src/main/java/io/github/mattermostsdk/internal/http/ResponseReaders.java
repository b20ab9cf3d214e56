package io.github.mattermostsdk.internal.http;

import io.github.mattermostsdk.Download;
import java.lang.reflect.Type;

/** Finds the reader for a type. */
public final class ResponseReaders {

    private ResponseReaders() {}

    /** Returns the reader for what an operation returns. */
    public static ResponseReader<?> of(Type type, Json json) {
        if (type == Download.class) {
            return new DownloadReader();
        }
        if (type == Void.class) {
            return new VoidResponseReader();
        }
        if (type == String.class) {
            return new TextResponseReader(JsonResponseReader.of(type, json.adapter(type)));
        }
        return JsonResponseReader.of(type, json.adapter(type));
    }
}
