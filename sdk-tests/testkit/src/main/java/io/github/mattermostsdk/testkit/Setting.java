package io.github.mattermostsdk.testkit;

/** What a server can be told to allow. Unless said otherwise a setting is on, whatever a fresh server's default is. */
public enum Setting {
    /** Anybody may create an account. */
    OPEN_SERVER("TeamSettings.EnableOpenServer"),

    /** Users may deactivate themselves. Off, as on a fresh server. */
    USER_DEACTIVATION("TeamSettings.EnableUserDeactivation", false),

    /** System administrators may delete accounts for good. */
    API_USER_DELETION("ServiceSettings.EnableAPIUserDeletion"),

    /** System administrators may delete posts for good. */
    API_POST_DELETION("ServiceSettings.EnableAPIPostDeletion"),

    /** System administrators may have the server write to administrators about wanted features. */
    API_TRIGGER_ADMIN_NOTIFICATIONS("ServiceSettings.EnableAPITriggerAdminNotifications"),

    /** Users must have verified their e-mail address to log in. Off, as on a fresh server. */
    REQUIRE_EMAIL_VERIFICATION("EmailSettings.RequireEmailVerification", false),

    /** Files have links that work without a login. */
    PUBLIC_LINKS("FileSettings.EnablePublicLink"),

    /** Personal access tokens work and can be created. */
    USER_ACCESS_TOKENS("ServiceSettings.EnableUserAccessTokens"),

    /** Users may protect their account with a second factor. */
    MULTI_FACTOR_AUTHENTICATION("ServiceSettings.EnableMultifactorAuthentication"),

    /** A new password ends a user's other sessions. */
    TERMINATE_SESSIONS_ON_PASSWORD_CHANGE("ServiceSettings.TerminateSessionsOnPasswordChange"),

    /** The mobile app may turn a code of a sign-in provider into a session. Off, as on a fresh server. */
    MOBILE_SSO_CODE_EXCHANGE("FeatureFlags.MobileSSOCodeExchange", false),

    /** Posts can be scheduled. Off, since a real server wants a licence for it. */
    SCHEDULED_POSTS("ServiceSettings.ScheduledPosts", false);

    private final String configName;
    private final boolean on;

    Setting(String configName) {
        this(configName, true);
    }

    Setting(String configName, boolean on) {
        this.configName = configName;
        this.on = on;
    }

    /**
     * Returns where the setting stands in the configuration of a real server.
     *
     * @return section and name, such as {@code FileSettings.EnablePublicLink}
     */
    public String configName() {
        return configName;
    }

    boolean isOnByDefault() {
        return on;
    }
}
