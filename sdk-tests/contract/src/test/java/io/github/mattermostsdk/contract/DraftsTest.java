package io.github.mattermostsdk.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.mattermostsdk.contract.server.Account;
import io.github.mattermostsdk.model.Draft;
import io.github.mattermostsdk.model.Post;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Posts that are not sent yet. */
class DraftsTest extends Scenarios {
    DraftsTest(ContractRun run) {
        super(run);
    }

    @Test
    void aDraftIsKeptUntilItIsDeleted() {
        String channel = townSquare().id();

        Draft draft = asAlice.drafts()
                .upsertDraft(request -> request.channelId(channel).message("not yet"));

        assertEquals("not yet", draft.message());
        assertEquals(List.of("not yet"), messages(""));
        asAlice.drafts().deleteDraft(alice.id(), channel);
        assertEquals(List.of(), messages(""));
    }

    @Test
    void aThreadHasADraftOfItsOwn() {
        Post root = post("root");

        asAlice.drafts()
                .upsertDraft(request ->
                        request.channelId(root.channelId()).rootId(root.id()).message("an answer"));

        assertEquals(List.of("an answer"), messages(root.id()));
        asAlice.drafts().deleteThreadDraft(alice.id(), root.channelId(), root.id());
        assertEquals(List.of(), messages(root.id()));
    }

    @Test
    void whatIsNotThereIsDeletedToo() {
        String channel = townSquare().id();

        asAlice.drafts().deleteDraft(alice.id(), channel);
    }

    @Test
    void whatIsNotThereIsDeletedFromAThreadToo() {
        Post root = post("root");

        asAlice.drafts().deleteThreadDraft(alice.id(), root.channelId(), root.id());
    }

    @Test
    void outsidersHaveNoDraftsInATeam() {
        Account dave = stage.cast().dave();

        assertRefused(403, PERMISSIONS, () -> dave.client().drafts().getDrafts(dave.id(), team));
    }

    private List<String> messages(String rootId) {
        return asAlice.drafts().getDrafts(alice.id(), team).stream()
                .filter(draft -> draft.rootId().equals(rootId))
                .map(Draft::message)
                .toList();
    }
}
