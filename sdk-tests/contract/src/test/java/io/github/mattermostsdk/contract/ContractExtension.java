package io.github.mattermostsdk.contract;

import io.github.mattermostsdk.contract.exchange.Exchange;
import io.github.mattermostsdk.contract.exchange.NoSuchRoute;
import io.github.mattermostsdk.contract.server.Availability;
import io.github.mattermostsdk.error.ApiException;
import io.github.mattermostsdk.lint.spec.SpecOperation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;
import org.opentest4j.TestAbortedException;

/**
 * Gives the run to scenarios. A scenario ends early, and well, where an operation is too new for the server and is refused
 * as such; where the server in memory leaves an operation out, it is skipped.
 */
final class ContractExtension implements ParameterResolver, BeforeEachCallback, TestExecutionExceptionHandler {
    private static final ExtensionContext.Namespace NAMESPACE =
            ExtensionContext.Namespace.create(ContractExtension.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == ContractRun.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return run(context);
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        run(context)
                .begins(context.getRequiredTestClass().getSimpleName() + "."
                        + context.getRequiredTestMethod().getName());
    }

    @Override
    public void handleTestExecutionException(ExtensionContext context, Throwable failure) throws Throwable {
        ContractRun run = run(context);
        if (failure instanceof ApiException refusal && refusal.errorId().equals(Exchange.NOT_SIMULATED)) {
            throw new TestAbortedException(refusal.serverMessage());
        }
        if (failure instanceof ApiException refusal && isTooNew(run, refusal)) {
            return;
        }
        if (!(failure instanceof TestAbortedException)) {
            run.ledger().failed();
        }
        throw failure;
    }

    private static boolean isTooNew(ContractRun run, ApiException refusal) {
        return NoSuchRoute.isReasonOf(refusal)
                && run.description().operations().stream()
                        .filter(operation -> operation.id().equals(refusal.operationId()))
                        .anyMatch(operation -> mayBeMissing(run, operation));
    }

    private static boolean mayBeMissing(ContractRun run, SpecOperation operation) {
        return Availability.of(operation, run.stage().version()) != Availability.SERVED;
    }

    private static ContractRun run(ExtensionContext context) {
        return context.getRoot()
                .getStore(NAMESPACE)
                .getOrComputeIfAbsent(Opening.class, type -> new Opening(), Opening.class)
                .run();
    }

    /** Tried once: a server that refuses the administrator's password would lock the account when asked again and again. */
    private static final class Opening implements AutoCloseable {
        private @Nullable ContractRun run;
        private @Nullable RuntimeException failure;

        synchronized ContractRun run() {
            if (failure != null) {
                throw new TestAbortedException("The stage could not be set: " + failure.getMessage(), failure);
            }
            if (run == null) {
                try {
                    run = new ContractRun();
                } catch (RuntimeException e) {
                    failure = e;
                    throw e;
                }
            }
            return run;
        }

        @Override
        public synchronized void close() {
            if (run != null) {
                run.close();
            }
        }
    }
}
