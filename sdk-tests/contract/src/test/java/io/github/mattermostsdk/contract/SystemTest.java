package io.github.mattermostsdk.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import io.github.mattermostsdk.ApiResponse;
import io.github.mattermostsdk.api.SystemApi;
import io.github.mattermostsdk.model.HealthStatus;
import io.github.mattermostsdk.model.SystemStatus;
import org.junit.jupiter.api.Test;

/** The server itself. */
class SystemTest extends Scenarios {
    SystemTest(ContractRun run) {
        super(run);
    }

    @Test
    void anybodyMayAskWhetherTheServerIsWell() {
        SystemStatus status = stage.anonymous().system().getPing();

        assertEquals(HealthStatus.OK, status.status());
    }

    @Test
    void aPingCanLookAtDatabaseAndFiles() {
        SystemStatus status = stage.anonymous().system().getPing(query -> query.getServerStatus(true));

        assertEquals(HealthStatus.OK, status.databaseStatus());
        assertEquals(HealthStatus.OK, status.filestoreStatus());
    }

    @Test
    void everyAnswerTellsTheVersion() {
        ApiResponse<SystemStatus> answer = asAlice.system()
                .calls()
                .getPing(SystemApi.GetPingQuery.builder().build())
                .executeForResponse();

        assertEquals(stage.version(), answer.serverVersion());
        assertNotNull(answer.requestId());
    }
}
