package io.github.mattermostsdk.testkit.internal.logic;

import io.github.mattermostsdk.testkit.internal.error.Problem;
import io.github.mattermostsdk.testkit.internal.json.JsonMap;
import io.github.mattermostsdk.testkit.internal.state.Preference;
import io.github.mattermostsdk.testkit.internal.state.Roles;
import io.github.mattermostsdk.testkit.internal.state.UserRow;
import io.github.mattermostsdk.testkit.internal.state.World;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes and changes accounts. */
public final class Accounts {

    /** How many active users a server without a licence takes. */
    public static final int MOST_USERS = 250;

    private static final int SHORTEST_PASSWORD = 8;
    private static final int LONGEST_PASSWORD = 72;
    private static final Pattern USERNAME = Pattern.compile("[a-z0-9._-]{1,64}");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+");
    private static final Pattern LOCALE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,4})?");
    private static final Set<String> RESERVED = Set.of("all", "channel", "here", "matterbot", "system");

    private final World world;

    /** The accounts of a world. */
    public Accounts(World world) {
        this.world = world;
    }

    /** Creates an account. The first one is the system administrator's. */
    public UserRow create(JsonMap sent) {
        if (world.users.active() >= MOST_USERS) {
            throw new Problem(
                    400,
                    "api.user.create_user.user_limits.exceeded",
                    "Can't create user. Server exceeds safe user limit. Contact your administrator with: ERROR_SAFETY_LIMITS_EXCEEDED.");
        }
        UserRow user = new UserRow(world.ids.next(), world.now());
        fillIn(user, sent);
        user.password = sent.text("password");
        user.allowMarketing = sent.flag("allow_marketing");
        user.disableWelcomeEmail = sent.flag("disable_welcome_email");
        if (user.notifyProps.isEmpty()) {
            user.notifyProps.putAll(defaultNotifications());
        }
        if (user.timezone.isEmpty()) {
            user.timezone.putAll(defaultTimezone());
        }
        user.roles = world.users.all().isEmpty() ? Roles.SYSTEM_ADMIN + " " + Roles.SYSTEM_USER : Roles.SYSTEM_USER;
        checkPassword(user.password);
        check(user);
        checkUnique(user, user.username, user.email);
        add(user);
        return user;
    }

    /** Keeps an account, with the preferences that everybody begins with. */
    public void add(UserRow user) {
        world.users.add(user);
        world.preferences.put(new Preference(user.id, "recommended_next_steps", "hide", "false"));
        world.preferences.put(new Preference(user.id, "tutorial_step", user.id, "0"));
    }

    /** Takes over what a user may write about an account; members that are not sent stay as they are. */
    public void fillIn(UserRow user, JsonMap sent) {
        user.username = or(sent.textOrNull("username"), user.username).toLowerCase(Locale.ROOT);
        user.email = or(sent.textOrNull("email"), user.email).trim().toLowerCase(Locale.ROOT);
        user.nickname = or(sent.textOrNull("nickname"), user.nickname);
        user.firstName = or(sent.textOrNull("first_name"), user.firstName);
        user.lastName = or(sent.textOrNull("last_name"), user.lastName);
        user.position = or(sent.textOrNull("position"), user.position);
        user.locale = or(sent.textOrNull("locale"), user.locale);
        user.props = or(texts(sent.object("props")), user.props);
        user.notifyProps = or(texts(sent.object("notify_props")), user.notifyProps);
        user.timezone = or(texts(sent.object("timezone")), user.timezone);
    }

    private static <T> T or(@Nullable T sent, T present) {
        return sent == null ? present : sent;
    }

    private static @Nullable SortedMap<String, String> texts(@Nullable JsonMap map) {
        if (map == null) {
            return null;
        }
        SortedMap<String, String> texts = new TreeMap<>();
        map.keySet().forEach(name -> texts.put(name, map.text(name)));
        return texts;
    }

    /** Refuses an account that no server would keep. */
    public void check(UserRow user) {
        if (!USERNAME.matcher(user.username).matches() || RESERVED.contains(user.username)) {
            throw new Problem(
                    400,
                    "model.user.is_valid.username.app_error",
                    "Username must begin with a letter, and contain between 3 to 22 lowercase characters made up of"
                            + " numbers, letters, and the symbols \".\", \"-\", and \"_\".");
        }
        if (!EMAIL.matcher(user.email).matches()) {
            throw new Problem(400, "model.user.is_valid.email.app_error", "Invalid email.");
        }
        if (!LOCALE.matcher(user.locale).matches()) {
            throw new Problem(400, "model.user.is_valid.locale.app_error", "Invalid locale.");
        }
    }

    /** Refuses a username or an e-mail address of somebody else. */
    public void checkUnique(UserRow user, String username, String email) {
        if (isOther(world.users.byUsername(username), user)) {
            throw new Problem(
                    400, "app.user.save.username_exists.app_error", "An account with that username already exists.");
        }
        if (isOther(world.users.byEmail(email), user)) {
            throw new Problem(
                    400, "app.user.save.email_exists.app_error", "An account with that email already exists.");
        }
    }

    private static boolean isOther(@Nullable UserRow found, UserRow user) {
        return found != null && !found.id.equals(user.id);
    }

    /** Refuses a password that is too short or too long. */
    public static void checkPassword(String password) {
        if (password.length() < SHORTEST_PASSWORD) {
            throw new Problem(
                    400,
                    "model.user.is_valid.pwd_min_length.app_error",
                    "Your password must contain at least 8 characters.");
        }
        if (password.length() > LONGEST_PASSWORD) {
            throw new Problem(
                    400,
                    "model.user.is_valid.pwd_max_length.app_error",
                    "Your password must contain no more than 72 characters.");
        }
    }

    /** What a new user is told about. */
    public static Map<String, String> defaultNotifications() {
        return Map.ofEntries(
                Map.entry("channel", "true"),
                Map.entry("comments", "never"),
                Map.entry("desktop", "mention"),
                Map.entry("desktop_sound", "true"),
                Map.entry("desktop_threads", "all"),
                Map.entry("email", "true"),
                Map.entry("email_threads", "all"),
                Map.entry("first_name", "false"),
                Map.entry("mention_keys", ""),
                Map.entry("push", "mention"),
                Map.entry("push_status", "online"),
                Map.entry("push_threads", "all"));
    }

    /** The time zone of somebody who has not chosen one. */
    public static Map<String, String> defaultTimezone() {
        return Map.of("automaticTimezone", "", "manualTimezone", "", "useAutomaticTimezone", "true");
    }
}
