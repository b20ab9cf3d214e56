package io.github.mattermostsdk.contract;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mattermostsdk.Download;
import io.github.mattermostsdk.FileUpload;
import io.github.mattermostsdk.contract.server.Account;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Pictures of users. */
class ProfileImagesTest extends Scenarios {
    private final Account carol = stage.cast().carol();

    ProfileImagesTest(ContractRun run) {
        super(run);
    }

    @Test
    void aPictureIsSetAndTakenBack() {
        FileUpload picture = FileUpload.of("carol.png", Pictures.png(128, 128)).contentType("image/png");

        carol.client().users().setProfileImage(carol.id(), form -> form.image(picture));
        assertImage(() -> asBob.users().getProfileImage(carol.id()));

        carol.client().users().setDefaultProfileImage(carol.id());
        assertImage(() -> asBob.users().getProfileImage(carol.id()));
    }

    @Test
    void everybodyHasAPictureToBeginWith() {
        assertImage(() -> asBob.users().getDefaultProfileImage(alice.id()));
    }

    @Test
    void nobodyChangesThePicturesOfOthers() {
        FileUpload picture = FileUpload.of("bob.png", Pictures.png(128, 128)).contentType("image/png");

        assertRefused(403, PERMISSIONS, () -> asBob.users().setProfileImage(alice.id(), form -> form.image(picture)));
    }

    private static void assertImage(Supplier<Download> call) {
        try (Download image = call.get()) {
            assertTrue(String.valueOf(image.contentType()).startsWith("image/"), image::contentType);
        }
    }
}
