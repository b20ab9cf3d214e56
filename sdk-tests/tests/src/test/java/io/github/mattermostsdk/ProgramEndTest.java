package io.github.mattermostsdk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProgramEndTest {

    /** Makes one call in each way and returns from main without closing anything. */
    static final class OneCall {
        private OneCall() {}

        public static void main(String[] arguments) {
            MattermostClient client =
                    MattermostClient.builder().serverUrl(arguments[0]).build();
            TestCalls calls = client.calls(TestCalls.class);
            System.out.println(calls.getThing("a").execute());
            System.out.println(calls.getThing("a").executeAsync().join());
            Runtime.getRuntime()
                    .addShutdownHook(new Thread(() -> System.out.println(
                            "ended after " + (System.nanoTime() - END_OF_MAIN.get()) / 1_000_000 + " ms")));
            END_OF_MAIN.set(System.nanoTime());
        }
    }

    private static final java.util.concurrent.atomic.AtomicLong END_OF_MAIN =
            new java.util.concurrent.atomic.AtomicLong();

    @Test
    void aMainThatMadeOneCallEndsAtOnce() throws Exception {
        try (TestServer server = new TestServer()) {
            server.answer(200, "{\"id\":\"1\"}").answer(200, "{\"id\":\"2\"}");
            ForkedJvm.Outcome outcome = ForkedJvm.run(OneCall.class, List.of(), server.url());
            assertEquals(0, outcome.exit(), outcome.output());
            assertTrue(outcome.output().contains("{id=1}\n{id=2}\nended after "), outcome.output());
            String millis = outcome.output().replaceAll("(?s).*ended after (\\d+) ms.*", "$1");
            assertTrue(Integer.parseInt(millis) < 1000, outcome.output());
        }
    }
}
