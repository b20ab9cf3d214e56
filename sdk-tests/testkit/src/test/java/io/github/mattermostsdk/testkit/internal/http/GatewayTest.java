package io.github.mattermostsdk.testkit.internal.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mattermostsdk.MattermostClient;
import io.github.mattermostsdk.error.NotImplementedException;
import io.github.mattermostsdk.testkit.Setting;
import io.github.mattermostsdk.testkit.internal.fault.FaultPlan;
import io.github.mattermostsdk.testkit.internal.state.World;
import java.io.IOException;
import java.net.InetAddress;
import java.time.Clock;
import java.util.Set;
import mockwebserver3.MockWebServer;
import org.junit.jupiter.api.Test;

class GatewayTest {
    private final Router router = Router.ofSdk();
    private final Operations operations = new Operations(router.operationIds(), router.operationIds());

    @Test
    void anOperationWithoutAHandlerSaysSo() throws IOException {
        World world = new World(Clock.systemUTC(), "11.6.0", Set.<Setting>of());
        try (MockWebServer http = new MockWebServer()) {
            http.setDispatcher(new Gateway(world, router, operations, new FaultPlan(), new CallLog(), null));
            http.start(InetAddress.getLoopbackAddress(), 0);
            String url = "http://" + http.getHostName() + ":" + http.getPort();
            try (MattermostClient client = MattermostClient.builder()
                    .serverUrl(url)
                    .accessToken("some-token")
                    .build()) {
                NotImplementedException refusal = assertThrows(
                        NotImplementedException.class, () -> client.system().getPing());

                assertEquals("testkit.not_simulated", refusal.errorId());
                assertTrue(refusal.serverMessage().contains("getPing"), refusal::serverMessage);
            }
        }
        assertTrue(operations.missing().contains("getPing"));
    }

    @Test
    void aHandlerIsForAnOperationThatHasARoute() {
        assertThrows(IllegalArgumentException.class, () -> operations.on("getPong", request -> Answer.done()));
    }

    @Test
    void everyOperationHasOneHandler() {
        operations.on("getPing", request -> Answer.done());

        assertThrows(IllegalArgumentException.class, () -> operations.on("getPing", request -> Answer.done()));
    }
}
