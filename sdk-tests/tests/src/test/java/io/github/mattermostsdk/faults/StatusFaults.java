package io.github.mattermostsdk.faults;

import io.github.mattermostsdk.faults.WireFault.Moment;
import java.util.LinkedHashMap;
import java.util.Map;

/** The server, or a proxy before it, answers with an error. */
final class StatusFaults {

    private static final String LIMIT = "limit exceeded\n";

    private StatusFaults() {}

    static Map<String, WireFault> all() {
        Map<String, WireFault> faults = new LinkedHashMap<>();
        for (int status : new int[] {400, 403, 404, 409, 413, 414, 418, 500, 501, 599}) {
            faults.put(status + " of Mattermost", mattermosts(status, "some.id.app_error"));
        }
        for (int status : new int[] {408, 500, 502, 503, 504}) {
            faults.put(status + " of a proxy", WireFault.answerAfterwards(Reply.of(status, "upstream")));
        }
        faults.put("304 unasked", WireFault.answer(Reply.of(304, "")));
        faults.put("401 of the token", mattermosts(401, "api.context.session_expired.app_error"));
        faults.put("401 of something else", mattermosts(401, "api.user.update_active.not_enable.app_error"));
        faults.put("404 of something else", WireFault.answer(AnswerFaults.html(404)));
        faults.put("503 of a busy server", mattermosts(503, "api.context.server_busy.app_error"));
        faults.put("500 the post is being made", pending());
        faults.put("500 with an empty body", WireFault.answer(Reply.of(500, "")));
        faults.put(
                "500 in a wrong charset",
                WireFault.answer(Reply.of(500, Secrets.talkative(500, "some.id"))
                        .with("Content-Type", "application/json; charset=UTF-16")));
        faults.put("500 with a megabyte", WireFault.answer(Reply.of(500, (Secrets.TOKEN + " ").repeat(40_000))));
        faults.put("502 of a proxy in HTML", WireFault.answerAfterwards(AnswerFaults.html(502)));
        faults.put(
                "400 of a TLS port",
                WireFault.answer(Reply.of(400, "Client sent an HTTP request to an HTTPS server.\n")));
        faults.put("413 before the body was sent", new WireFault(Moment.HEAD_READ, false, (connection, proper) -> {
            connection.answer(Reply.of(413, "too large").with("Connection", "close"));
            connection.finish();
            return false;
        }));
        withRetryAfter(faults);
        return faults;
    }

    private static void withRetryAfter(Map<String, WireFault> faults) {
        faults.put("429", WireFault.answer(Reply.of(429, LIMIT)));
        faults.put("429 Retry-After: 1", limited("1"));
        faults.put("429 Retry-After: 0", limited("0"));
        faults.put("429 Retry-After: 7", limited("7"));
        faults.put("429 Retry-After: soon", limited("soon"));
        faults.put("429 Retry-After: -5", limited("-5"));
        faults.put("429 Retry-After: 3600", limited("3600"));
        faults.put(
                "429 Retry-After: a date",
                WireFault.answer(Reply.of(429, LIMIT)
                        .with("Date", "Sun, 22 Nov 2026 12:00:00 GMT")
                        .with("Retry-After", "Sun, 22 Nov 2026 12:00:03 GMT")));
        faults.put(
                "429 doubled headers",
                WireFault.answer(Reply.of(429, LIMIT)
                        .with("Retry-After", "1")
                        .with("X-Ratelimit-Limit", "101")
                        .with("x-ratelimit-limit", "11")
                        .with("X-Ratelimit-Remaining", "5")
                        .with("x-ratelimit-remaining", "0")
                        .with("X-Ratelimit-Reset", "1")
                        .with("x-ratelimit-reset", "3")));
        faults.put(
                "503 Retry-After: 0",
                WireFault.answerAfterwards(Reply.of(503, "down").with("Retry-After", "0")));
        faults.put(
                "503 Retry-After: 5",
                WireFault.answerAfterwards(Reply.of(503, "down").with("Retry-After", "5")));
    }

    private static WireFault limited(String retryAfter) {
        return WireFault.answer(Reply.of(429, LIMIT).with("Retry-After", retryAfter));
    }

    private static WireFault mattermosts(int status, String id) {
        return WireFault.answer(Reply.of(status, Secrets.talkative(status, id)));
    }

    /** The first request is still being worked on, and will be done. */
    private static WireFault pending() {
        return WireFault.answerAfterwards(
                Reply.of(500, Secrets.talkative(500, "api.post.deduplicate_create_post.pending")));
    }
}
