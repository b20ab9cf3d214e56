package io.github.mattermostsdk.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mattermostsdk.faults.Trial.Result;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import mockwebserver3.MockWebServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every fault with every kind of call ends as the catalogue says, with so many requests and just these waits. */
class FaultCatalogueTest {

    /** Most of them wait for sockets, so that more of them than processors run at a time. */
    private static final ExecutorService POOL = Executors.newFixedThreadPool(6, task -> {
        Thread thread = new Thread(task, "faults");
        thread.setDaemon(true);
        return thread;
    });

    /** Held, so that the logger keeps its level: it tells of each request. */
    private static final Logger LOGGER = Logger.getLogger(MockWebServer.class.getName());

    private static final List<Result> RESULTS = new ArrayList<>();

    @TestFactory
    Stream<DynamicTest> everyFaultEndsAsTheCatalogueSays() {
        LOGGER.setLevel(Level.OFF);
        List<Case> cases = Catalogue.read();
        assertTrue(cases.size() >= 200, cases.size() + " cases");
        List<Future<Result>> results = cases.stream()
                .map(one -> POOL.submit(() -> new Trial(one).run()))
                .toList();
        return Stream.iterate(0, i -> i < cases.size(), i -> i + 1)
                .map(i -> DynamicTest.dynamicTest(
                        cases.get(i).name(),
                        () -> check(cases.get(i), results.get(i).get(60, TimeUnit.SECONDS))));
    }

    private static void check(Case subject, Result result) {
        RESULTS.add(result);
        assertEquals(subject.expectation(), result.actual());
        assertEquals(0, result.secretsSeen(), "secrets seen");
        assertEquals(false, result.doubled(), "written twice");
        assertEquals(false, result.lost(), "lost");
    }

    @AfterAll
    static void tell() {
        POOL.shutdownNow();
        System.out.println("faults: cases " + RESULTS.size() + ", requests sent "
                + RESULTS.stream()
                        .mapToInt(result -> result.actual().requests())
                        .sum() + ", posts created twice "
                + RESULTS.stream().filter(Result::doubled).count() + ", posts lost "
                + RESULTS.stream().filter(Result::lost).count() + ", secrets seen "
                + RESULTS.stream().mapToInt(Result::secretsSeen).sum());
    }
}
