package io.github.mattermostsdk.faults;

import io.github.mattermostsdk.faults.WireFault.Moment;
import java.util.Arrays;
import java.util.Map;

/** The server says nothing more. */
final class StallFaults {

    private StallFaults() {}

    static Map<String, WireFault> all() {
        return Map.of(
                "stall before the answer",
                new WireFault(Moment.REQUEST_READ, true, (connection, proper) -> {
                    connection.drain();
                    return false;
                }),
                "stall in the headers",
                new WireFault(Moment.REQUEST_READ, true, (connection, proper) -> {
                    connection.write("HTTP/1.1 200 OK\r\nContent-Ty");
                    connection.drain();
                    return false;
                }),
                "stall in the body",
                new WireFault(Moment.REQUEST_READ, true, (connection, proper) -> {
                    connection.write(proper.head(proper.body().length));
                    connection.write(Arrays.copyOf(proper.body(), proper.body().length / 2));
                    connection.drain();
                    return false;
                }));
    }
}
