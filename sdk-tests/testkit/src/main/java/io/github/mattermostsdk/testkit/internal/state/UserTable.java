package io.github.mattermostsdk.testkit.internal.state;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The accounts. */
public final class UserTable {

    private final Map<String, UserRow> byId = new LinkedHashMap<>();

    /** Keeps an account. */
    public void add(UserRow user) {
        byId.put(user.id, user);
    }

    /** Forgets an account for good. */
    public void remove(UserRow user) {
        byId.remove(user.id);
    }

    /** The account with an id, or null. */
    public @Nullable UserRow find(String id) {
        return byId.get(id);
    }

    /** The account with an id that another row names. */
    public UserRow get(String id) {
        UserRow user = byId.get(id);
        if (user == null) {
            throw new IllegalStateException("No user " + id);
        }
        return user;
    }

    /** The account with a username, or null. */
    public @Nullable UserRow byUsername(String username) {
        return first(user -> user.username.equals(username.toLowerCase(Locale.ROOT)));
    }

    /** The account with an e-mail address, or null. */
    public @Nullable UserRow byEmail(String email) {
        return first(user -> user.email.equals(email.toLowerCase(Locale.ROOT)));
    }

    private @Nullable UserRow first(Predicate<UserRow> wanted) {
        return byId.values().stream().filter(wanted).findFirst().orElse(null);
    }

    /** All accounts, in the order of their creation. */
    public Collection<UserRow> all() {
        return byId.values();
    }

    /** The accounts that satisfy a condition, by username. */
    public List<UserRow> byName(Predicate<UserRow> wanted) {
        List<UserRow> found =
                new ArrayList<>(byId.values().stream().filter(wanted).toList());
        found.sort((one, other) -> one.username.compareTo(other.username));
        return found;
    }

    /** How many people, not bots, may log in. */
    public long active() {
        return byId.values().stream()
                .filter(user -> user.isActive() && user.bot == null)
                .count();
    }
}
