package io.github.mattermostsdk.internal.auth;

import io.github.mattermostsdk.ApiResponse;
import io.github.mattermostsdk.auth.Login;
import io.github.mattermostsdk.auth.TokenSource;
import io.github.mattermostsdk.error.SignInException;
import io.github.mattermostsdk.internal.call.Timing;
import io.github.mattermostsdk.internal.call.Transport;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** A session that is begun when the first call needs it, and anew when the server has ended it. */
public final class LoginSession implements TokenSource {

    private final Login login;
    private final Timing timing;
    private final SignInCalls calls;
    private final @Nullable OneTimeCodes codes;
    private final TokenHolder holder;
    private final CompletableFuture<Boolean> closed = new CompletableFuture<>();

    /**
     * Creates it. Nothing is sent yet.
     *
     * @param login who logs in
     * @param transport carries out the login; its token source is not used
     */
    public LoginSession(Login login, Transport transport) {
        this.login = login;
        this.timing = transport.timing();
        this.calls = new SignInCalls(transport);
        this.codes = login.mfaCode() instanceof OneTimeCodes known ? known : null;
        this.holder = new TokenHolder(old -> logIn(), new Backoff(timing, "login", Backoff.MAX_REFUSED_LOGINS));
    }

    @Override
    public CompletionStage<@Nullable String> token() {
        return closed.isDone() ? CompletableFuture.failedStage(closed()) : holder.token();
    }

    @Override
    public CompletionStage<Boolean> renew(String refused) {
        return closed.isDone() ? CompletableFuture.failedStage(closed()) : holder.replaceRefused(refused);
    }

    @Override
    public void accepted(String token) {
        holder.accepted(token);
    }

    private Obtained logIn() {
        SecretBody body = LoginBody.of(login, nextCode());
        ApiResponse<Boolean> answer;
        try {
            answer = calls.login(body).executeForResponse();
        } finally {
            body.wipe();
        }
        String token = answer.headers().first("Token");
        if (token == null || token.isBlank()) {
            throw failure("login was answered without the header Token: does a proxy remove it?");
        }
        return new Obtained(token, false);
    }

    private @Nullable String nextCode() {
        if (codes == null) {
            return null;
        }
        for (Duration wait = codes.reserve(timing.now()); !wait.isZero(); wait = codes.reserve(timing.now())) {
            waitFor(wait);
        }
        return codes.next(timing::now);
    }

    private void waitFor(Duration wait) {
        try {
            timing.sleep(wait, closed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw failure("login was given up: its thread was interrupted");
        }
        if (closed.isDone()) {
            throw closed();
        }
    }

    private static SignInException closed() {
        return failure("the client was closed");
    }

    private static SignInException failure(String message) {
        return new SignInException(message, "login", null, null);
    }

    /** Ends the session on the server, if that was asked for. */
    @Override
    public void close() {
        closed.complete(true);
        String token = holder.remove();
        if (login.isLogoutOnClose() && token != null) {
            calls.logout(token).execute();
        }
    }

    @Override
    public String toString() {
        return "LoginSession[hidden]";
    }
}
