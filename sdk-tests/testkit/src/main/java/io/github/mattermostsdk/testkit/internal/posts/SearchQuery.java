package io.github.mattermostsdk.testkit.internal.posts;

import io.github.mattermostsdk.testkit.internal.json.JsonMap;
import io.github.mattermostsdk.testkit.internal.state.ChannelRow;
import io.github.mattermostsdk.testkit.internal.state.PostRow;
import io.github.mattermostsdk.testkit.internal.state.UserRow;
import io.github.mattermostsdk.testkit.internal.state.World;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The words and modifiers of a search, such as {@code from:anna in:dev -build "release notes" after:2026-11-01}. Words
 * match whatever their case and the commonest English endings; a star at the end matches any ending.
 */
final class SearchQuery {

    private static final Pattern PART = Pattern.compile("(-?)(?:(\\w+):)?(\"[^\"]*\"|\\S+)");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}_]+");
    private static final Pattern ENDING = Pattern.compile("(?<=\\w{3})(?:ing|ed|es|s)$");
    private static final Set<String> STOP_WORDS = Set.of("a", "an", "and", "in", "is", "it", "of", "or", "the", "to");

    private final World world;
    private final String teamId;
    private final ZoneOffset zone;
    private final boolean deletedChannels;
    private final List<Predicate<PostRow>> words = new ArrayList<>();
    private final List<Predicate<PostRow>> conditions = new ArrayList<>();
    private final boolean any;

    SearchQuery(World world, String teamId, String terms, JsonMap options) {
        this.world = world;
        this.teamId = teamId;
        this.zone = ZoneOffset.ofTotalSeconds((int) options.number("time_zone_offset"));
        this.deletedChannels = options.flag("include_deleted_channels");
        this.any = options.flag("is_or_search");
        Matcher parts = PART.matcher(terms);
        while (parts.find()) {
            String modifier = parts.group(2) == null ? "" : parts.group(2).toLowerCase(Locale.ROOT);
            add(modifier, parts.group(3), !parts.group(1).isEmpty());
        }
    }

    private void add(String modifier, String value, boolean excluded) {
        Predicate<PostRow> condition = modifier(modifier, value);
        if (condition != null) {
            conditions.add(excluded ? condition.negate() : condition);
            return;
        }
        String word = modifier.isEmpty() ? value : modifier + ":" + value;
        Predicate<PostRow> match = word(word);
        if (match != null) {
            (excluded ? conditions : words).add(excluded ? match.negate() : match);
        }
    }

    /** The condition of a modifier, or null if the server does not know it. */
    private @Nullable Predicate<PostRow> modifier(String name, String value) {
        return switch (name) {
            case "from" -> from(value);
            case "in", "channel" -> in(value);
            case "on", "before", "after" -> date(name, value);
            default -> null;
        };
    }

    private Predicate<PostRow> from(String name) {
        UserRow user = world.users.byUsername(name.replaceFirst("^@", ""));
        return post -> user != null && post.userId.equals(user.id);
    }

    private Predicate<PostRow> in(String name) {
        ChannelRow channel = teamId.isEmpty() ? null : world.channels.byName(teamId, name.replaceFirst("^~", ""));
        return post -> channel != null && post.channelId.equals(channel.id);
    }

    /** Whole days, and those of "before" and "after" do not belong to it. */
    private Predicate<PostRow> date(String name, String value) {
        try {
            LocalDate day = LocalDate.parse(value);
            long start = day.atStartOfDay().toInstant(zone).toEpochMilli();
            long end = day.plusDays(1).atStartOfDay().toInstant(zone).toEpochMilli();
            return switch (name) {
                case "on" -> post -> post.createAt >= start && post.createAt < end;
                case "before" -> post -> post.createAt < start;
                default -> post -> post.createAt >= end;
            };
        } catch (DateTimeParseException e) {
            return post -> false;
        }
    }

    /** The condition of a word, or null if it says too little. */
    private static @Nullable Predicate<PostRow> word(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (lower.startsWith("#")) {
            return post -> List.of(post.hashtags.toLowerCase(Locale.ROOT).split(" ", -1))
                    .contains(lower);
        }
        boolean open = lower.endsWith("*");
        String bare = NO_WORD.matcher(lower).replaceAll(" ").trim();
        if (bare.isEmpty() || STOP_WORDS.contains(bare)) {
            return null;
        }
        String wanted = " " + stems(bare) + (open ? "" : " ");
        return post -> (" " + stems(post.message) + " ").contains(wanted);
    }

    private static String stems(String text) {
        StringBuilder stems = new StringBuilder();
        for (String word : NO_WORD.split(text.toLowerCase(Locale.ROOT), -1)) {
            stems.append(stems.isEmpty() ? "" : " ").append(ENDING.matcher(word).replaceFirst(""));
        }
        return stems.toString();
    }

    /** Whether nothing is asked for, so that nothing is found. */
    boolean isEmpty() {
        return words.isEmpty() && conditions.isEmpty();
    }

    boolean matches(PostRow post) {
        ChannelRow channel = world.channels.get(post.channelId);
        boolean place = (teamId.isEmpty() || channel.isConversation() || channel.teamId.equals(teamId))
                && (deletedChannels || channel.deleteAt == 0);
        boolean said = (any && !words.isEmpty())
                ? words.stream().anyMatch(word -> word.test(post))
                : words.stream().allMatch(word -> word.test(post));
        return place && said && conditions.stream().allMatch(condition -> condition.test(post));
    }
}
