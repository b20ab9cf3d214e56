package io.github.mattermostsdk.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.mattermostsdk.contract.description.Project;
import io.github.mattermostsdk.contract.record.Shapes;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opentest4j.TestAbortedException;

/** The server in memory refuses with what a recorded 11.6 refused with, and its answers have the same members. */
@ExtendWith(ContractExtension.class)
@Order(Integer.MAX_VALUE)
class LikeTheRecordedServerTest {
    /** Seen on the real server, but not among its recordings; the last one is what a server without GitLab says. */
    private static final Set<String> OTHER_REFUSALS = Set.of(
            "autocompleteUsers 414 basic_security_check.url.too_long_error",
            "createPost 400 model.post.is_valid.message_length.app_error",
            "createPost 500 app.post.save.app_error",
            "getUserTermsOfService 404 app.user_terms_of_service.get_by_user.no_rows.app_error",
            "getUsersByIds 413 api.context.request_body_too_large.app_error",
            "switchAccountType 501 api.user.authorize_oauth_user.unsupported.app_error");

    /** Said or not, as two requests happen to meet. */
    private static final String MET = "createPost 500 api.post.deduplicate_create_post.pending";

    /**
     * What comes and goes with the account or the file: who has a picture, a verified address or a bot's mark, is signed in
     * with a provider or was ever in a post is another one here than there.
     */
    private static final Set<String> OF_THE_DATA =
            Set.of("email_verified", "last_picture_update", "is_bot", "remote_id", "props", "auth_data", "post_id");

    private final Shapes here;
    private final Shapes there;

    LikeTheRecordedServerTest(ContractRun run) {
        assumeTrue(!run.isReal() && run.isPublished(), "Only the server in memory is to be like the recorded one");
        this.here = Shapes.of(run.writeRecordings().orElseThrow(() -> new TestAbortedException("Nothing is recorded")));
        this.there = Shapes.of(Project.folder("sdk-tests/tests/src/test/resources/exchanges-11.6"));
    }

    @Test
    void itRefusesWithTheSameStatusAndErrorId() {
        Set<String> found = new TreeSet<>(here.refusalsUnknownTo(there));
        found.remove(MET);
        assertEquals(OTHER_REFUSALS, found);
    }

    @Test
    void itsAnswersHaveTheSameMembers() {
        Set<String> found = new TreeSet<>(here.membersUnlike(there));
        found.removeIf(difference -> OF_THE_DATA.contains(
                difference.replaceFirst(" (is new|may be missing)$", "").replaceFirst(".*\\.", "")));
        assertEquals(Set.of(), found);
    }
}
