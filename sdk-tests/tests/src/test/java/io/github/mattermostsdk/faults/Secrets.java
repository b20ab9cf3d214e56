package io.github.mattermostsdk.faults;

import java.util.List;

/** What must appear in nothing that is printed. */
final class Secrets {

    static final String TOKEN = "plantedtoken0000000000000a";
    static final String PASSWORD = "planted-Passw0rd";
    static final String SESSION = "plantedsession00000000000a";
    static final String COOKIE = "plantedcookie0000000000000";
    static final String TICKET = "plantedticket";

    private static final List<String> ALL = List.of(TOKEN, PASSWORD, SESSION, COOKIE, TICKET);

    private Secrets() {}

    static int seenIn(String text) {
        return (int) ALL.stream().filter(text::contains).count();
    }

    /** Returns an error as a server in developer mode sends it, with the token. */
    static String talkative(int status, String id) {
        return "{\"id\":\"" + id + "\",\"message\":\"m\",\"detailed_error\":\"token=" + TOKEN + " " + SESSION
                + "\",\"request_id\":\"r\",\"status_code\":" + status + "}";
    }
}
