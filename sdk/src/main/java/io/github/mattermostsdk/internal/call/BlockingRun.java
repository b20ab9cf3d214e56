package io.github.mattermostsdk.internal.call;

import io.github.mattermostsdk.ApiResponse;
import io.github.mattermostsdk.error.MattermostException;
import java.time.Duration;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** Carries a call out on the thread of its caller. */
final class BlockingRun<T extends @Nullable Object> {

    private final Execution<T> execution;

    BlockingRun(Execution<T> execution) {
        this.execution = execution;
    }

    ApiResponse<T> run() {
        execution.enter();
        try {
            ApiResponse<T> response = untilDecided();
            execution.succeeded();
            return response;
        } catch (RuntimeException | Error failure) {
            execution.end(failure);
            throw failure;
        }
    }

    private ApiResponse<T> untilDecided() {
        while (true) {
            for (Duration wait = execution.admit(); !wait.isZero(); wait = execution.admit()) {
                pause(wait);
            }
            Decision<T> decision = execution.attempt(token());
            if (decision instanceof Decision.Done<T> done) {
                return done.response();
            } else if (decision instanceof Decision.Failed<T> failed) {
                throw failed.exception();
            } else if (decision instanceof Decision.Renewal<T> renewal) {
                if (!await(renewal.renewed())) {
                    throw renewal.otherwise();
                }
            } else if (decision instanceof Decision.Again<T> again) {
                pause(again.pause());
            }
        }
    }

    private void pause(Duration wait) {
        try {
            execution.timing().sleep(wait, execution.signal().future());
        } catch (InterruptedException interrupted) {
            throw interrupted();
        }
    }

    private <V extends @Nullable Object> V await(CompletionStage<V> stage) {
        try {
            return Waiting.await(stage, execution);
        } catch (InterruptedException interrupted) {
            throw interrupted();
        }
    }

    private @Nullable String token() {
        return execution.hasTokenAtHand() ? execution.tokenAtHand() : await(execution.token());
    }

    private MattermostException interrupted() {
        Thread.currentThread().interrupt();
        return execution.interrupted();
    }
}
