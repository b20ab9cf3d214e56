package io.github.mattermostsdk.internal.json;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Adapters for the elements of lists and maps; classes, since a lambda for each would cost start-up time. */
public final class JsonAdapters {
    public static final JsonAdapter<@Nullable Object> ANY = new AnyAdapter();
    public static final JsonAdapter<String> STRING = new StringAdapter();
    public static final JsonAdapter<Long> INT64 = new Int64Adapter();
    public static final JsonAdapter<Integer> INT32 = new Int32Adapter();
    public static final JsonAdapter<Double> FLOAT64 = new Float64Adapter();
    public static final JsonAdapter<Boolean> BOOLEAN = new BooleanAdapter();

    private JsonAdapters() {}

    public static <T extends @Nullable Object> JsonAdapter<List<T>> listOf(JsonAdapter<T> element) {
        return new ListAdapter<>(element);
    }

    public static <T extends @Nullable Object> JsonAdapter<Map<String, T>> mapOf(JsonAdapter<T> value) {
        return new MapAdapter<>(value);
    }

    private static final class AnyAdapter extends JsonAdapter<@Nullable Object> {
        @Override
        public @Nullable Object fromJson(JsonReader reader) throws IOException {
            return JsonInput.any(reader);
        }

        @Override
        public void toJson(JsonWriter writer, @Nullable Object value) throws IOException {
            JsonOutput.any(writer, value);
        }
    }

    private static final class StringAdapter extends JsonAdapter<String> {
        @Override
        public String fromJson(JsonReader reader) throws IOException {
            return JsonInput.string(reader);
        }

        @Override
        public void toJson(JsonWriter writer, @Nullable String value) throws IOException {
            writer.value(value);
        }
    }

    private static final class Int64Adapter extends JsonAdapter<Long> {
        @Override
        public Long fromJson(JsonReader reader) throws IOException {
            return JsonInput.int64(reader);
        }

        @Override
        public void toJson(JsonWriter writer, @Nullable Long value) throws IOException {
            writer.value(value);
        }
    }

    private static final class Int32Adapter extends JsonAdapter<Integer> {
        @Override
        public Integer fromJson(JsonReader reader) throws IOException {
            return JsonInput.int32(reader);
        }

        @Override
        public void toJson(JsonWriter writer, @Nullable Integer value) throws IOException {
            writer.value(value);
        }
    }

    private static final class Float64Adapter extends JsonAdapter<Double> {
        @Override
        public Double fromJson(JsonReader reader) throws IOException {
            return JsonInput.float64(reader);
        }

        @Override
        public void toJson(JsonWriter writer, @Nullable Double value) throws IOException {
            JsonOutput.float64(writer, value);
        }
    }

    private static final class BooleanAdapter extends JsonAdapter<Boolean> {
        @Override
        public Boolean fromJson(JsonReader reader) throws IOException {
            return JsonInput.bool(reader);
        }

        @Override
        public void toJson(JsonWriter writer, @Nullable Boolean value) throws IOException {
            writer.value(value);
        }
    }

    private static final class ListAdapter<T extends @Nullable Object> extends JsonAdapter<List<T>> {
        private final JsonAdapter<T> element;

        ListAdapter(JsonAdapter<T> element) {
            this.element = element;
        }

        @Override
        public List<T> fromJson(JsonReader reader) throws IOException {
            return JsonInput.list(reader, element);
        }

        @Override
        public void toJson(JsonWriter writer, @Nullable List<T> value) throws IOException {
            JsonOutput.list(writer, value, element);
        }
    }

    private static final class MapAdapter<T extends @Nullable Object> extends JsonAdapter<Map<String, T>> {
        private final JsonAdapter<T> value;

        MapAdapter(JsonAdapter<T> value) {
            this.value = value;
        }

        @Override
        public Map<String, T> fromJson(JsonReader reader) throws IOException {
            return JsonInput.map(reader, value);
        }

        @Override
        public void toJson(JsonWriter writer, @Nullable Map<String, T> map) throws IOException {
            JsonOutput.map(writer, map, value);
        }
    }
}
