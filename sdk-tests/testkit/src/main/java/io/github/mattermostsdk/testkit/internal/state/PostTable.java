package io.github.mattermostsdk.testkit.internal.state;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The posts, their earlier versions and their reactions. */
public final class PostTable {

    /** Newest first; of posts of one millisecond the one stored last. */
    private static final Comparator<PostRow> NEWEST_FIRST =
            Comparator.comparingLong((PostRow post) -> post.createAt).reversed();

    private final Map<String, PostRow> byId = new LinkedHashMap<>();
    private final Map<String, PostRow> versions = new LinkedHashMap<>();
    private final List<ReactionRow> reactions = new ArrayList<>();

    /** Keeps a post. */
    public void add(PostRow post) {
        byId.put(post.id, post);
    }

    /** Keeps an earlier version of a post. */
    public void addVersion(PostRow version) {
        versions.put(version.id, version);
    }

    /** Forgets a post for good. */
    public void remove(PostRow post) {
        byId.remove(post.id);
        versions.values().removeIf(version -> version.originalId.equals(post.id));
        reactions.removeIf(reaction -> reaction.postId.equals(post.id));
    }

    /** The post with an id, deleted or not, or null. */
    public @Nullable PostRow findAny(String id) {
        return byId.get(id);
    }

    /** The post with an id that has not been deleted, or null. */
    public @Nullable PostRow find(String id) {
        PostRow post = byId.get(id);
        return post != null && post.exists() ? post : null;
    }

    /** The version with an id, or null. */
    public @Nullable PostRow version(String id) {
        return versions.get(id);
    }

    /** The earlier versions of a post, newest first. */
    public List<PostRow> versionsOf(String postId) {
        List<PostRow> found = new ArrayList<>(versions.values().stream()
                .filter(version -> version.originalId.equals(postId))
                .toList());
        found.sort(Comparator.comparingLong((PostRow version) -> version.editAt)
                .thenComparingLong(version -> version.deleteAt)
                .reversed());
        return found;
    }

    /** All posts, deleted ones too, in the order in which they were stored. */
    public Stream<PostRow> all() {
        return byId.values().stream();
    }

    /** All posts, and the earlier versions of all. */
    public Stream<PostRow> allWithVersions() {
        return Stream.concat(byId.values().stream(), versions.values().stream());
    }

    /** The posts that satisfy a condition, newest first. */
    public List<PostRow> newestFirst(Predicate<PostRow> wanted) {
        List<PostRow> found =
                new ArrayList<>(byId.values().stream().filter(wanted).toList());
        Collections.reverse(found);
        found.sort(NEWEST_FIRST);
        return found;
    }

    /** The replies of a thread that have not been deleted, oldest first. */
    public List<PostRow> replies(String rootId) {
        List<PostRow> found = new ArrayList<>(byId.values().stream()
                .filter(post -> post.rootId.equals(rootId) && post.exists())
                .toList());
        found.sort(Comparator.comparingLong((PostRow post) -> post.createAt).thenComparing(post -> post.id));
        return found;
    }

    /** The replies of a thread, deleted ones too, in the order in which they were stored. */
    public List<PostRow> allReplies(String rootId) {
        return all().filter(post -> post.rootId.equals(rootId)).toList();
    }

    /** Keeps a reaction. */
    public void add(ReactionRow reaction) {
        reactions.add(reaction);
    }

    /** Forgets a reaction. */
    public void remove(ReactionRow reaction) {
        reactions.remove(reaction);
    }

    /** The reactions to a post, in the order in which they came. */
    public List<ReactionRow> reactionsTo(String postId) {
        return reactions.stream()
                .filter(reaction -> reaction.postId.equals(postId))
                .toList();
    }

    /** A user's reaction to a post, or null. */
    public @Nullable ReactionRow reaction(String userId, String postId, String emojiName) {
        return reactionsTo(postId).stream()
                .filter(reaction -> reaction.userId.equals(userId) && reaction.emojiName.equals(emojiName))
                .findFirst()
                .orElse(null);
    }
}
