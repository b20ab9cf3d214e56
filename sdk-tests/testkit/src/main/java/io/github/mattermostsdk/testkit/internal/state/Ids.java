package io.github.mattermostsdk.testkit.internal.state;

import java.security.SecureRandom;
import java.util.Random;

/** Makes ids like the server's: 128 random bits in 26 characters of an alphabet of its own. */
public final class Ids {

    /** The length of an id. */
    public static final int LENGTH = 26;

    private static final String ALPHABET = "ybndrfg8ejkmcpqxot1uwisza345h769";
    private static final int BITS_LEFT_FOR_THE_LAST = 3;

    private final Random random = new SecureRandom();

    /** A new id. */
    public String next() {
        StringBuilder id = new StringBuilder(text(LENGTH - 1));
        int last = random.nextInt(1 << BITS_LEFT_FOR_THE_LAST) << (5 - BITS_LEFT_FOR_THE_LAST);
        return id.append(ALPHABET.charAt(last)).toString();
    }

    /** A random text of the characters of ids, as in the tokens that the server mails. */
    public String text(int length) {
        StringBuilder text = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return text.toString();
    }

    /** Whether a text could be an id. */
    public static boolean isValid(String text) {
        return text.length() == LENGTH && text.chars().allMatch(c -> c < 128 && Character.isLetterOrDigit(c));
    }
}
