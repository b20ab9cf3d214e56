package io.github.mattermostsdk.testkit.internal.http;

import io.github.mattermostsdk.testkit.internal.state.SessionRow;

/** The cookies by which a browser keeps a session. */
public final class SessionCookies {

    /** Makes a browser forget its session. */
    public static final String CLEARED = "MMAUTHTOKEN=; Path=/; Max-Age=0; HttpOnly";

    private SessionCookies() {}

    /** Adds the cookies of a session to an answer. */
    public static Answer add(Answer answer, SessionRow session) {
        String csrf = session.props.getOrDefault("csrf", "");
        return answer.header("Set-Cookie", "MMAUTHTOKEN=" + session.token + "; Path=/; HttpOnly")
                .header("Set-Cookie", "MMUSERID=" + session.userId + "; Path=/")
                .header("Set-Cookie", "MMCSRF=" + csrf + "; Path=/");
    }
}
