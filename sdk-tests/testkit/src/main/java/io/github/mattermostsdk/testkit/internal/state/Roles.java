package io.github.mattermostsdk.testkit.internal.state;

import java.util.Set;

/** The names of the built-in roles. */
public final class Roles {

    public static final String SYSTEM_ADMIN = "system_admin";
    public static final String SYSTEM_USER = "system_user";
    public static final String SYSTEM_GUEST = "system_guest";
    public static final String SYSTEM_USER_ACCESS_TOKEN = "system_user_access_token";
    public static final String SYSTEM_POST_ALL = "system_post_all";
    public static final String SYSTEM_POST_ALL_PUBLIC = "system_post_all_public";
    public static final String TEAM_ADMIN = "team_admin";
    public static final String TEAM_USER = "team_user";
    public static final String TEAM_GUEST = "team_guest";
    public static final String CHANNEL_ADMIN = "channel_admin";
    public static final String CHANNEL_USER = "channel_user";
    public static final String CHANNEL_GUEST = "channel_guest";

    /** Roles for the system console, which need a licence. */
    public static final Set<String> CONSOLE =
            Set.of("system_manager", "system_user_manager", "system_read_only_admin", "system_custom_group_admin");

    private static final Set<String> OTHERS = Set.of(
            SYSTEM_ADMIN,
            SYSTEM_USER,
            SYSTEM_GUEST,
            SYSTEM_USER_ACCESS_TOKEN,
            SYSTEM_POST_ALL,
            SYSTEM_POST_ALL_PUBLIC,
            TEAM_ADMIN,
            TEAM_USER,
            TEAM_GUEST,
            CHANNEL_ADMIN,
            CHANNEL_USER,
            CHANNEL_GUEST,
            "team_post_all",
            "team_post_all_public",
            "custom_group_user",
            "playbook_admin",
            "playbook_member",
            "run_admin",
            "run_member");

    private Roles() {}

    /** Whether the server knows a role. */
    public static boolean exists(String role) {
        return OTHERS.contains(role) || CONSOLE.contains(role);
    }
}
