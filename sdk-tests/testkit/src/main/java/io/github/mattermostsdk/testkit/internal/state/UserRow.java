package io.github.mattermostsdk.testkit.internal.state;

import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/** An account. */
public final class UserRow {

    public final String id;
    public long createAt;
    public long updateAt;
    public long deleteAt;
    public String username = "";
    public String password = "";
    public String authService = "";
    public String authData = "";
    public String email = "";
    public boolean emailVerified;
    public String nickname = "";
    public String firstName = "";
    public String lastName = "";
    public String position = "";
    public String roles = Roles.SYSTEM_USER;
    public boolean allowMarketing;
    public boolean disableWelcomeEmail;
    public SortedMap<String, String> props = new TreeMap<>();
    public SortedMap<String, String> notifyProps = new TreeMap<>();
    public SortedMap<String, String> timezone = new TreeMap<>();
    public String locale = "en";
    public long lastPasswordUpdate;
    public long lastPictureUpdate;
    public long lastLogin;
    public int failedAttempts;
    public boolean mfaActive;
    public String mfaSecret = "";
    public long mfaLastStep;
    public String termsOfServiceId = "";
    public long termsOfServiceCreateAt;
    public @Nullable BotRow bot;
    public @Nullable ByteString picture;

    /** A new account with a server's defaults. */
    public UserRow(String id, long now) {
        this.id = id;
        this.createAt = now;
        this.updateAt = now;
        this.lastPasswordUpdate = now;
    }

    /** Whether a role is among those of the account. */
    public boolean is(String role) {
        return Arrays.asList(roles.split(" ")).contains(role);
    }

    /** Whether the account may do everything. */
    public boolean isSystemAdmin() {
        return is(Roles.SYSTEM_ADMIN);
    }

    /** Whether the account is a guest's. */
    public boolean isGuest() {
        return is(Roles.SYSTEM_GUEST);
    }

    /** Whether the account may log in. */
    public boolean isActive() {
        return deleteAt == 0;
    }

    @Override
    public String toString() {
        return "UserRow[" + username + "]";
    }
}
