package io.github.mattermostsdk.faults;

import io.github.mattermostsdk.FakeTiming;
import io.github.mattermostsdk.MattermostClientBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicInteger;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import okhttp3.OkHttpClient;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/** A server that speaks TLS, and HTTP/2 in it. */
final class TlsScene extends Dispatcher implements Scene {

    private static final HeldCertificate OWN =
            new HeldCertificate.Builder().addSubjectAlternativeName("127.0.0.1").build();
    private static final HeldCertificate FOREIGN = new HeldCertificate.Builder()
            .addSubjectAlternativeName("chat.example.com")
            .build();

    private final Store store = new Store();
    private final MockWebServer http = new MockWebServer();
    private final AtomicInteger requests = new AtomicInteger();
    private final HeldCertificate certificate;
    private final boolean trusted;
    private final @Nullable SocketEffect effect;
    private final boolean beforeReading;
    private final int times;
    private volatile @Nullable FakeTiming timing;
    private volatile Call call = Call.READ;

    private TlsScene(
            HeldCertificate certificate,
            boolean trusted,
            @Nullable SocketEffect effect,
            boolean beforeReading,
            int times) {
        this.certificate = certificate;
        this.trusted = trusted;
        this.effect = effect;
        this.beforeReading = beforeReading;
        this.times = times;
        HandshakeCertificates served =
                new HandshakeCertificates.Builder().heldCertificate(certificate).build();
        http.useHttps(served.sslSocketFactory());
        http.setDispatcher(this);
        try {
            http.start();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static TlsScene untrusted() {
        return new TlsScene(OWN, false, null, false, 0);
    }

    static TlsScene otherName() {
        return new TlsScene(FOREIGN, true, null, false, 0);
    }

    /** Ends the stream of a request with an HTTP/2 error code. */
    static TlsScene stream(int code, boolean beforeReading, int times) {
        return new TlsScene(OWN, true, new SocketEffect.CloseStream(code), beforeReading, times);
    }

    @Override
    public String url() {
        return "https://127.0.0.1:" + http.getPort();
    }

    @Override
    public MattermostClientBuilder prepare(MattermostClientBuilder builder) {
        if (!trusted) {
            return builder;
        }
        HandshakeCertificates known = new HandshakeCertificates.Builder()
                .addTrustedCertificate(certificate.certificate())
                .build();
        return builder.httpClient(new OkHttpClient.Builder()
                .sslSocketFactory(known.sslSocketFactory(), known.trustManager())
                .build());
    }

    @Override
    public void begin(Call victim, FakeTiming clock) {
        call = victim;
        timing = clock;
    }

    private boolean strikes() {
        FakeTiming clock = timing;
        return clock != null && clock.waits().size() < times;
    }

    @Override
    public MockResponse peek() {
        MockResponse.Builder response = new MockResponse.Builder();
        if (effect != null && strikes()) {
            return (beforeReading ? response.onRequestStart(effect) : response.onResponseStart(effect)).build();
        }
        return response.build();
    }

    @Override
    public MockResponse dispatch(RecordedRequest request) {
        String path = request.getTarget();
        boolean meant = call.isMadeBy(request.getMethod(), path);
        if (meant) {
            requests.incrementAndGet();
        }
        String body = request.getBody() == null ? "" : request.getBody().utf8();
        Reply reply = store.handle(request.getMethod(), path, body);
        MockResponse.Builder response =
                new MockResponse.Builder().code(reply.status()).body(new Buffer().write(reply.body()));
        reply.headers().forEach(response::setHeader);
        if (meant && effect != null && !beforeReading && strikes()) {
            response.onResponseStart(effect);
        }
        return response.build();
    }

    @Override
    public int requests() {
        return requests.get();
    }

    @Override
    public Store store() {
        return store;
    }

    @Override
    public void close() {
        http.close();
    }
}
