package io.github.mattermostsdk.faults;

import io.github.mattermostsdk.FakeTiming;
import io.github.mattermostsdk.LoggingListener;
import io.github.mattermostsdk.MattermostClient;
import io.github.mattermostsdk.TestClients;
import io.github.mattermostsdk.error.ApiException;
import io.github.mattermostsdk.error.DecodingException;
import io.github.mattermostsdk.error.MattermostException;
import io.github.mattermostsdk.error.ServerUrlException;
import io.github.mattermostsdk.error.SignInException;
import io.github.mattermostsdk.error.TransportException;
import java.io.PrintWriter;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Carries one case out. */
final class Trial {

    private final Case subject;
    private final FakeTiming timing = new FakeTiming();
    private final CollectingLogger log = new CollectingLogger();

    Trial(Case subject) {
        this.subject = subject;
    }

    Result run() {
        try (Scene scene = Faults.open(subject.fault(), subject.times());
                MattermostClient client = subject.call()
                        .signedIn(scene.prepare(
                                TestClients.builder(scene.url(), timing).listener(new LoggingListener(log))))
                        .build()) {
            if (subject.pooled()) {
                Call.READ.succeeds(client.withOptions(o -> o.accessToken(Secrets.TOKEN)));
            }
            scene.begin(subject.call(), timing);
            String outcome = outcome(client);
            Expectation actual = new Expectation(
                    outcome,
                    scene.requests(),
                    timing.waits().stream().map(Duration::toMillis).toList());
            int written = scene.store().written();
            return new Result(
                    actual,
                    subject.call().isWrite() && written > 1,
                    subject.call().isWrite() && isLost(outcome, written),
                    Secrets.seenIn(log + client.toString()) + scene.strayRequests());
        }
    }

    private String outcome(MattermostClient client) {
        try {
            return subject.call().succeeds(client) ? "OK" : "WRONG";
        } catch (RuntimeException failure) {
            failure.printStackTrace(new PrintWriter(log.writer(), true));
            return nameOf(failure);
        }
    }

    /** A write is lost when it is reported and not there, or there although the failure says that it cannot be. */
    private static boolean isLost(String outcome, int written) {
        boolean known = outcome.equals("OK") || outcome.equals("DECODING") || outcome.endsWith("?");
        return outcome.equals("OK") ? written == 0 : written > 0 && !known;
    }

    private static String nameOf(@Nullable Throwable failure) {
        if (failure instanceof SignInException && failure.getCause() != null) {
            return "login:" + nameOf(failure.getCause());
        }
        String name;
        if (failure instanceof TransportException transport) {
            name = transport.kind().name();
        } else if (failure instanceof ApiException answered) {
            name = String.valueOf(answered.status());
        } else if (failure instanceof DecodingException) {
            name = "DECODING";
        } else if (failure instanceof ServerUrlException) {
            name = "URL";
        } else {
            name = String.valueOf(failure);
        }
        return failure instanceof MattermostException known && known.unknownOutcome() != null ? name + "?" : name;
    }

    /**
     * What came of a case.
     *
     * @param actual how the call ended
     * @param doubled whether something was written twice
     * @param lost whether a write was lost
     * @param secretsSeen how many secrets were printed or sent elsewhere
     */
    record Result(Expectation actual, boolean doubled, boolean lost, int secretsSeen) {}
}
