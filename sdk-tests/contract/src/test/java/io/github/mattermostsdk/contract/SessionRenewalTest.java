package io.github.mattermostsdk.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mattermostsdk.MattermostClient;
import io.github.mattermostsdk.auth.Login;
import io.github.mattermostsdk.contract.server.Account;
import io.github.mattermostsdk.contract.server.Interloper;
import io.github.mattermostsdk.error.SignInException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What a client does when its session ends while it is at work. */
class SessionRenewalTest extends Scenarios {
    private static final int THREADS = 16;
    private static final int CALLS = 10;

    private final Account carol = stage.cast().carol();
    private final Attempts attempts = new Attempts();

    SessionRenewalTest(ContractRun run) {
        super(run);
    }

    @Test
    void manyThreadsMakeOneLoginAfterAnAdministratorEndedTheSession() {
        MattermostClient client = stage.client("user")
                .login(carol.login().withLogoutOnClose())
                .listener(attempts)
                .build();
        CountDownLatch begun = new CountDownLatch(THREADS);
        CountDownLatch ended = new CountDownLatch(1);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        List<CompletableFuture<Void>> work = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            boolean busy = i % 2 == 0;
            work.add(CompletableFuture.runAsync(
                    () -> {
                        client.users().getMe();
                        begun.countDown();
                        // Some threads go on calling meanwhile, the others all come at once afterwards.
                        while (busy && ended.getCount() > 0) {
                            client.users().getMe();
                        }
                        await(ended);
                        for (int call = 0; call < CALLS; call++) {
                            assertEquals(carol.id(), client.users().getMe().id());
                        }
                    },
                    threads));
        }
        await(begun);

        asAdmin.sessions().revokeAllSessions(carol.id());
        ended.countDown();

        work.forEach(CompletableFuture::join);
        threads.shutdown();
        assertEquals(List.of(200, 200), attempts.of("login"));
        assertTrue(Collections.frequency(attempts.of("getMe"), 401) > 0);
        client.close();
        carol.signIn();
    }

    @Test
    void aLoginThatFailsKeepsTheWorkingSession() {
        AtomicInteger logins = new AtomicInteger();
        String password = carol.password();
        Login login = Login.withPassword(
                carol.username(), () -> (logins.incrementAndGet() == 1 ? password : "wr0ng-" + password).toCharArray());
        try (Interloper interloper = new Interloper(stage.site());
                MattermostClient client = MattermostClient.builder()
                        .serverUrl(interloper.url())
                        .login(login.withLogoutOnClose())
                        .listener(attempts)
                        .build()) {
            client.users().getMe();

            interloper.refuseNext("/users/me", 401, SESSION_EXPIRED);
            assertThrows(SignInException.class, () -> client.users().getMe());

            assertEquals(carol.id(), client.users().getMe().id());
            assertEquals(List.of(200, 401), attempts.of("login"));
        }
        carol.signIn();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
