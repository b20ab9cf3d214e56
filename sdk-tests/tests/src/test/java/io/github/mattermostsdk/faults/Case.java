package io.github.mattermostsdk.faults;

/**
 * One case of the catalogue.
 *
 * @param fault what goes wrong
 * @param times how often
 * @param pooled whether there was a call before, so that its connection is used again
 * @param call what is called
 * @param expectation how it must end
 */
record Case(String fault, int times, boolean pooled, Call call, Expectation expectation) {

    String name() {
        String often = times == 1 ? "once" : "always";
        return fault + ", " + often + (pooled ? ", on a pooled connection" : "") + ": " + call;
    }
}
