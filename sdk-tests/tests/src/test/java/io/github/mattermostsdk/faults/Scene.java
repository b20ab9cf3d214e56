package io.github.mattermostsdk.faults;

import io.github.mattermostsdk.FakeTiming;
import io.github.mattermostsdk.MattermostClientBuilder;

/** A server with its fault, and what a client needs to reach it. */
interface Scene extends AutoCloseable {

    /** Returns the address to configure. */
    String url();

    /** Sets what a client needs to get into this trouble. */
    default MattermostClientBuilder prepare(MattermostClientBuilder builder) {
        return builder;
    }

    /** Lets the trouble begin, for the requests of a call. */
    void begin(Call call, FakeTiming timing);

    /** Returns how many requests of the call arrived at the server. */
    int requests();

    /** Returns how many requests arrived where they had no business. */
    default int strayRequests() {
        return 0;
    }

    Store store();

    @Override
    void close();
}
