package io.github.mattermostsdk.examples.recipes;

import io.github.mattermostsdk.MattermostClient;
import io.github.mattermostsdk.model.Post;
import io.github.mattermostsdk.model.PostActionStyle;
import io.github.mattermostsdk.model.PostActionType;
import io.github.mattermostsdk.model.PostProps;
import java.util.Map;

/** Asks a question that is answered by pressing a button. */
final class MessageButtons {

    private MessageButtons() {}

    // tag::recipe-buttons[]
    static Post askForApproval(MattermostClient mattermost, String channelId, String release, String handlerUrl) {
        PostProps question = PostProps.builder()
                .addAttachment(a -> a.title("Release " + release + "?")
                        .text("All 412 tests passed.")
                        .addAction(b -> b.id("approve")
                                .type(PostActionType.BUTTON)
                                .name("Release")
                                .style(PostActionStyle.PRIMARY)
                                .integration(i -> i.url(handlerUrl).context(Map.of("release", release, "go", true))))
                        .addAction(b -> b.id("reject")
                                .type(PostActionType.BUTTON)
                                .name("Wait")
                                .integration(i -> i.url(handlerUrl).context(Map.of("release", release, "go", false)))))
                .build();
        return mattermost.posts().createPost(p -> p.channelId(channelId).props(question));
    }
    // end::recipe-buttons[]

    // tag::recipe-buttons-done[]
    static Post close(MattermostClient mattermost, String postId, String decision) {
        return mattermost
                .posts()
                .patchPost(
                        postId,
                        p -> p.message(decision).props(PostProps.builder().build()));
    }
    // end::recipe-buttons-done[]
}
