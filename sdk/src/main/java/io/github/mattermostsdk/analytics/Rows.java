package io.github.mattermostsdk.analytics;

import io.github.mattermostsdk.ApiResponse;
import io.github.mattermostsdk.api.AnalyticsApi;
import io.github.mattermostsdk.model.AnalyticsName;
import io.github.mattermostsdk.model.AnalyticsRow;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Asks for the rows of a set of figures. */
final class Rows {

    private Rows() {}

    static ApiResponse<List<AnalyticsRow>> of(AnalyticsApi api, AnalyticsName name, @Nullable String teamId) {
        AnalyticsApi.GetAnalyticsOldQuery query = AnalyticsApi.GetAnalyticsOldQuery.builder()
                .name(name)
                .teamId(teamId)
                .build();
        return api.calls().getAnalyticsOld(query).executeForResponse();
    }
}
