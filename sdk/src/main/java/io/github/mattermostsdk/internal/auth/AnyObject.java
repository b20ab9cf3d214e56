package io.github.mattermostsdk.internal.auth;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Makes sure that an answer is a JSON object, and wants nothing out of it. */
final class AnyObject extends JsonAdapter<Boolean> {

    @Override
    public Boolean fromJson(JsonReader reader) throws IOException {
        reader.beginObject();
        while (reader.hasNext()) {
            reader.skipName();
            reader.skipValue();
        }
        reader.endObject();
        return true;
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable Boolean value) {
        throw new UnsupportedOperationException("Only read");
    }
}
