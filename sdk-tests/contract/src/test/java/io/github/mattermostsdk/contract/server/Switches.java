package io.github.mattermostsdk.contract.server;

import io.github.mattermostsdk.contract.json.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Features that are switched on for the time of a run, because operations need them and a fresh server has them off.
 * What a server does not know, or has on already, is left alone.
 */
final class Switches {
    private static final List<Wish> FEATURES = List.of(
            new Wish("ServiceSettings", "EnableUserAccessTokens", true),
            new Wish("ServiceSettings", "EnableMultifactorAuthentication", true),
            new Wish("FileSettings", "EnablePublicLink", true),
            new Wish("TeamSettings", "EnableCustomUserStatuses", true));

    private static final Wish NOTIFICATIONS = new Wish("ServiceSettings", "EnableAPITriggerAdminNotifications", true);
    private static final String LOOPBACK = "127.0.0.1";

    private final Backstage backstage;
    private final Map<String, Map<String, @Nullable Object>> before = new LinkedHashMap<>();
    private boolean restored;

    private Switches(Backstage backstage) {
        this.backstage = backstage;
    }

    /**
     * Switches on what the scenarios need.
     *
     * @param backstage the way to the configuration
     * @param disturbing whether others on the server may notice
     * @param onThisMachine whether the server may call services of this machine
     */
    static Switches on(Backstage backstage, boolean disturbing, boolean onThisMachine) {
        Switches switches = new Switches(backstage);
        Map<String, @Nullable Object> config = backstage.config();
        List<Wish> wishes = new ArrayList<>(FEATURES);
        if (disturbing) {
            wishes.add(NOTIFICATIONS);
        }
        if (onThisMachine) {
            String allowed = Json.text(config.get("ServiceSettings"), "AllowedUntrustedInternalConnections");
            if (!List.of(allowed.split("[ ,]+", -1)).contains(LOOPBACK)) {
                String more = (allowed + " " + LOOPBACK).strip();
                wishes.add(new Wish("ServiceSettings", "AllowedUntrustedInternalConnections", more));
            }
        }
        switches.grant(wishes, config);
        return switches;
    }

    /** Gives one setting another value. */
    static Switches set(Backstage backstage, String section, String name, Object value) {
        Switches switches = new Switches(backstage);
        switches.grant(List.of(new Wish(section, name, value)), backstage.config());
        return switches;
    }

    private void grant(List<Wish> wishes, Map<String, @Nullable Object> config) {
        Map<String, Map<String, Object>> changes = new LinkedHashMap<>();
        for (Wish wish : wishes) {
            Map<String, @Nullable Object> section =
                    config.get(wish.section) instanceof Map<?, ?> known ? Json.object(known) : Map.of();
            if (section.containsKey(wish.name) && !Objects.equals(section.get(wish.name), wish.value)) {
                changes.computeIfAbsent(wish.section, name -> new LinkedHashMap<>())
                        .put(wish.name, wish.value);
                before.computeIfAbsent(wish.section, name -> new LinkedHashMap<>())
                        .put(wish.name, section.get(wish.name));
            }
        }
        if (!changes.isEmpty()) {
            backstage.patchConfig(changes);
        }
    }

    /** Puts everything back as it was, once. */
    void restore() {
        if (!restored && !before.isEmpty()) {
            backstage.patchConfig(before);
        }
        restored = true;
    }

    /** Tells whether the configuration says what it said before. */
    boolean isAsBefore() {
        Map<String, @Nullable Object> config = backstage.config();
        return before.entrySet().stream()
                .allMatch(section -> Json.object(config.get(section.getKey()))
                        .entrySet()
                        .containsAll(section.getValue().entrySet()));
    }

    private record Wish(String section, String name, Object value) {}
}
