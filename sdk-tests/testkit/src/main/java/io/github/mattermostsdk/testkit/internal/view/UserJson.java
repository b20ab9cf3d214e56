package io.github.mattermostsdk.testkit.internal.view;

import io.github.mattermostsdk.testkit.internal.json.JsonMap;
import io.github.mattermostsdk.testkit.internal.state.BotRow;
import io.github.mattermostsdk.testkit.internal.state.UserRow;
import java.util.Objects;

/** An account, as its owner, a system administrator or anybody else gets to see it. */
public final class UserJson {

    private UserJson() {}

    /** For somebody: their own account in full, others' as they may see them. */
    public static JsonMap of(UserRow user, UserRow viewer) {
        return user.id.equals(viewer.id) ? own(user) : profile(user, viewer.isSystemAdmin());
    }

    /** For its owner. */
    public static JsonMap own(UserRow user) {
        return of(user, true, true);
    }

    /** For somebody else. */
    public static JsonMap profile(UserRow user, boolean forAdmin) {
        return of(user, forAdmin, false);
    }

    /** For a system administrator who has just changed it: with the time of the password, without the terms of service. */
    public static JsonMap changed(UserRow user) {
        JsonMap json = of(user, true, true);
        json.remove("terms_of_service_id");
        json.remove("terms_of_service_create_at");
        return json;
    }

    private static JsonMap of(UserRow user, boolean privileged, boolean own) {
        JsonMap json = new JsonMap()
                .with("id", user.id)
                .unlessEmpty("create_at", user.createAt)
                .unlessEmpty("update_at", user.updateAt)
                .with("delete_at", user.deleteAt)
                .with("username", user.username);
        if (!privileged) {
            json.put("auth_data", "");
        } else {
            json.unlessEmpty("auth_data", user.authData);
        }
        json.with("auth_service", user.authService).with("email", user.email);
        if (own) {
            json.unlessEmpty("email_verified", user.emailVerified);
        }
        json.with("nickname", user.nickname)
                .with("first_name", user.firstName)
                .with("last_name", user.lastName)
                .with("position", user.position)
                .with("roles", user.roles);
        if (own) {
            json.unlessEmpty("allow_marketing", user.allowMarketing);
        }
        json.unlessEmpty("props", new JsonMap(user.props));
        if (privileged) {
            json.unlessEmpty("notify_props", new JsonMap(user.notifyProps));
        }
        if (own) {
            json.unlessEmpty("last_password_update", user.lastPasswordUpdate);
        }
        json.unlessEmpty("last_picture_update", user.lastPictureUpdate);
        if (privileged) {
            json.unlessEmpty("failed_attempts", user.failedAttempts);
        }
        json.with("locale", user.locale)
                .with("timezone", new JsonMap(user.timezone))
                .unlessEmpty("mfa_active", user.mfaActive);
        addKind(json, user);
        if (own) {
            json.unlessEmpty("terms_of_service_id", user.termsOfServiceId)
                    .unlessEmpty("terms_of_service_create_at", user.termsOfServiceCreateAt);
        }
        return json.with("disable_welcome_email", user.disableWelcomeEmail);
    }

    private static void addKind(JsonMap json, UserRow user) {
        if (user.bot == null) {
            json.put("remote_id", "");
            return;
        }
        BotRow bot = Objects.requireNonNull(user.bot);
        json.with("is_bot", true)
                .unlessEmpty("bot_description", bot.description)
                .unlessEmpty("bot_last_icon_update", bot.lastIconUpdate);
    }

    /** Only the id, and nothing in everything else: what the server makes of a user that it did not look up. */
    public static JsonMap idOnly(UserRow user, boolean withAuthData) {
        JsonMap json = new JsonMap().with("id", user.id).with("delete_at", 0).with("username", "");
        if (withAuthData) {
            json.put("auth_data", "");
        }
        for (String name : new String[] {
            "auth_service", "email", "nickname", "first_name", "last_name", "position", "roles", "locale"
        }) {
            json.put(name, "");
        }
        return json.with("timezone", null).with("disable_welcome_email", false);
    }
}
