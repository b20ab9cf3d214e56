package io.github.mattermostsdk.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mattermostsdk.model.ReportSortDirection;
import io.github.mattermostsdk.model.UserReport;
import io.github.mattermostsdk.model.UserReportSortColumn;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Reports on users and posts. */
class ReportsTest extends Scenarios {
    ReportsTest(ContractRun run) {
        super(run);
    }

    @Test
    void usersAreReportedInOrder() {
        List<UserReport> report = asAdmin.reports()
                .getUsersForReporting(query -> query.sortColumn(UserReportSortColumn.USERNAME)
                        .sortDirection(ReportSortDirection.ASC)
                        .teamFilter(team)
                        .pageSize(100));

        List<String> names = report.stream().map(UserReport::username).toList();
        assertTrue(names.containsAll(List.of(alice.username(), bob.username())), names::toString);
        assertEquals(names.stream().sorted().toList(), names);
    }

    @Test
    void theReportedUsersAreCounted() {
        assertTrue(asAdmin.reports().getUserCountForReporting(query -> query.teamFilter(team)) >= 3);
    }

    @Test
    void theReportIsSortedByAFewColumnsOnly() {
        assertRefused(
                400,
                "model.user_report_options.is_valid.invalid_sort_column",
                () -> asAdmin.reports()
                        .getUsersForReporting(query -> query.sortColumn(UserReportSortColumn.of("Shoes"))));
    }

    @Test
    void usersGetNoReports() {
        assertRefused(403, PERMISSIONS, () -> asAlice.reports().getUsersForReporting());
        assertRefused(403, PERMISSIONS, () -> asAlice.reports().getUserCountForReporting());
    }

    @Test
    void exportingUsersNeedsALicence() {
        if (stage.isLicensed()) {
            // As an administrator it would begin a job here.
            assertRefused(403, PERMISSIONS, () -> asAlice.reports().startBatchUsersExport());
        } else {
            assertRefused(
                    400,
                    "app.report.start_users_batch_export.license_error",
                    () -> asAdmin.reports().startBatchUsersExport());
        }
    }

    @Test
    void aReportOnPostsNeedsALicence() {
        String channel = townSquare().id();

        assertNeedsLicence(
                400,
                "app.post.get_posts_for_reporting.license_error",
                () -> asAdmin.reports().getPostsForReporting(report -> report.channelId(channel)));
    }
}
