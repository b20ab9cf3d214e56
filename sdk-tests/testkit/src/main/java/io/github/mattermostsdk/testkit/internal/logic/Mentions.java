package io.github.mattermostsdk.testkit.internal.logic;

import io.github.mattermostsdk.testkit.internal.state.ChannelMemberRow;
import io.github.mattermostsdk.testkit.internal.state.ChannelRow;
import io.github.mattermostsdk.testkit.internal.state.PostRow;
import io.github.mattermostsdk.testkit.internal.state.UserRow;
import io.github.mattermostsdk.testkit.internal.state.World;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds out whom a post mentions, and which hashtags it has. */
public final class Mentions {

    private static final Pattern MENTION = Pattern.compile("@([a-z0-9._-]*[a-z0-9_-])", Pattern.CASE_INSENSITIVE);
    private static final Pattern HASHTAG = Pattern.compile("(?<!\\S)#\\p{L}[\\p{L}\\p{N}_.-]*[\\p{L}\\p{N}]");
    private static final Set<String> EVERYBODY = Set.of("channel", "all", "here");
    private static final int LONGEST_HASHTAGS = 1000;

    private final World world;

    /** The mentions in a world. */
    public Mentions(World world) {
        this.world = world;
    }

    /** The members of the channel, other than the author, whom a post mentions. */
    public Set<String> in(PostRow post) {
        Set<String> names = new HashSet<>();
        Matcher matcher = MENTION.matcher(post.message);
        while (matcher.find()) {
            names.add(matcher.group(1).toLowerCase(Locale.ROOT));
        }
        ChannelRow channel = world.channels.get(post.channelId);
        boolean everybody =
                channel.type.equals(ChannelRow.DIRECT) || names.stream().anyMatch(EVERYBODY::contains);
        Set<String> mentioned = new HashSet<>();
        for (ChannelMemberRow member : world.channels.membersOf(post.channelId)) {
            UserRow user = world.users.get(member.userId);
            if (!user.id.equals(post.userId) && (everybody || names.contains(user.username))) {
                mentioned.add(user.id);
            }
        }
        return mentioned;
    }

    /** The hashtags of a text, separated by spaces. */
    public static String hashtags(String message) {
        StringBuilder hashtags = new StringBuilder();
        Matcher matcher = HASHTAG.matcher(message);
        while (matcher.find() && hashtags.length() + matcher.group().length() < LONGEST_HASHTAGS) {
            hashtags.append(hashtags.isEmpty() ? "" : " ").append(matcher.group());
        }
        return hashtags.toString();
    }
}
