package io.github.mattermostsdk.faults;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The rows of the catalogue by name. */
final class Faults {

    private static final Pattern REDIRECT = Pattern.compile("(30[12378]) to (\\w+)");
    private static final int REFUSED_STREAM = 7;
    private static final int INTERNAL_ERROR = 2;

    /** Makes a server on which a fault strikes so many times. */
    interface Fault {
        Scene open(int times);
    }

    private static final Map<String, Fault> BY_NAME = byName();

    private Faults() {}

    static Scene open(String name, int times) {
        Matcher redirect = REDIRECT.matcher(name);
        if (redirect.matches()) {
            return new RedirectScene(Integer.parseInt(redirect.group(1)), redirect.group(2), times);
        }
        Fault fault = BY_NAME.get(name);
        if (fault == null) {
            throw new IllegalArgumentException("No fault is called " + name);
        }
        return fault.open(times);
    }

    private static Map<String, Fault> byName() {
        Map<String, Fault> faults = new LinkedHashMap<>();
        faults.put("unknown host", ConnectScene::unknownHost);
        faults.put("connect refused", ConnectScene::refused);
        faults.put("TLS certificate untrusted", times -> TlsScene.untrusted());
        faults.put("TLS certificate of another host", times -> TlsScene.otherName());
        faults.put("TLS handshake cut", times -> new WireScene("https", ConnectionFaults.GONE_AT_ONCE, times));
        faults.put("TLS handshake answered in plain", times -> new WireScene("https", ConnectionFaults.PLAIN, times));
        faults.put("HTTP/2 stream refused", times -> TlsScene.stream(REFUSED_STREAM, true, times));
        faults.put("HTTP/2 stream broken off", times -> TlsScene.stream(INTERNAL_ERROR, false, times));
        faults.put("idle connection ended", times -> new DroppedScene(false));
        faults.put("idle connection reset", times -> new DroppedScene(true));
        ConnectionFaults.all().forEach((name, fault) -> faults.put(name, plain(fault)));
        AnswerFaults.all().forEach((name, fault) -> faults.put(name, plain(fault)));
        StatusFaults.all().forEach((name, fault) -> faults.put(name, plain(fault)));
        StallFaults.all()
                .forEach((name, fault) -> faults.put(name, times -> {
                    return new WireScene("http", fault, times).impatient();
                }));
        return faults;
    }

    private static Fault plain(WireFault fault) {
        return times -> new WireScene("http", fault, times);
    }
}
