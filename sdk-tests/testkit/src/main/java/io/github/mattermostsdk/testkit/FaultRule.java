package io.github.mattermostsdk.testkit;

import io.github.mattermostsdk.testkit.internal.fault.Fault;
import io.github.mattermostsdk.testkit.internal.fault.FaultPlan;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

/** Says what goes wrong with requests; see {@link Faults}. */
public final class FaultRule {

    private final FaultPlan plan;
    private final String operationId;
    private int times = 1;

    FaultRule(FaultPlan plan, String operationId) {
        this.plan = plan;
        this.operationId = operationId;
    }

    /**
     * Sets how many requests the fault is for. Without this it is one.
     *
     * @param requests the number, at least 1
     * @return this rule
     */
    public FaultRule times(int requests) {
        if (requests < 1) {
            throw new IllegalArgumentException("No faults: " + requests);
        }
        this.times = requests;
        return this;
    }

    /** Answers 429 as the server's limiter does: {@code limit exceeded} as plain text, with {@code Retry-After: 1}. */
    public void tooManyRequests() {
        Map<String, String> headers = Map.of(
                "Retry-After",
                "1",
                "X-Ratelimit-Limit",
                "101",
                "X-Ratelimit-Remaining",
                "0",
                "X-Ratelimit-Reset",
                "11");
        add(new Fault.Refuse(429, "text/plain; charset=utf-8", "limit exceeded\n", headers));
    }

    /** Answers 500 with an error of Mattermost, and does not do what was asked for. */
    public void serverError() {
        add(new Fault.Fail());
    }

    /** Answers 503 with a page of HTML, as a proxy does whose server is down. */
    public void unavailable() {
        answer(503, "text/html", "<html><body><h1>503 Service Unavailable</h1></body></html>");
    }

    /**
     * Answers something, and does not do what was asked for.
     *
     * @param status the status code
     * @param contentType the kind of body
     * @param body the body
     */
    public void answer(int status, String contentType, String body) {
        add(new Fault.Refuse(status, contentType, body, Map.of()));
    }

    /** Closes the connection without an answer, and does not do what was asked for. */
    public void dropConnection() {
        add(new Fault.Drop());
    }

    /** Does what was asked for, and closes the connection without an answer. */
    public void loseAnswer() {
        add(new Fault.Lose());
    }

    /** Does what was asked for, and closes the connection in the middle of the body. */
    public void cutBody() {
        add(new Fault.Cut());
    }

    /** Does what was asked for, and never answers. */
    public void stall() {
        add(new Fault.Stall());
    }

    /**
     * Holds requests until the test lets them go. A post that is held is already being written: a second one with the
     * same pending id is refused for as long.
     *
     * @return what lets them go
     */
    public HeldRequest hold() {
        Fault.Hold hold = new Fault.Hold(new CountDownLatch(times), new CountDownLatch(1));
        add(hold);
        return new HeldRequest(hold);
    }

    private void add(Fault fault) {
        plan.add(operationId, times, fault);
    }
}
