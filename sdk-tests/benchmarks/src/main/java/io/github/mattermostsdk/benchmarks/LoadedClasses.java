package io.github.mattermostsdk.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

    /** The address in the name of a hidden class is another one in each run. */
    private static final Pattern HIDDEN = Pattern.compile("([/+])0x[0-9a-f]+$");

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

    /** Counts, by package, the classes of one program that another one does not load. */
    static TreeMap<String, Integer> byPackage(Set<String> classes, Set<String> others) {
        TreeMap<String, Integer> counts = new TreeMap<>();
        for (String name : classes) {
            boolean hidden = HIDDEN.matcher(name).find();
            if (hidden || !others.contains(name)) {
                int end = name.lastIndexOf('.');
                counts.merge((end < 0 ? name : name.substring(0, end)) + (hidden ? " (hidden)" : ""), 1, Integer::sum);
            }
        }
        return counts;
    }
}
