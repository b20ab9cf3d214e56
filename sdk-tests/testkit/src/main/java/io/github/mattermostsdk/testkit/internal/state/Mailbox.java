package io.github.mattermostsdk.testkit.internal.state;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The mails that a server would send, and the tokens in them. */
public final class Mailbox {

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

    /** The user whom a token was sent to, or null; the token is spent. */
    public @Nullable String spend(String kind, String token) {
        for (Letter letter : letters) {
            if (letter.kind.equals(kind) && letter.token.equals(token)) {
                letters.remove(letter);
                return letter.userId;
            }
        }
        return null;
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
