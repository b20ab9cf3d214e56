package io.github.mattermostsdk.testkit.internal.state;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The mails that a server would send, and the tokens in them. */
public final class Mailbox {

    /** A mail that lets one choose a new password. */
    public static final String PASSWORD_RESET = "password reset";

    /** A mail that proves whose an address is. */
    public static final String VERIFICATION = "verification";

    private static final int TOKEN_LENGTH = 64;

    private final Ids ids;
    private final List<Letter> letters = new ArrayList<>();

    Mailbox(Ids ids) {
        this.ids = ids;
    }

    /** Sends a mail with a new token. */
    public void send(String kind, UserRow user) {
        letters.add(new Letter(kind, user.email, user.id, ids.text(TOKEN_LENGTH)));
    }

    /** The user whom a token was sent to, or null. */
    public @Nullable UserRow find(String kind, String token, UserTable users) {
        for (Letter letter : letters) {
            if (letter.kind.equals(kind) && letter.token.equals(token)) {
                return users.find(letter.userId);
            }
        }
        return null;
    }

    /** Makes a token useless. */
    public void spend(String token) {
        letters.removeIf(letter -> letter.token.equals(token));
    }

    /** The token of the last mail of a kind to an address, or null. */
    public @Nullable String lastToken(String kind, String email) {
        for (int i = letters.size() - 1; i >= 0; i--) {
            Letter letter = letters.get(i);
            if (letter.kind.equals(kind) && letter.email.equals(email)) {
                return letter.token;
            }
        }
        return null;
    }

    /** Whether a text could be a token of a mail. */
    public static boolean isToken(String text) {
        return text.length() == TOKEN_LENGTH;
    }

    private record Letter(String kind, String email, String userId, String token) {
        @Override
        public String toString() {
            return kind + " to " + email;
        }
    }
}
