package io.github.mattermostsdk.benchmarks;

import io.github.mattermostsdk.benchmarks.decoding.InMemory;
import io.github.mattermostsdk.benchmarks.decoding.Loopback;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Decodes recorded pages by the SDK and by mattermost4j, in memory and over loopback, and prints time and allocation as
 * ratios to mattermost4j. Each race is run in several JVMs and the middle ratio counts: one JVM may compile a hot method
 * luckily. The server sends plain bytes, since mattermost4j never asks for gzip.
 */
public final class Decoding {

    private static final int JVMS = Integer.getInteger("jvms", 3);
    private static final String BASE = "mattermost4j";

    private Decoding() {}

    /** What one run of a contestant takes. */
    private record Result(double nanos, double bytes) {}

    /**
     * Runs the races.
     *
     * @param args not used
     * @throws IOException if one fails
     */
    public static void main(String[] args) throws IOException {
        Map<String, byte[]> bodies = Map.of(
                "/api/v4/users", Pages.read("users200.json"),
                "/api/v4/channels/8jwcn3xjxbyi3qazrnbcbrhyto/posts", Pages.read("posts200.json"));
        try (CannedServer server = CannedServer.start(bodies)) {
            System.out.printf(
                    "Decoding, JDK %s, ratios to mattermost4j 0.25.0, middle of %d JVMs%n", Runtime.version(), JVMS);
            report("users in memory", 1.5, InMemory.class, "users", "400");
            report("posts in memory", 1.4, InMemory.class, "posts", "300");
            report("users over loopback, uncompressed", 0.95, Loopback.class, "users", "300", server.url());
            report("posts over loopback, uncompressed", 0.95, Loopback.class, "posts", "200", server.url());
        }
    }

    private static void report(String title, double goal, Class<?> race, String... arguments) throws IOException {
        Map<String, List<Result>> ratios = new LinkedHashMap<>();
        Map<String, List<Result>> results = new LinkedHashMap<>();
        for (int jvm = 0; jvm < JVMS; jvm++) {
            Map<String, Result> round = parse(ChildJvm.lines(List.of("-Xmx512m"), ClassPath.whole(), race, arguments));
            Result base = round.get(BASE);
            if (base == null) {
                throw new IOException("No result of " + BASE + " in " + round);
            }
            round.forEach((name, result) -> {
                results.computeIfAbsent(name, key -> new ArrayList<>()).add(result);
                ratios.computeIfAbsent(name, key -> new ArrayList<>())
                        .add(new Result(result.nanos / base.nanos, result.bytes / base.bytes));
            });
        }
        System.out.printf("%n%-36s %8s %15s %10s %10s%n", title, "time", "(lowest-highest)", "µs", "kB");
        results.forEach((name, all) -> {
            List<Double> times = sorted(ratios.getOrDefault(name, List.of()), true);
            List<Double> bytes = sorted(ratios.getOrDefault(name, List.of()), false);
            System.out.printf(
                    "  %-34s %8.2f %8.2f - %.2f  %10.0f %10.0f   allocates %.2f%s%n",
                    name,
                    middle(times),
                    times.get(0),
                    times.get(times.size() - 1),
                    middle(sorted(all, true)) / 1e3,
                    middle(sorted(all, false)) / 1e3,
                    middle(bytes),
                    name.equals("SDK") ? verdict(middle(times), goal) : "");
        });
    }

    private static Map<String, Result> parse(List<String> lines) {
        Map<String, Result> results = new LinkedHashMap<>();
        for (String line : lines) {
            String[] parts = line.split("\t", -1);
            results.put(parts[0], new Result(Double.parseDouble(parts[1]), Double.parseDouble(parts[2])));
        }
        return results;
    }

    private static List<Double> sorted(List<Result> results, boolean time) {
        return results.stream()
                .map(result -> time ? result.nanos : result.bytes)
                .sorted()
                .toList();
    }

    private static double middle(List<Double> sorted) {
        return sorted.get(sorted.size() / 2);
    }

    private static String verdict(double ratio, double goal) {
        return ratio <= goal ? "   goal <= " + goal + ": met" : "   goal <= " + goal + ": MISSED";
    }
}
