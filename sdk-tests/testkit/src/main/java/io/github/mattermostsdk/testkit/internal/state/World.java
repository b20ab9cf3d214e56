package io.github.mattermostsdk.testkit.internal.state;

import io.github.mattermostsdk.testkit.Setting;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** All that the server knows. Whoever reads or changes it holds its lock. */
public final class World {

    public final Clock clock;
    public final String version;
    public final Ids ids = new Ids();
    public final UserTable users = new UserTable();
    public final SessionTable sessions = new SessionTable();
    public final OAuthTable oauth = new OAuthTable();
    public final TeamTable teams = new TeamTable();
    public final ChannelTable channels = new ChannelTable();
    public final PostTable posts = new PostTable();
    public final ThreadTable threads = new ThreadTable();
    public final FileTable files = new FileTable();
    public final PreferenceTable preferences = new PreferenceTable();
    public final Map<String, StatusRow> statuses = new HashMap<>();
    public final Map<List<String>, DraftRow> drafts = new HashMap<>();
    public final List<Audit> audits = new ArrayList<>();
    public final Set<String> termsOfService = new HashSet<>();
    public final Map<String, ScheduledPostRow> scheduledPosts = new LinkedHashMap<>();
    public final Map<String, String> desktopTokens = new HashMap<>();
    public final Map<String, LoginCode> loginCodes = new HashMap<>();
    public final Set<String> customEmojis = new HashSet<>();
    public final Mailbox mailbox;

    /** What is done before each request, such as what falls due with time. */
    public final List<Runnable> chores = new ArrayList<>();

    private final Set<Setting> settings = EnumSet.noneOf(Setting.class);
    private final ReentrantLock lock = new ReentrantLock();
    private long lastPostAt;

    /** An empty server. */
    public World(Clock clock, String version, Set<Setting> settings) {
        this.clock = clock;
        this.version = version;
        this.settings.addAll(settings);
        this.mailbox = new Mailbox(ids);
    }

    /** The time in milliseconds. */
    public long now() {
        return clock.millis();
    }

    /**
     * The time for the next post: later than that of the last one, even when both are of the same millisecond, so that
     * tests that write quickly find their posts in order. Real servers are slow enough.
     */
    public long nextPostTime() {
        lastPostAt = Math.max(now(), lastPostAt + 1);
        return lastPostAt;
    }

    /** Does something while nobody else reads or changes anything. */
    public <T extends @Nullable Object> T locked(Supplier<T> work) {
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }

    /** Whether a setting is on. */
    public boolean has(Setting setting) {
        return settings.contains(setting);
    }

    /** Switches a setting on or off. */
    public void set(Setting setting, boolean on) {
        if (on) {
            settings.add(setting);
        } else {
            settings.remove(setting);
        }
    }

    /** Begins the value of an ETag header: the version, and what it is about. */
    public String etag(Object... parts) {
        StringBuilder etag = new StringBuilder(version);
        for (Object part : parts) {
            etag.append('.').append(part);
        }
        return etag.toString();
    }
}
