package io.github.mattermostsdk.auth;

import io.github.mattermostsdk.internal.auth.OneTimeCodes;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A login with name and password. It is made when the first call needs it, and once more when the server has ended the
 * session. Immutable.
 *
 * <p>A server locks an account for good after ten failed logins, so that the SDK waits longer and longer after refused
 * ones and stops after five.
 */
public final class Login {

    private final @Nullable String loginId;
    private final @Nullable String userId;
    private final Supplier<char[]> password;
    private final @Nullable Supplier<String> mfaCode;
    private final @Nullable String deviceId;
    private final boolean logoutOnClose;

    private Login(
            @Nullable String loginId,
            @Nullable String userId,
            Supplier<char[]> password,
            @Nullable Supplier<String> mfaCode,
            @Nullable String deviceId,
            boolean logoutOnClose) {
        this.loginId = loginId;
        this.userId = userId;
        this.password = password;
        this.mfaCode = mfaCode;
        this.deviceId = deviceId;
        this.logoutOnClose = logoutOnClose;
    }

    /**
     * Logs in with a username or an e-mail address.
     *
     * @param loginId the username or e-mail address, in any letter case; no user id
     * @param password returns the password, asked for at each login; the array is overwritten after use, so that each
     *     call must return one of its own
     * @return the login
     */
    public static Login withPassword(String loginId, Supplier<char[]> password) {
        return new Login(filled(loginId, "login id"), null, checked(password), null, null, false);
    }

    /**
     * Logs in with the id of a user.
     *
     * @param userId the 26-character id
     * @param password as for {@link #withPassword}
     * @return the login
     */
    public static Login withUserId(String userId, Supplier<char[]> password) {
        return new Login(null, filled(userId, "user id"), checked(password), null, null, false);
    }

    private static String filled(String value, String name) {
        if (value.isBlank()) {
            throw new IllegalArgumentException("The " + name + " is blank");
        }
        return value;
    }

    private static Supplier<char[]> checked(Supplier<char[]> password) {
        return Objects.requireNonNull(password, "password");
    }

    /**
     * Returns a login for an account with multi-factor authentication. A code works once, so that there is at most one
     * login in each 30 seconds: whoever needs a second one, with this login or one made from it, waits.
     *
     * @param code returns the present six-digit code, asked for at each login; it may wait for a person
     * @return a new login
     */
    public Login withMfaCode(Supplier<String> code) {
        Supplier<String> once = new OneTimeCodes(Objects.requireNonNull(code, "code"));
        return new Login(loginId, userId, password, once, deviceId, logoutOnClose);
    }

    /**
     * Returns a login whose session belongs to a mobile device.
     *
     * @param id the push notification id of the device
     * @return a new login
     */
    public Login withDeviceId(String id) {
        return new Login(loginId, userId, password, mfaCode, filled(id, "device id"), logoutOnClose);
    }

    /**
     * Returns a login whose session ends with the client. Without this it lives on until the server ends it.
     *
     * @return a new login
     */
    public Login withLogoutOnClose() {
        return new Login(loginId, userId, password, mfaCode, deviceId, true);
    }

    /**
     * Returns the username or e-mail address.
     *
     * @return the login id, or null when there is a user id
     */
    public @Nullable String loginId() {
        return loginId;
    }

    /**
     * Returns the id of the user.
     *
     * @return the user id, or null when there is a login id
     */
    public @Nullable String userId() {
        return userId;
    }

    /**
     * Returns what gives the password.
     *
     * @return the supplier
     */
    public Supplier<char[]> password() {
        return password;
    }

    /**
     * Returns what gives the code of multi-factor authentication.
     *
     * @return the supplier, or null
     */
    public @Nullable Supplier<String> mfaCode() {
        return mfaCode;
    }

    /**
     * Returns the push notification id of the device.
     *
     * @return the device id, or null
     */
    public @Nullable String deviceId() {
        return deviceId;
    }

    /**
     * Tells whether the session ends with the client.
     *
     * @return true if closing the client logs out
     */
    public boolean isLogoutOnClose() {
        return logoutOnClose;
    }

    /** Returns nothing about the account and its secrets. */
    @Override
    public String toString() {
        return "Login[hidden]";
    }
}
