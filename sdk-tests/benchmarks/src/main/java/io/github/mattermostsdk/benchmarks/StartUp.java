package io.github.mattermostsdk.benchmarks;

import io.github.mattermostsdk.benchmarks.ChildJvm.Cost;
import io.github.mattermostsdk.benchmarks.startup.Mattermost4jGetMe;
import io.github.mattermostsdk.benchmarks.startup.OkHttpGetMe;
import io.github.mattermostsdk.benchmarks.startup.Ready;
import io.github.mattermostsdk.benchmarks.startup.SdkGetMe;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Measures what it costs to start a JVM and make one {@code getMe}: by bare OkHttp, by the SDK, by the SDK with a class
 * data archive, and by mattermost4j. Each run is a JVM of its own, and the programs take turns, so that what else the
 * machine does hits all of them. Ends with status 1 when the SDK loads too many classes; time is printed only, since it
 * depends on the machine.
 */
public final class StartUp {

    private static final int RUNS = Integer.getInteger("runs", 21);
    private static final int MOST_CLASSES = 2_300;
    private static final Duration MOST_OVER_OKHTTP = Duration.ofMillis(120);

    private StartUp() {}

    /** A measured program; its costs are added run by run. */
    private record Program(String name, List<String> options, String classPath, String mainClass, List<Cost> costs) {

        Program(String name, List<String> options, String classPath, Class<?> main) {
            this(name, options, classPath, main.getName(), new ArrayList<>());
        }

        /** Returns the 25th percentile: what the machine does beside only ever adds to a run. */
        Duration wall() {
            return costs.stream().map(Cost::wall).sorted().toList().get(costs.size() / 4);
        }

        Duration cpu() {
            return costs.stream().map(Cost::cpu).sorted().toList().get(costs.size() / 2);
        }
    }

    /**
     * Runs the measurement.
     *
     * @param args not used
     * @throws IOException if a program fails
     */
    public static void main(String[] args) throws IOException {
        Path folder = Files.createTempDirectory("startup");
        Path archive = folder.resolve("sdk.jsa");
        Path jar = ProgramJar.write(
                folder.resolve("programs.jar"),
                OkHttpGetMe.class,
                SdkGetMe.class,
                Mattermost4jGetMe.class,
                Ready.class);
        try (CannedServer server = CannedServer.start(Map.of("/api/v4/users/me", Pages.read("me.json")))) {
            String classPath = ClassPath.withSdk(jar);
            Program okHttp = new Program("bare OkHttp", List.of(), classPath, OkHttpGetMe.class);
            Program sdk = new Program("SDK", List.of(), classPath, SdkGetMe.class);
            Program archived = new Program(
                    "SDK, class data archive",
                    List.of("-XX:SharedArchiveFile=" + archive, "-Xlog:cds=off"),
                    classPath,
                    SdkGetMe.class);
            Program rival = new Program("mattermost4j", List.of(), ClassPath.whole(), Mattermost4jGetMe.class);
            ChildJvm.run(
                    List.of("-XX:ArchiveClassesAtExit=" + archive, "-Xlog:cds=off,cds+dynamic=off,class+path=off"),
                    classPath,
                    sdk.mainClass(),
                    server.url());

            List<Program> programs = List.of(okHttp, sdk, archived, rival);
            for (int run = 0; run < RUNS; run++) {
                for (Program program : programs) {
                    program.costs()
                            .add(ChildJvm.run(
                                    program.options(), program.classPath(), program.mainClass(), server.url()));
                }
            }
            Set<String> okHttpClasses = LoadedClasses.of(okHttp.classPath(), okHttp.mainClass(), server.url());
            Set<String> sdkClasses = LoadedClasses.of(sdk.classPath(), sdk.mainClass(), server.url());
            Set<String> rivalClasses = LoadedClasses.of(rival.classPath(), rival.mainClass(), server.url());

            System.out.printf(
                    "JVM start to the first getMe, JDK %s, %d runs each, taking turns%n%n", Runtime.version(), RUNS);
            System.out.printf("%-26s %16s %16s %8s%n", "", "wall ms (25 %)", "CPU ms (50 %)", "classes");
            print(okHttp, okHttpClasses.size() + "");
            print(sdk, sdkClasses.size() + "");
            print(archived, "");
            print(rival, rivalClasses.size() + "");

            Duration over = sdk.wall().minus(okHttp.wall());
            System.out.printf(
                    "%nover bare OkHttp: %+d ms (goal: at most %+d): %s%n",
                    over.toMillis(), MOST_OVER_OKHTTP.toMillis(), verdict(over.compareTo(MOST_OVER_OKHTTP) <= 0));
            System.out.printf(
                    "classes: %d (limit: %d): %s%n",
                    sdkClasses.size(), MOST_CLASSES, verdict(sdkClasses.size() <= MOST_CLASSES));
            printDifference(LoadedClasses.moreByPackage(sdkClasses, okHttpClasses));
            if (sdkClasses.size() > MOST_CLASSES) {
                System.out.flush();
                System.exit(1);
            }
        } finally {
            Files.deleteIfExists(archive);
            Files.delete(jar);
            Files.delete(folder);
        }
    }

    private static void print(Program program, String classes) {
        System.out.printf(
                "%-26s %16d %16d %8s%n",
                program.name(), program.wall().toMillis(), program.cpu().toMillis(), classes);
    }

    private static void printDifference(Map<String, Integer> classes) {
        System.out.printf("%nclasses that the SDK loads beyond those of bare OkHttp:%n");
        classes.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .forEach(group -> System.out.printf("%6d  %s%n", group.getValue(), group.getKey()));
    }

    private static String verdict(boolean met) {
        return met ? "met" : "MISSED";
    }
}
