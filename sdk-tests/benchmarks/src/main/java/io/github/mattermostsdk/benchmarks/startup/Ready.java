package io.github.mattermostsdk.benchmarks.startup;

import java.io.IOException;

/** What a measured program does when its work is done. */
public final class Ready {

    private Ready() {}

    /** Says that the work is done and waits until the one who measures has looked at this process. */
    static void after(Object result) throws IOException {
        System.out.println(result);
        if (System.in.read() >= 0) {
            throw new IOException("Nothing but the end of the input was expected");
        }
    }
}
