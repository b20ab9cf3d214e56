package io.github.mattermostsdk.faults;

import io.github.mattermostsdk.faults.WireFault.Moment;
import io.github.mattermostsdk.faults.WireFault.Reaction;
import java.util.LinkedHashMap;
import java.util.Map;

/** The connection ends before there is an answer: in order (FIN) or with a reset (RST), early or late. */
final class ConnectionFaults {

    private static final Reaction FIN = (connection, proper) -> {
        connection.finish();
        return false;
    };

    private static final Reaction RST = (connection, proper) -> {
        connection.reset();
        return false;
    };

    static final WireFault GONE_AT_ONCE = new WireFault(Moment.ACCEPTED, false, FIN);

    static final WireFault PLAIN = new WireFault(Moment.FIRST_BYTE, false, (connection, proper) -> {
        connection.write("HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n");
        connection.finish();
        return false;
    });

    private ConnectionFaults() {}

    static Map<String, WireFault> all() {
        Map<String, WireFault> faults = new LinkedHashMap<>();
        faults.put("FIN before the request", GONE_AT_ONCE);
        faults.put("RST at the first byte", new WireFault(Moment.FIRST_BYTE, false, RST));
        faults.put("FIN while the request", new WireFault(Moment.HEAD_READ, false, FIN));
        faults.put("RST while the request", new WireFault(Moment.HEAD_READ, false, RST));
        faults.put("FIN after the request", new WireFault(Moment.REQUEST_READ, true, FIN));
        faults.put("RST after the request", new WireFault(Moment.REQUEST_READ, true, RST));
        return faults;
    }
}
