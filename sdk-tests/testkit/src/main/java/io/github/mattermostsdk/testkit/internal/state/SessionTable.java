package io.github.mattermostsdk.testkit.internal.state;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The sessions and the personal access tokens. */
public final class SessionTable {

    private final Map<String, SessionRow> sessions = new LinkedHashMap<>();
    private final Map<String, TokenRow> tokens = new LinkedHashMap<>();

    /** Keeps a session. */
    public void add(SessionRow session) {
        sessions.put(session.id, session);
    }

    /** The session with an id, or null. */
    public @Nullable SessionRow find(String id) {
        return sessions.get(id);
    }

    /** The session with a token, or null. */
    public @Nullable SessionRow byToken(String token) {
        return sessions.values().stream()
                .filter(session -> session.token.equals(token))
                .findFirst()
                .orElse(null);
    }

    /** The sessions of a user, newest first. */
    public List<SessionRow> of(String userId) {
        List<SessionRow> found = new ArrayList<>(
                sessions.values().stream().filter(s -> s.userId.equals(userId)).toList());
        found.sort(Comparator.comparingLong((SessionRow s) -> s.lastActivityAt).reversed());
        return found;
    }

    /** How many sessions there are. */
    public int count() {
        return sessions.size();
    }

    /** Ends the sessions that satisfy a condition. */
    public void end(Predicate<SessionRow> condition) {
        sessions.values().removeIf(condition);
    }

    /** Keeps a personal access token. */
    public void add(TokenRow token) {
        tokens.put(token.id, token);
    }

    /** Forgets a personal access token and ends what it was used for. */
    public void remove(TokenRow token) {
        tokens.remove(token.id);
        end(session -> session.token.equals(token.token));
    }

    /** The personal access token with an id, or null. */
    public @Nullable TokenRow findToken(String id) {
        return tokens.get(id);
    }

    /** The personal access token with a value, or null. */
    public @Nullable TokenRow tokenByValue(String value) {
        return tokens.values().stream()
                .filter(token -> token.token.equals(value))
                .findFirst()
                .orElse(null);
    }

    /** All personal access tokens. */
    public List<TokenRow> tokens() {
        return List.copyOf(tokens.values());
    }
}
