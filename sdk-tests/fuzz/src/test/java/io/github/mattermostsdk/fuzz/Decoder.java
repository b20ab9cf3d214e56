package io.github.mattermostsdk.fuzz;

import io.github.mattermostsdk.error.DecodingException;
import io.github.mattermostsdk.error.MattermostException;
import io.github.mattermostsdk.error.ServerUrlException;
import io.github.mattermostsdk.internal.http.AnswerException;
import io.github.mattermostsdk.internal.http.CallContext;
import io.github.mattermostsdk.internal.http.JsonResponseReader;
import io.github.mattermostsdk.internal.http.OperationInfo;
import io.github.mattermostsdk.internal.http.ServerUrl;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import okhttp3.MediaType;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;

/** Reads bodies as the SDK does, and looks at what comes out of that. */
final class Decoder {

    private static final Request REQUEST =
            new Request.Builder().url("https://chat.example.com/api/v4/x").build();
    private static final MediaType JSON = MediaType.get("application/json");
    private static final CallContext CALL = new CallContext(
            new OperationInfo("fuzz", true, "", ""),
            ServerUrl.parse("https://chat.example.com"),
            null,
            null,
            Instant.EPOCH);

    private Decoder() {}

    /**
     * Reads a body. Whatever is accepted must be printable, and be the same when it is written and read again.
     *
     * @return why the body is refused, or null when it is accepted
     * @throws AssertionError if anything but the SDK's own refusal comes out
     */
    static @Nullable MattermostException read(Model model, byte[] body) {
        Object value;
        try {
            value = value(model, body);
        } catch (AnswerException refused) {
            return checked(refused.failure().toException(null));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        String written = model.adapter().toJson(value);
        Object again = again(model, written);
        if (!mayHoldHalfACharacter(body) && !isSame(value, again)) {
            throw new AssertionError("Read, written and read again it is another one: " + written);
        }
        return null;
    }

    /** UTF-8 has no form for half of a surrogate pair, so that a question mark is written for it. */
    private static boolean mayHoldHalfACharacter(byte[] body) {
        return new String(body, StandardCharsets.UTF_8).toLowerCase(Locale.ROOT).contains("\\ud");
    }

    private static boolean isSame(Object value, Object again) {
        return value.equals(again)
                && value.hashCode() == again.hashCode()
                && value.toString().equals(again.toString());
    }

    private static Object again(Model model, String written) {
        try {
            return value(model, written.getBytes(StandardCharsets.UTF_8));
        } catch (IOException refused) {
            throw new AssertionError("Refused what the SDK has written itself: " + written, refused);
        }
    }

    private static Object value(Model model, byte[] body) throws IOException {
        return JsonResponseReader.of(model.adapter()).read(answer(body), CALL);
    }

    /** Returns an answer of the server. */
    static Response answer(byte[] body) {
        return new Response.Builder()
                .request(REQUEST)
                .protocol(Protocol.HTTP_1_1)
                .code(200)
                .message("OK")
                .body(ResponseBody.create(body, JSON))
                .build();
    }

    private static MattermostException checked(MattermostException refusal) {
        if (refusal instanceof DecodingException unreadable) {
            String path = unreadable.path();
            boolean empty = unreadable.getMessage().contains("the body is empty");
            if (!empty && (path == null || !path.startsWith("$"))) {
                throw new AssertionError("No JSON path", unreadable);
            }
        } else if (!(refusal instanceof ServerUrlException)) {
            throw new AssertionError("No refusal of a body", refusal);
        }
        return refusal;
    }
}
