package io.github.mattermostsdk.testkit;

/** What a server can be told to allow. Unless said otherwise a setting is on, whatever a fresh server's default is. */
public enum Setting {
    /** Anybody may create an account. */
    OPEN_SERVER,

    /** Users may deactivate themselves. Off, as on a fresh server. */
    USER_DEACTIVATION(false),

    /** System administrators may delete accounts for good. */
    API_USER_DELETION,

    /** System administrators may delete posts for good. */
    API_POST_DELETION,

    /** System administrators may have the server write to administrators about wanted features. */
    API_TRIGGER_ADMIN_NOTIFICATIONS,

    /** Users must have verified their e-mail address to log in. Off, as on a fresh server. */
    REQUIRE_EMAIL_VERIFICATION(false),

    /** Files have links that work without a login. */
    PUBLIC_LINKS,

    /** Personal access tokens work and can be created. */
    USER_ACCESS_TOKENS,

    /** Users may protect their account with a second factor. */
    MULTI_FACTOR_AUTHENTICATION,

    /** A new password ends a user's other sessions. */
    TERMINATE_SESSIONS_ON_PASSWORD_CHANGE;

    private final boolean on;

    Setting() {
        this(true);
    }

    Setting(boolean on) {
        this.on = on;
    }

    boolean isOnByDefault() {
        return on;
    }
}
