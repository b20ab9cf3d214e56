package io.github.mattermostsdk.contract.server;

import io.github.mattermostsdk.contract.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okio.Buffer;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/** A proxy between a client and the server, which loses answers of the server and gives wrong ones when it is told to. */
public final class Interloper extends Dispatcher implements AutoCloseable {
    private static final String JSON = "application/json";

    private final OkHttpClient http = new OkHttpClient.Builder()
            .followRedirects(false)
            .retryOnConnectionFailure(false)
            .build();
    private final MockWebServer proxy = new MockWebServer();
    private final HttpUrl site;
    private volatile Mischief next = Mischief.with("", 0, null);
    private final List<Integer> answers = new CopyOnWriteArrayList<>();

    /**
     * Stands between.
     *
     * @param site the address of the server
     */
    public Interloper(HttpUrl site) {
        this.site = site;
        proxy.setDispatcher(this);
        try {
            proxy.start(InetAddress.getLoopbackAddress(), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Returns the server URL for clients.
     *
     * @return the address of the proxy
     */
    public String url() {
        return "http://127.0.0.1:" + proxy.getPort() + site.encodedPath();
    }

    /**
     * Loses answers: the server carries the requests out, and then the connection to the client ends.
     *
     * @param path how the path of the requests ends
     * @param times how many of them
     */
    public void loseAnswers(String path, int times) {
        answers.clear();
        next = Mischief.with(path, times, null);
    }

    /**
     * Refuses the next request, so that the server does not hear of it.
     *
     * @param path how its path ends
     * @param status the status
     * @param errorId the error id
     */
    public void refuseNext(String path, int status, String errorId) {
        String body = Json.write(Map.of("id", errorId, "message", "by the proxy", "status_code", status));
        MockResponse refusal = new MockResponse.Builder()
                .code(status)
                .setHeader("Content-Type", JSON)
                .body(body)
                .build();
        next = Mischief.with(path, 1, refusal);
    }

    /**
     * Returns what the server answered to the requests whose answers were to be lost, and to those after them.
     *
     * @return the statuses in their order
     */
    public List<Integer> answers() {
        return List.copyOf(answers);
    }

    @Override
    public MockResponse dispatch(RecordedRequest request) {
        Mischief mischief = next;
        boolean meant = request.getUrl().encodedPath().endsWith(mischief.path);
        boolean strikes = meant && mischief.left.getAndDecrement() > 0;
        if (strikes && mischief.instead != null) {
            return mischief.instead;
        }
        try (Response response = http.newCall(forwarded(request)).execute()) {
            Buffer body = new Buffer().write(response.body().bytes());
            if (meant) {
                answers.add(response.code());
            }
            MockResponse.Builder answer = new MockResponse.Builder()
                    .code(response.code())
                    .headers(response.headers())
                    .removeHeader("Transfer-Encoding")
                    .body(body);
            return strikes ? lost(answer) : answer.build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MockResponse lost(MockResponse.Builder answer) {
        return answer.onResponseStart(new SocketEffect.CloseSocket()).build();
    }

    private Request forwarded(RecordedRequest request) {
        HttpUrl url = request.getUrl()
                .newBuilder()
                .scheme(site.scheme())
                .host(site.host())
                .port(site.port())
                .build();
        ByteString sent = request.getBody();
        String type = request.getHeaders().get("Content-Type");
        RequestBody body = sent == null || request.getMethod().equals("GET")
                ? null
                : RequestBody.create(sent, type == null ? null : MediaType.get(type));
        return new Request.Builder()
                .url(url)
                .headers(request.getHeaders())
                .removeHeader("Host")
                .method(request.getMethod(), body)
                .build();
    }

    @Override
    public void close() {
        proxy.close();
    }

    /** What is done to the next requests of a kind, for as many as are left. */
    private record Mischief(
            String path, AtomicInteger left, @Nullable MockResponse instead) {
        static Mischief with(String path, int times, @Nullable MockResponse instead) {
            return new Mischief(path, new AtomicInteger(times), instead);
        }
    }
}
