package io.github.mattermostsdk.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The classes that a program loads, hidden ones and the JDK's included. */
final class LoadedClasses {

    private static final Pattern LOADED = Pattern.compile("(?m)\\] (\\S+) source: ");

    private LoadedClasses() {}

    /** Runs a program once and returns the names of all classes that it loaded. */
    static Set<String> of(String classPath, String mainClass, String argument) throws IOException {
        Path log = Files.createTempFile("classes", ".log");
        try {
            ChildJvm.run(List.of("-Xlog:class+load:file=\"" + log + "\""), classPath, mainClass, argument);
            try (Stream<String> lines = Files.lines(log)) {
                return lines.map(LOADED::matcher)
                        .filter(Matcher::find)
                        .map(match -> match.group(1))
                        .collect(Collectors.toCollection(TreeSet::new));
            }
        } finally {
            Files.delete(log);
        }
    }

    /** Counts, by package, how many more classes one program loads than another one. */
    static Map<String, Integer> moreByPackage(Set<String> classes, Set<String> others) {
        Map<String, Integer> counts = new TreeMap<>();
        classes.forEach(name -> counts.merge(packageOf(name), 1, Integer::sum));
        others.forEach(name -> counts.merge(packageOf(name), -1, Integer::sum));
        counts.values().removeIf(count -> count <= 0);
        return counts;
    }

    private static String packageOf(String name) {
        return name.substring(0, Math.max(0, name.lastIndexOf('.')));
    }
}
