package io.github.mattermostsdk.examples.recipes;

import io.github.mattermostsdk.MattermostClient;
import io.github.mattermostsdk.api.SystemApi.GetPingQuery;
import io.github.mattermostsdk.error.MattermostException;
import io.github.mattermostsdk.model.HealthStatus;
import io.github.mattermostsdk.model.SystemStatus;
import java.time.Duration;
import java.util.stream.Stream;

// tag::recipe-health[]
/** Tells whether the server, its database and its file store are there. */
final class HealthCheck {
    private static final GetPingQuery EVERYTHING =
            GetPingQuery.builder().getServerStatus(true).useRestSemantics(true).build();

    private final MattermostClient mattermost;

    HealthCheck(MattermostClient mattermost) {
        // A probe is repeated by whoever asks for it.
        this.mattermost = mattermost.withOptions(o -> o.maxRetries(0));
    }

    boolean isHealthy() {
        try {
            SystemStatus status = mattermost
                    .system()
                    .calls()
                    .getPing(EVERYTHING)
                    .timeout(Duration.ofSeconds(3))
                    .execute();
            return Stream.of(status.status(), status.databaseStatus(), status.filestoreStatus())
                    .allMatch(HealthStatus.OK::equals);
        } catch (MattermostException e) {
            return false;
        }
    }
}
// end::recipe-health[]
