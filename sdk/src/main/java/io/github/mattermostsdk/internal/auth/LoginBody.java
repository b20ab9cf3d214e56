package io.github.mattermostsdk.internal.auth;

import io.github.mattermostsdk.auth.Login;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Writes the body of a login, with as few copies of the password as can be. */
final class LoginBody {

    private LoginBody() {}

    /**
     * Asks for the password and writes the body.
     *
     * @throws IllegalStateException if there is no password: sending none would count as a failed login
     */
    static SecretBody of(Login login, @Nullable String code) {
        char[] password = secret(login.password(), "password");
        try {
            SecretBytes json = new SecretBytes().text("{");
            String id = login.userId();
            if (id != null) {
                json.text("\"id\":").json(id);
            } else {
                json.text("\"login_id\":").json(Objects.requireNonNullElse(login.loginId(), ""));
            }
            json.text(",\"password\":").json(password);
            if (code != null) {
                json.text(",\"token\":").json(code);
            }
            String device = login.deviceId();
            if (device != null) {
                json.text(",\"device_id\":").json(device);
            }
            return json.text("}").toBody("application/json");
        } finally {
            Arrays.fill(password, '\0');
        }
    }

    /** Asks for a secret, which the caller must overwrite. */
    @SuppressWarnings("ConstantValue") // A supplier of users' own may return null.
    static char[] secret(Supplier<char[]> supplier, String name) {
        char[] secret = supplier.get();
        if (secret == null || secret.length == 0) {
            throw new IllegalStateException("The supplier of the " + name + " returned none");
        }
        return secret;
    }
}
