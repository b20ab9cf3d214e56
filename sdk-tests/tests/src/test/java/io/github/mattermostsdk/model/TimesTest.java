package io.github.mattermostsdk.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Times are moments in Java and milliseconds or seconds on the wire, where 0 means never. */
class TimesTest {
    private static final String REACTION = "{\"user_id\":\"u\",\"post_id\":\"p\",\"emoji_name\":\"tada\","
            + "\"create_at\":1795362511737,\"update_at\":1795362511737,\"delete_at\":0}";

    @Test
    void zeroIsNeverAndStaysZeroOnTheWire() throws IOException {
        Reaction reaction = ModelJson.read(Reaction.class, REACTION);
        assertNull(reaction.deleteAt());
        assertEquals(REACTION, ModelJson.write(Reaction.class, reaction));
    }

    @Test
    void aMomentIsReadToTheMillisecond() throws IOException {
        Reaction reaction = ModelJson.read(Reaction.class, REACTION);
        assertEquals(Instant.parse("2026-11-22T15:48:31.737Z"), reaction.createAt());
    }

    @Test
    void neverIsWrittenAsZero() throws IOException {
        Reaction reaction = ModelJson.read(Reaction.class, REACTION);
        Reaction deleted =
                reaction.toBuilder().deleteAt(Instant.ofEpochMilli(5)).build();
        assertEquals(Instant.ofEpochMilli(5), deleted.deleteAt());
        assertEquals(
                REACTION,
                ModelJson.write(
                        Reaction.class, deleted.toBuilder().deleteAt(null).build()));
    }

    /** Reminders are the one thing of this API that is told in seconds. */
    @Test
    void aReminderIsWrittenInSeconds() {
        SetPostReminderRequest request = SetPostReminderRequest.builder()
                .targetTime(Instant.parse("2026-11-22T15:48:31Z"))
                .build();
        assertEquals("{\"target_time\":1795362511}", ModelJson.write(SetPostReminderRequest.class, request));
    }

    /** A few operations send -1 for what the caller may not see. */
    @Test
    void aHiddenTimeIsNeverAndStaysMinusOneOnTheWire() throws IOException {
        String json = REACTION.replace("\"update_at\":1795362511737", "\"update_at\":-1");
        Reaction reaction = ModelJson.read(Reaction.class, json);
        assertNull(reaction.updateAt());
        assertEquals(json, ModelJson.write(Reaction.class, reaction));
    }

    @Test
    void anyOtherTimeBeforeTheEpochIsATime() throws IOException {
        String json = REACTION.replace("\"update_at\":1795362511737", "\"update_at\":-86400000");
        Reaction reaction = ModelJson.read(Reaction.class, json);
        assertEquals(Instant.parse("1969-12-31T00:00:00Z"), reaction.updateAt());
        assertEquals(json, ModelJson.write(Reaction.class, reaction));
    }
}
