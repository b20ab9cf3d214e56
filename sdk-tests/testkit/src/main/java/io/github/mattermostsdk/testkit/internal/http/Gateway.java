package io.github.mattermostsdk.testkit.internal.http;

import io.github.mattermostsdk.testkit.RateLimits;
import io.github.mattermostsdk.testkit.internal.error.Problem;
import io.github.mattermostsdk.testkit.internal.error.Problems;
import io.github.mattermostsdk.testkit.internal.fault.Fault;
import io.github.mattermostsdk.testkit.internal.fault.FaultPlan;
import io.github.mattermostsdk.testkit.internal.state.World;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** Takes a request through everything that comes before and after its handler. */
public final class Gateway extends Dispatcher {

    private static final int LONGEST_URL = 2048;
    private static final String ADDRESS = "127.0.0.1";

    private final World world;
    private final Router router;
    private final Operations operations;
    private final FaultPlan faults;
    private final CallLog log;
    private final Authentication authentication;
    private final AnswerWriter writer;
    private final @Nullable Limiters limiters;

    /** A gateway to the handlers of a world. */
    public Gateway(
            World world,
            Router router,
            Operations operations,
            FaultPlan faults,
            CallLog log,
            @Nullable RateLimits limits) {
        this.world = world;
        this.router = router;
        this.operations = operations;
        this.faults = faults;
        this.log = log;
        this.authentication = new Authentication(world);
        this.writer = new AnswerWriter(world.version);
        this.limiters = limits == null ? null : new Limiters(limits, world.clock);
    }

    @Override
    public MockResponse dispatch(RecordedRequest recorded) {
        Exchange exchange = new Exchange(recorded, world.ids.next());
        if (limiters != null && !exchange.admit(limiters.enter(recorded.getHeaders(), ADDRESS))) {
            return finish(exchange, writer.tooManyRequests(exchange.verdicts()));
        }
        HttpUrl url = recorded.getUrl();
        if (recorded.getTarget().length() > LONGEST_URL) {
            Problem problem = new Problem(414, "basic_security_check.url.too_long_error", "URL is too long");
            return finish(exchange, writer.bare(problem, exchange));
        }
        String path = url.encodedPath();
        if (path.contains("//") || path.contains("/./") || path.contains("/../")) {
            return finish(exchange, writer.redirect(path.replaceAll("/(\\.?/)+", "/"), exchange));
        }
        Router.Match match = router.find(recorded.getMethod(), url.pathSegments());
        if (match == null || operations.isRemoved(match.operationId())) {
            return finish(
                    exchange,
                    path.startsWith("/api/")
                            ? writer.bare(Problems.noSuchRoute(path), exchange)
                            : writer.webApp(exchange));
        }
        exchange.operationId(match.operationId());
        Fault fault = faults.next(match.operationId());
        MockResponse instead = writer.insteadOfAnswer(fault, exchange);
        if (instead != null) {
            return finish(exchange, instead);
        }
        Answer answer;
        try {
            answer = answer(exchange, match, fault);
        } catch (HandlerPanic panic) {
            return finish(exchange, writer.noAnswer());
        }
        if (fault instanceof Fault.Hold hold) {
            hold.await();
        }
        return finish(exchange, writer.write(answer, exchange, fault));
    }

    private MockResponse finish(Exchange exchange, MockResponse response) {
        log.add(exchange.record(response.getCode()));
        return response;
    }

    private Answer answer(Exchange exchange, Router.Match match, @Nullable Fault fault) {
        RecordedRequest recorded = exchange.recorded();
        Caller caller = world.locked(() -> {
            world.chores.forEach(Runnable::run);
            return authentication.of(recorded.getMethod(), recorded.getUrl(), recorded.getHeaders());
        });
        exchange.user(caller.user());
        Operations.Registration registration = operations.find(match.operationId());
        if (registration == null) {
            return notSimulated(match.operationId(), exchange);
        }
        if (limiters != null && !isWithinLimits(exchange, match.operationId(), caller)) {
            return writer.limitExceeded(exchange.verdicts());
        }
        if ((registration.needsSession() || caller.isForged()) && caller.refusal() != null) {
            return refusal(caller.refusal(), exchange, caller);
        }
        ApiRequest request = new ApiRequest(exchange, match.parameters(), caller, fault);
        try {
            Handler handler = registration.handler();
            return registration.locked() ? world.locked(() -> handler.answer(request)) : handler.answer(request);
        } catch (Problem problem) {
            return Answer.json(problem.status(), problem.body(exchange.requestId()));
        } catch (HandlerPanic panic) {
            throw panic;
        } catch (RuntimeException e) {
            return bug(match.operationId(), e, exchange);
        }
    }

    /** Never the fault of the program under test. */
    private static Answer bug(String operationId, RuntimeException e, Exchange exchange) {
        StringWriter trace = new StringWriter();
        e.printStackTrace(new PrintWriter(trace));
        Problem problem = new Problem(
                500,
                "testkit.bug",
                "The in-memory Mattermost has a bug in " + operationId + ": " + e,
                trace.toString());
        return Answer.json(500, problem.body(exchange.requestId()));
    }

    private boolean isWithinLimits(Exchange exchange, String operationId, Caller caller) {
        Limiters all = limiters;
        if (all == null) {
            return true;
        }
        List<RateLimiter.Verdict> verdicts = new ArrayList<>();
        RateLimiter.Verdict user = all.user(caller.user() == null ? null : caller.user().id);
        if (user != null) {
            verdicts.add(user);
        }
        if (operationId.equals("login")) {
            verdicts.add(all.login(ADDRESS));
        }
        return verdicts.stream().map(exchange::admit).reduce(true, Boolean::logicalAnd);
    }

    private static Answer refusal(Problem problem, Exchange exchange, Caller caller) {
        Answer answer = Answer.json(problem.status(), problem.body(exchange.requestId()));
        return caller.sentCredential() ? answer.header("Set-Cookie", SessionCookies.CLEARED) : answer;
    }

    private static Answer notSimulated(String operationId, Exchange exchange) {
        Problem problem = new Problem(
                501, "testkit.not_simulated", "The in-memory Mattermost does not simulate " + operationId + ".");
        return Answer.json(501, problem.body(exchange.requestId()));
    }
}
