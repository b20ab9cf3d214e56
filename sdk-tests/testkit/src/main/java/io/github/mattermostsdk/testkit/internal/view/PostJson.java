package io.github.mattermostsdk.testkit.internal.view;

import io.github.mattermostsdk.testkit.internal.json.JsonMap;
import io.github.mattermostsdk.testkit.internal.state.FileRow;
import io.github.mattermostsdk.testkit.internal.state.PostRow;
import io.github.mattermostsdk.testkit.internal.state.UserRow;
import io.github.mattermostsdk.testkit.internal.state.World;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Posts, as the server sends them. */
public final class PostJson {

    private static final Pattern IMAGE = Pattern.compile("!\\[[^\\]]*]\\([^)]*\\)");
    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\")]+");

    private final World world;

    /** For the posts of a world. */
    public PostJson(World world) {
        this.world = world;
    }

    /** A post by itself. */
    public JsonMap of(PostRow post, UserRow viewer) {
        return of(post, viewer, ThreadView.PLAIN);
    }

    /** A post as part of a list that shows threads in a certain way. */
    public JsonMap of(PostRow post, UserRow viewer, ThreadView threads) {
        JsonMap json = bare(post, viewer);
        threads.fill(json, post, viewer, world);
        if (!post.exists()) {
            return json.with("message", "").with("metadata", new JsonMap());
        }
        return json.with("metadata", metadata(post, viewer));
    }

    /** An earlier version of a post, for its author. */
    public JsonMap version(PostRow version, UserRow viewer) {
        return bare(version, viewer).with("metadata", metadata(version, viewer));
    }

    /** A post without replies and metadata, as the server sends what it has only just read from its database. */
    public JsonMap bare(PostRow post, UserRow viewer) {
        boolean burns = post.type.equals(PostRow.BURN_ON_READ);
        boolean hidden = burns && !post.userId.equals(viewer.id) && !isRevealed(post, viewer);
        JsonMap json = new JsonMap()
                .with("id", post.id)
                .with("create_at", post.createAt)
                .with("update_at", post.updateAt)
                .with("edit_at", post.editAt)
                .with("delete_at", post.deleteAt)
                .with("is_pinned", post.pinned)
                .with("user_id", post.userId)
                .with("channel_id", post.channelId)
                .with("root_id", post.rootId)
                .with("original_id", post.originalId)
                .with("message", hidden ? "" : post.message)
                .with("type", post.type)
                .with("props", AttachmentJson.shown(post.props))
                .with("hashtags", post.hashtags)
                .with("file_ids", post.type.equals(PostRow.EPHEMERAL) ? null : post.fileIds)
                .with("pending_post_id", "")
                .unlessEmpty("has_reactions", post.hasReactions);
        if (!burns && !post.isSystem()) {
            json.put("remote_id", "");
        }
        return json.with("reply_count", 0).with("last_reply_at", 0).with("participants", null);
    }

    private boolean isRevealed(PostRow post, UserRow viewer) {
        return post.revealedUntil.getOrDefault(viewer.id, 0L) > world.now();
    }

    private JsonMap metadata(PostRow post, UserRow viewer) {
        JsonMap metadata = new JsonMap();
        metadata.unlessEmpty("embeds", embeds(post));
        metadata.unlessEmpty("files", FileJson.of(filesOf(post)));
        if (post.originalId.isEmpty()) {
            metadata.unlessEmpty("reactions", ReactionJson.of(world.posts.reactionsTo(post.id)));
        }
        if (post.priority != null) {
            metadata.put("priority", priority(post, post.priority));
        }
        if (post.type.equals(PostRow.BURN_ON_READ)) {
            if (post.userId.equals(viewer.id)) {
                metadata.unlessEmpty("recipients", List.copyOf(post.revealedUntil.keySet()));
            } else {
                metadata.unlessEmpty("expire_at", post.revealedUntil.get(viewer.id));
            }
        }
        return metadata;
    }

    private List<FileRow> filesOf(PostRow post) {
        return post.fileIds.stream()
                .map(world.files::findAny)
                .filter(file -> file != null && (file.deleteAt == 0 || !post.originalId.isEmpty()))
                .toList();
    }

    private static JsonMap priority(PostRow post, String priority) {
        return new JsonMap()
                .with("priority", priority)
                .with("requested_ack", null)
                .with("persistent_notifications", null)
                .with("PostId", post.id)
                .with("ChannelId", post.channelId);
    }

    private static List<JsonMap> embeds(PostRow post) {
        if (AttachmentJson.isIn(post.props)) {
            return List.of(new JsonMap().with("type", "message_attachment"));
        }
        String link = firstLink(post.message);
        return link == null
                ? List.of()
                : List.of(new JsonMap().with("type", "link").with("url", link));
    }

    private static @Nullable String firstLink(String message) {
        Matcher matcher = LINK.matcher(IMAGE.matcher(message).replaceAll(""));
        return matcher.find() ? matcher.group() : null;
    }

    /** A list of posts: which ones, in which order, and what belongs to them. */
    public JsonMap list(List<PostRow> order, List<PostRow> others, UserRow viewer, ThreadView threads) {
        TreeMap<String, Object> posts = new TreeMap<>();
        for (PostRow post : order) {
            posts.put(post.id, of(post, viewer, threads));
        }
        for (PostRow post : others) {
            posts.putIfAbsent(post.id, of(post, viewer, threads));
        }
        return new JsonMap()
                .with("order", order.stream().map(post -> post.id).toList())
                .with("posts", posts)
                .with("next_post_id", "")
                .with("prev_post_id", "")
                .with("first_inaccessible_post_time", 0);
    }
}
