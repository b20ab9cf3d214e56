package io.github.mattermostsdk.testkit.internal.http;

import io.github.mattermostsdk.ServerVersion;
import io.github.mattermostsdk.testkit.internal.error.Problem;
import io.github.mattermostsdk.testkit.internal.fault.Fault;
import io.github.mattermostsdk.testkit.internal.json.Json;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import okhttp3.Headers;
import okio.Buffer;
import okio.ByteString;
import okio.GzipSink;
import okio.Okio;
import org.jspecify.annotations.Nullable;

/** Puts answers on the wire, with the headers that all answers of a server share. */
final class AnswerWriter {

    private static final String LIMIT_EXCEEDED = "limit exceeded\n";
    private static final String PLAIN_TEXT = "text/plain; charset=utf-8";
    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final int SMALLEST_GZIP = 1400;
    private static final String CONFIGURATION_HASH = "7e57".repeat(16);

    /** The oldest version of which it is known that it answers a write beside the API with 404, and not with 405. */
    private static final ServerVersion WITHOUT_405 = new ServerVersion(11, 6, 0);

    private final String versionId;
    private final boolean without405;

    AnswerWriter(String version) {
        ServerVersion parsed = ServerVersion.parse(version);
        this.without405 = parsed == null || parsed.isAtLeast(WITHOUT_405);
        this.versionId = version + ".." + CONFIGURATION_HASH + ".false";
    }

    /** An answer of a handler, as far as a fault lets it get. */
    MockResponse write(Answer answer, Exchange exchange, @Nullable Fault fault) {
        Headers request = exchange.recorded().getHeaders();
        Answer wanted = answer.unlessKnown(request.get("If-None-Match"));
        Headers.Builder headers = new Headers.Builder();
        addStandard(headers, exchange);
        if (wanted.contentType() != null) {
            headers.add("Content-Type", wanted.contentType());
        }
        for (Map.Entry<String, String> header : wanted.headers()) {
            headers.set(header.getKey(), header.getValue());
        }
        // Set above would lose all but the last cookie.
        headers.removeAll("Set-Cookie");
        for (Map.Entry<String, String> header : wanted.headers()) {
            if (header.getKey().equals("Set-Cookie")) {
                headers.add("Set-Cookie", header.getValue());
            }
        }
        RateLimiter.write(exchange.verdicts(), headers);
        MockResponse.Builder response = new MockResponse.Builder().code(wanted.status());
        boolean zipped = isWorthZipping(wanted) && acceptsGzip(request);
        if (zipped) {
            headers.set("Content-Encoding", "gzip");
        }
        response.headers(headers.build());
        Buffer body = zipped ? gzip(wanted.body()) : new Buffer().write(wanted.body());
        if (zipped) {
            response.chunkedBody(body, Integer.MAX_VALUE);
        } else if (wanted.status() != 304) {
            response.body(body);
        }
        disturb(response, fault);
        return response.build();
    }

    private void addStandard(Headers.Builder headers, Exchange exchange) {
        headers.add("Permissions-Policy", "");
        headers.add("Referrer-Policy", "no-referrer");
        headers.add("Vary", "Accept-Encoding");
        headers.add("X-Content-Type-Options", "nosniff");
        headers.add("X-Request-Id", exchange.requestId());
        headers.add("X-Version-Id", versionId);
        if (exchange.recorded().getMethod().equals("GET")) {
            headers.add("Expires", "0");
        }
    }

    /** Pictures are packed already, and a part of a file is to be sent as it is. */
    private static boolean isWorthZipping(Answer answer) {
        String type = answer.contentType() == null ? "" : answer.contentType();
        return answer.body().size() > SMALLEST_GZIP && answer.status() != 206 && !type.startsWith("image/");
    }

    private static boolean acceptsGzip(Headers request) {
        String accepted = request.get("Accept-Encoding");
        return accepted != null && accepted.toLowerCase(Locale.ROOT).contains("gzip");
    }

    private static Buffer gzip(ByteString body) {
        Buffer zipped = new Buffer();
        try (okio.BufferedSink sink = Okio.buffer(new GzipSink(zipped))) {
            sink.write(body);
        } catch (java.io.IOException e) {
            throw new IllegalStateException("A buffer does not fail", e);
        }
        return zipped;
    }

    private static void disturb(MockResponse.Builder response, @Nullable Fault fault) {
        if (fault instanceof Fault.Cut) {
            response.onResponseBody(new SocketEffect.CloseSocket());
        } else if (fault instanceof Fault.Lose) {
            response.onResponseStart(new SocketEffect.CloseSocket());
        } else if (fault instanceof Fault.Stall) {
            response.onResponseStart(SocketEffect.Stall.INSTANCE);
        }
    }

    /** What comes in place of an answer when a fault keeps the request from being carried out, or null. */
    @Nullable
    MockResponse insteadOfAnswer(@Nullable Fault fault, Exchange exchange) {
        if (fault instanceof Fault.Drop) {
            return noAnswer();
        }
        if (fault instanceof Fault.Fail) {
            Problem problem = new Problem(500, "testkit.fault", "The test asked for this failure.");
            return write(Answer.json(500, problem.body(exchange.requestId())), exchange, null);
        }
        if (fault instanceof Fault.Refuse refusal) {
            MockResponse.Builder response = new MockResponse.Builder()
                    .code(refusal.status())
                    .setHeader("Content-Type", refusal.contentType())
                    .body(refusal.body());
            refusal.headers().forEach(response::setHeader);
            return response.build();
        }
        return null;
    }

    /** The connection closes. */
    MockResponse noAnswer() {
        return new MockResponse.Builder()
                .onResponseStart(new SocketEffect.CloseSocket())
                .build();
    }

    /** A refusal of the limiter that comes before everything else: it knows no request id. */
    MockResponse tooManyRequests(List<RateLimiter.Verdict> verdicts) {
        Headers.Builder headers = new Headers.Builder().add("Content-Type", PLAIN_TEXT);
        headers.add("Retry-After", retryAfter(verdicts));
        RateLimiter.write(verdicts, headers);
        return new MockResponse.Builder()
                .code(429)
                .headers(headers.build())
                .body(LIMIT_EXCEEDED)
                .build();
    }

    /** A refusal of a limiter behind the first. */
    Answer limitExceeded(List<RateLimiter.Verdict> verdicts) {
        return Answer.of(429, PLAIN_TEXT, ByteString.encodeUtf8(LIMIT_EXCEEDED))
                .header("Retry-After", retryAfter(verdicts));
    }

    private static String retryAfter(List<RateLimiter.Verdict> verdicts) {
        return String.valueOf(verdicts.stream()
                .mapToLong(RateLimiter.Verdict::retryAfter)
                .max()
                .orElse(1));
    }

    /** An error without the headers of a handler. */
    MockResponse bare(Problem problem, Exchange exchange) {
        Headers.Builder headers = new Headers.Builder().add("Content-Type", "application/json");
        RateLimiter.write(exchange.verdicts(), headers);
        return new MockResponse.Builder()
                .code(problem.status())
                .headers(headers.build())
                .body(new Buffer().write(Json.write(problem.body(null))))
                .build();
    }

    /** The page that a browser gets, wherever it asks; nothing can be sent to it. */
    MockResponse webApp(Exchange exchange) {
        boolean reads = READING.contains(exchange.recorded().getMethod());
        if (!reads && !without405) {
            return new MockResponse.Builder().code(405).build();
        }
        Headers.Builder headers = new Headers.Builder().add("Content-Type", reads ? "text/html" : PLAIN_TEXT);
        RateLimiter.write(exchange.verdicts(), headers);
        return new MockResponse.Builder()
                .code(reads ? 200 : 404)
                .headers(headers.build())
                .body(reads ? "<!doctype html><title>Mattermost</title>" : "404 page not found\n")
                .build();
    }

    /** The way to the clean form of a path. */
    MockResponse redirect(String path, Exchange exchange) {
        Headers.Builder headers = new Headers.Builder().add("Location", path);
        RateLimiter.write(exchange.verdicts(), headers);
        return new MockResponse.Builder().code(301).headers(headers.build()).build();
    }
}
