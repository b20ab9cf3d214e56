package io.github.mattermostsdk.contract.report;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What came of an operation on a server.
 *
 * @param text the outcome in a few words, as it stands in the files of results
 */
public record Outcome(String text) {
    /** It does what it should. */
    public static final Outcome WORKS = new Outcome("works");

    /** The server is too old for it. */
    public static final Outcome NOT_SERVED = new Outcome("not served");

    /** The server in memory leaves it out. */
    public static final Outcome NOT_SIMULATED = new Outcome("not simulated");

    /** It does something else than the description or a scenario says. */
    public static final Outcome DIFFERS = new Outcome("differs");

    private static final String REFUSED = "refused: ";

    static Outcome of(List<Answer> answers) {
        if (answers.stream().anyMatch(Answer::isSuccess)) {
            return WORKS;
        }
        if (answers.stream().anyMatch(Answer::isNotSimulated)) {
            return NOT_SIMULATED;
        }
        if (answers.stream().allMatch(Answer::isNoSuchRoute)) {
            return NOT_SERVED;
        }
        Stream<Answer> telling = answers.stream().sorted(Comparator.comparing(Answer::isAboutThePerson));
        return new Outcome(REFUSED + telling.findFirst().orElseThrow());
    }

    /**
     * Tells whether the server refused it, as it should.
     *
     * @return whether it did
     */
    public boolean isRefusal() {
        return text.startsWith(REFUSED);
    }

    /**
     * Returns status and id of the refusal.
     *
     * @return for example {@code 501 api.license_error}
     */
    public String refusal() {
        return text.substring(REFUSED.length());
    }
}
