package io.github.mattermostsdk.internal.http;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.Types;
import io.github.mattermostsdk.error.DecodingException;
import java.io.EOFException;
import java.io.IOException;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import okhttp3.Response;
import okio.Buffer;
import okio.BufferedSource;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON. The whole body is in memory before reading starts: that is faster than reading from the connection, and a
 * broken connection cannot be mistaken for broken JSON.
 *
 * @param <T> the type of the value
 */
public final class JsonResponseReader<T> implements ResponseReader<T> {

    /** The largest body that is read. The largest answers of a server are some 10 MB. */
    public static final long MAX_BYTES = 64L * 1024 * 1024;

    private static final ByteString BYTE_ORDER_MARK = ByteString.decodeHex("efbbbf");

    private final JsonAdapter<T> adapter;
    private final @Nullable T empty;
    private final long maxBytes;

    /**
     * Creates a reader.
     *
     * @param empty what JSON's null stands for, or null when it is no proper answer
     * @param maxBytes the largest body that is read
     */
    JsonResponseReader(JsonAdapter<T> adapter, @Nullable T empty, long maxBytes) {
        this.adapter = adapter;
        this.empty = empty;
        this.maxBytes = maxBytes;
    }

    /** Creates a reader of values that are never null. */
    public static <T> JsonResponseReader<T> of(JsonAdapter<T> adapter) {
        return new JsonResponseReader<>(adapter, null, MAX_BYTES);
    }

    /** Creates a reader of a type for which the adapter was made. */
    @SuppressWarnings("unchecked") // The empty collection has the type asked for, whatever its elements.
    static <T> JsonResponseReader<T> of(Type type, JsonAdapter<T> adapter) {
        Class<?> raw = Types.getRawType(type);
        Object empty = null;
        if (raw == List.class || raw == Collection.class) {
            empty = List.of();
        } else if (raw == Set.class) {
            empty = Set.of();
        } else if (raw == Map.class) {
            empty = Map.of();
        }
        return new JsonResponseReader<>(adapter, (T) empty, MAX_BYTES);
    }

    @Override
    public T read(Response response, CallContext call) throws IOException {
        BufferedSource source = response.body().source();
        if (source.request(maxBytes + 1)) {
            throw failure("the body is larger than " + maxBytes + " bytes", null, null, response, call);
        }
        Buffer json = source.getBuffer();
        if (json.rangeEquals(0, BYTE_ORDER_MARK)) {
            json.skip(BYTE_ORDER_MARK.size());
        }
        int first = firstByte(json);
        if (first == '<') {
            throw new AnswerException(Answers.webPage(response, call));
        }
        if (first < 0) {
            throw failure("the body is empty", null, null, response, call);
        }
        return decode(JsonReader.of(json), response, call);
    }

    private T decode(JsonReader reader, Response response, CallContext call) throws AnswerException {
        T value;
        try {
            value = adapter.fromJson(reader);
            if (reader.peek() != JsonReader.Token.END_DOCUMENT) {
                throw failure("something follows the value", reader.getPath(), null, response, call);
            }
        } catch (AnswerException explained) {
            throw explained;
        } catch (EOFException cut) {
            throw failure("the body ends too early", reader.getPath(), cut, response, call);
        } catch (IOException malformed) {
            throw failure("the body is not JSON", reader.getPath(), malformed, response, call);
        } catch (JsonDataException unexpected) {
            throw failure(reason(unexpected), reader.getPath(), unexpected, response, call);
        } catch (IllegalArgumentException | ArithmeticException | IndexOutOfBoundsException unexpected) {
            throw failure("a value is out of range", reader.getPath(), unexpected, response, call);
        }
        if (value == null && empty == null) {
            throw failure("the body is null", "$", null, response, call);
        }
        return value == null ? emptyValue() : value;
    }

    @SuppressWarnings("NullAway") // Called only when it is not null.
    private T emptyValue() {
        return empty;
    }

    private static int firstByte(Buffer json) {
        for (long i = 0; i < json.size(); i++) {
            byte b = json.getByte(i);
            if (b != ' ' && b != '\n' && b != '\r' && b != '\t') {
                return b & 0xff;
            }
        }
        return -1;
    }

    /** Keeps what was expected and leaves out what was there, which may be anything. */
    private static String reason(JsonDataException unexpected) {
        String message = unexpected.getMessage();
        String text = message == null ? "a value is not as expected" : message;
        return Hints.oneLine(
                text.replaceFirst("(?s)( but was ).* at path .*$", " but was something else")
                        .replaceFirst("(?s) at path .*$", ""),
                null);
    }

    private static AnswerException failure(
            String what, @Nullable String path, @Nullable Exception cause, Response response, CallContext call) {
        String requestId = response.header("X-Request-Id");
        String message = call.operationId() + " was carried out (status " + response.code()
                + "), but its answer cannot be read: " + what + (path == null ? "" : " at " + path)
                + (requestId == null ? "" : " (request id " + Hints.oneLine(requestId, call.token()) + ")");
        int status = response.code();
        return new AnswerException(new Failure.Unusable(
                outcome -> new DecodingException(message, call.operationId(), status, path, requestId, cause)));
    }
}
