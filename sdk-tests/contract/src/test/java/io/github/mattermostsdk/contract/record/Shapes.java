package io.github.mattermostsdk.contract.record;

import io.github.mattermostsdk.contract.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What recordings in a folder show of each operation: its refusals, and which members its answers have. */
public final class Shapes {
    /** Objects whose members are up to whoever wrote them. */
    private static final Set<String> FREE = Set.of("props", "notify_props", "timezone");

    private static final Pattern ID = Pattern.compile("[a-z0-9]{26}");

    private final Set<String> refusals = new TreeSet<>();
    private final Map<String, Set<String>> all = new HashMap<>();
    private final Map<String, Set<String>> always = new HashMap<>();

    private Shapes() {}

    /**
     * Reads recordings.
     *
     * @param folder the folder with one file for each operation
     * @return what they show
     */
    public static Shapes of(Path folder) {
        Shapes shapes = new Shapes();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(each -> !each.endsWith("index.json")).toList()) {
                shapes.read(Json.object(Json.parse(Files.readString(file))));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return shapes;
    }

    private void read(Map<String, @Nullable Object> file) {
        String name = Json.text(file, "operationId");
        String operation = name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
        for (Object exchange : (List<?>) Objects.requireNonNull(file.get("exchanges"))) {
            Map<String, @Nullable Object> answer =
                    Json.object(Json.object(exchange).get("response"));
            int status = Integer.parseInt(String.valueOf(answer.get("status")));
            @Nullable Object body = answer.get("body");
            if (status >= 400) {
                refusals.add(operation + " " + status + " " + Json.text(body, "id"));
            } else if (status / 100 == 2 && isJson(answer)) {
                walk(body, operation + " $");
            }
        }
    }

    private static boolean isJson(Map<String, @Nullable Object> answer) {
        return Json.text(answer.get("headers"), "Content-Type").equals("application/json");
    }

    private void walk(@Nullable Object value, String place) {
        if (value instanceof List<?> items) {
            items.forEach(item -> walk(item, place + "[]"));
        } else if (value instanceof Map<?, ?> members) {
            Set<String> names = new HashSet<>();
            members.keySet().forEach(name -> names.add(String.valueOf(name)));
            if (!names.isEmpty()
                    && names.stream().allMatch(name -> ID.matcher(name).matches())) {
                members.values().forEach(member -> walk(member, place + ".*"));
                return;
            }
            all.computeIfAbsent(place, key -> new HashSet<>()).addAll(names);
            always.computeIfAbsent(place, key -> new HashSet<>(names)).retainAll(names);
            Json.object(members).forEach((name, member) -> {
                if (!FREE.contains(name)) {
                    walk(member, place + "." + name);
                }
            });
        }
    }

    /**
     * Returns refusals that other recordings do not show.
     *
     * @param others the other recordings
     * @return operation, status and error id of each
     */
    public Set<String> refusalsUnknownTo(Shapes others) {
        Set<String> unknown = new TreeSet<>(refusals);
        unknown.removeAll(others.refusals);
        return unknown;
    }

    /**
     * Returns members that other recordings do not show at their place, and members that others always show and these do not.
     *
     * @param others the other recordings
     * @return operation, JSON path and what is the matter
     */
    public Set<String> membersUnlike(Shapes others) {
        Set<String> found = new TreeSet<>();
        all.forEach((place, names) -> {
            Set<String> known = others.all.get(place);
            if (known == null) {
                return;
            }
            names.stream()
                    .filter(name -> !known.contains(name))
                    .forEach(name -> found.add(place + "." + name + " is new"));
            Objects.requireNonNull(others.always.get(place)).stream()
                    .filter(name -> !Objects.requireNonNull(always.get(place)).contains(name))
                    .forEach(name -> found.add(place + "." + name + " may be missing"));
        });
        return found;
    }
}
