package io.github.mattermostsdk.testkit;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Sets a Mattermost in memory up. */
public final class InMemoryMattermostBuilder {

    final Set<Setting> settings = EnumSet.noneOf(Setting.class);
    final List<String> withoutOperations = new ArrayList<>();
    final List<Consumer<Seed>> seeds = new ArrayList<>();
    TestClock clock = new TestClock();
    String version = "11.6.0";
    String adminName = "sysadmin";
    boolean demo;
    boolean accounts = true;

    @Nullable
    RateLimits rateLimits;

    InMemoryMattermostBuilder() {
        for (Setting setting : Setting.values()) {
            if (setting.isOnByDefault()) {
                settings.add(setting);
            }
        }
    }

    /**
     * Sets the clock, such as one that several servers share or that stands still.
     *
     * @param clock the clock
     * @return this builder
     */
    public InMemoryMattermostBuilder clock(TestClock clock) {
        this.clock = Objects.requireNonNull(clock, "clock");
        return this;
    }

    /**
     * Switches rate limits on. Without this there are none, as on a fresh server.
     *
     * @param limits the limits
     * @return this builder
     */
    public InMemoryMattermostBuilder rateLimits(RateLimits limits) {
        this.rateLimits = Objects.requireNonNull(limits, "limits");
        return this;
    }

    /**
     * Sets the version that the server says it has. It goes on behaving as 11.6 does.
     *
     * @param version the version, such as {@code 10.11.4}
     * @return this builder
     */
    public InMemoryMattermostBuilder serverVersion(String version) {
        this.version = Objects.requireNonNull(version, "version");
        return this;
    }

    /**
     * Sets the name of the system administrator, who is {@code sysadmin} otherwise.
     *
     * @param username the username
     * @return this builder
     */
    public InMemoryMattermostBuilder admin(String username) {
        this.adminName = Objects.requireNonNull(username, "username");
        return this;
    }

    /**
     * Lets the server begin without any account, as a new installation does: the first one that is created becomes the
     * system administrator's.
     *
     * @return this builder
     */
    public InMemoryMattermostBuilder withoutAccounts() {
        accounts = false;
        return this;
    }

    /**
     * Switches a setting on.
     *
     * @param setting the setting
     * @return this builder
     */
    public InMemoryMattermostBuilder enable(Setting setting) {
        settings.add(setting);
        return this;
    }

    /**
     * Switches a setting off.
     *
     * @param setting the setting
     * @return this builder
     */
    public InMemoryMattermostBuilder disable(Setting setting) {
        settings.remove(setting);
        return this;
    }

    /**
     * Takes operations away, so that they answer 404 as on a server that is too old for them.
     *
     * @param operationIds the operations, such as {@code getPostsByIds}
     * @return this builder
     */
    public InMemoryMattermostBuilder without(String... operationIds) {
        withoutOperations.addAll(List.of(operationIds));
        return this;
    }

    /**
     * Fills the server before it starts.
     *
     * @param seed makes teams, users, posts and so on
     * @return this builder
     */
    public InMemoryMattermostBuilder seed(Consumer<Seed> seed) {
        seeds.add(seed);
        return this;
    }

    /**
     * Fills the server with a small company: a team, some channels, a few dozen people, a bot, and some weeks of posts.
     *
     * @return this builder
     */
    public InMemoryMattermostBuilder demo() {
        demo = true;
        return this;
    }

    /**
     * Starts the server on a free port of this machine.
     *
     * @return the server
     */
    public InMemoryMattermost start() {
        return new InMemoryMattermost(this);
    }
}
