package io.github.mattermostsdk.internal.http;

import java.io.IOException;
import okhttp3.MediaType;
import okhttp3.Response;

/** Reads a text that may be written as JSON. */
final class TextResponseReader implements ResponseReader<String> {

    private final JsonResponseReader<String> json;

    TextResponseReader(JsonResponseReader<String> json) {
        this.json = json;
    }

    @Override
    public String read(Response response, CallContext call) throws IOException {
        MediaType type = response.body().contentType();
        String subtype = type == null ? "" : type.subtype();
        if (subtype.equals("json")) {
            return json.read(response, call);
        }
        if (subtype.equals("html")) {
            throw new AnswerException(Answers.webPage(response, call));
        }
        return response.body().string();
    }
}
