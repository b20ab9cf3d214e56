package io.github.mattermostsdk.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The props of a post are whatever somebody wrote into them; what is known of them is typed, and all of it is kept. */
class PostPropsTest {
    @Test
    void knownMembersAreTypedAndOthersKept() throws IOException {
        String json =
                "{\"attachments\":[{\"color\":\"#36a64f\",\"text\":\"412 tests\"}],\"from_bot\":\"true\",\"ours\":{\"n\":[1]}}";
        PostProps props = ModelJson.read(PostProps.class, json);
        assertEquals("412 tests", props.attachments().get(0).text());
        assertEquals("true", props.fromBot());
        assertEquals(Map.of("ours", Map.of("n", List.of(1L))), props.additionalProperties());
        assertEquals(json, ModelJson.write(PostProps.class, props));
    }

    /** Databases hold some: of imports, of plugins, of hands that mended something. */
    @Test
    void propsThatAreNullReadAsEmptyAndStayNull() throws IOException {
        Post post = Post.builder().id("p").build();
        String json = ModelJson.write(Post.class, post).replace("\"props\":{}", "\"props\":null");
        Post read = ModelJson.read(Post.class, json);

        assertEquals(PostProps.builder().build(), read.props());
        assertEquals(json, ModelJson.write(Post.class, read));
        assertEquals(json, ModelJson.write(Post.class, read.toBuilder().build()));
        assertEquals(PostProps.builder().build(), post.props());
    }

    @Test
    void propsOfDraftsAndScheduledPostsMayBeNullAsWell() throws IOException {
        String draft = ModelJson.write(Draft.class, Draft.builder().build()).replace("\"props\":{}", "\"props\":null");
        String scheduled = ModelJson.write(
                        ScheduledPost.class, ScheduledPost.builder().build())
                .replace("\"props\":{}", "\"props\":null");

        assertTrue(draft.contains("null") && scheduled.contains("null"));
        assertEquals(
                PostProps.builder().build(), ModelJson.read(Draft.class, draft).props());
        assertEquals(draft, ModelJson.through(Draft.class, draft));
        assertEquals(
                PostProps.builder().build(),
                ModelJson.read(ScheduledPost.class, scheduled).props());
        assertEquals(scheduled, ModelJson.through(ScheduledPost.class, scheduled));
    }

    @Test
    void attachmentsThatAreNoneLeaveTheRestReadable() throws IOException {
        String json = "{\"from_bot\":\"true\",\"attachments\":\"see below\"}";
        PostProps props = ModelJson.read(PostProps.class, json);
        assertEquals(List.of(), props.attachments());
        assertEquals("true", props.fromBot());
        assertEquals("see below", props.additionalProperties().get("attachments"));
        assertEquals(json, ModelJson.write(PostProps.class, props));
    }

    @Test
    void oneBrokenAttachmentIsKeptWithTheOthers() throws IOException {
        String json = "{\"attachments\":[{\"text\":\"good\"},{\"fields\":7}]}";
        PostProps props = ModelJson.read(PostProps.class, json);
        assertEquals(List.of(), props.attachments());
        assertEquals(json, ModelJson.write(PostProps.class, props));
    }

    @Test
    void aFlagOfTheWrongTypeIsKeptAsItCame() throws IOException {
        String json = "{\"from_bot\":true}";
        PostProps props = ModelJson.read(PostProps.class, json);
        assertNull(props.fromBot());
        assertEquals(json, ModelJson.write(PostProps.class, props));
    }

    @Test
    void aMemberThatComesTwiceIsKeptInItsOwnType() throws IOException {
        for (String json : List.of(
                "{\"from_bot\":\"true\",\"from_bot\":{\"k\":1}}", "{\"from_bot\":{\"k\":1},\"from_bot\":\"true\"}")) {
            PostProps props = ModelJson.read(PostProps.class, json);
            assertEquals("{\"from_bot\":\"true\"}", ModelJson.through(PostProps.class, json));
            assertEquals(ModelJson.read(PostProps.class, "{\"from_bot\":\"true\"}"), props);
        }
    }

    @Test
    void whatWasKeptSurvivesAChange() throws IOException {
        PostProps props = ModelJson.read(PostProps.class, "{\"attachments\":\"text\",\"ours\":null}");
        PostProps changed = props.toBuilder().fromBot("true").build();
        assertEquals(
                "{\"from_bot\":\"true\",\"attachments\":\"text\",\"ours\":null}",
                ModelJson.write(PostProps.class, changed));
    }

    @Test
    void aPropertyThatIsSetIsWrittenOnceHoweverItsNameWasUsed() {
        PostProps props = PostProps.builder()
                .putAdditionalProperty("from_bot", false)
                .fromBot("true")
                .build();
        assertEquals("{\"from_bot\":\"true\"}", ModelJson.write(PostProps.class, props));
    }

    /** Who sets attachments wants those, not the text that somebody had put in their place. */
    @Test
    void settingAKnownMemberReplacesWhatWasKeptUnderItsName() throws IOException {
        PostProps props = ModelJson.read(PostProps.class, "{\"attachments\":\"text\"}");
        PostProps changed = props.toBuilder()
                .addAttachment(MessageAttachment.builder().text("box").build())
                .build();
        assertEquals("{\"attachments\":[{\"text\":\"box\"}]}", ModelJson.write(PostProps.class, changed));
    }
}
