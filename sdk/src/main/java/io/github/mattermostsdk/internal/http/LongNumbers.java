package io.github.mattermostsdk.internal.http;

import okio.Buffer;

/**
 * Looks for numbers of very many digits, which no server of good will sends. To turn digits into a number takes time that
 * grows with their square: hours, if they fill a body of the largest size, and no deadline ends that.
 */
final class LongNumbers {

    /** More digits than any number of Mattermost has, and few enough to cost nothing. */
    static final int MAX_DIGITS = 1000;

    private LongNumbers() {}

    /** Tells whether there is such a number; nothing is consumed. */
    static boolean isIn(Buffer json) {
        return json.size() > MAX_DIGITS && mayBeIn(json) && isSurelyIn(json);
    }

    /** Looks at every thousandth byte only: a number that is too long cannot pass between two of them. */
    private static boolean mayBeIn(Buffer json) {
        try (Buffer.UnsafeCursor cursor = json.readUnsafe(new Buffer.UnsafeCursor())) {
            for (int length = cursor.next(), ahead = 0; length >= 0; length = cursor.next()) {
                byte[] data = cursor.data;
                for (; data != null && ahead < length; ahead += MAX_DIGITS) {
                    if (isDigit(data[cursor.start + ahead])) {
                        return true;
                    }
                }
                ahead -= length;
            }
        }
        return false;
    }

    /** Looks at all bytes, and tells numbers from digits in texts. */
    private static boolean isSurelyIn(Buffer json) {
        int digits = 0;
        boolean inText = false;
        boolean escaped = false;
        try (Buffer.UnsafeCursor cursor = json.readUnsafe(new Buffer.UnsafeCursor())) {
            while (cursor.next() >= 0) {
                byte[] data = cursor.data;
                for (int i = cursor.start; data != null && i < cursor.end; i++) {
                    byte b = data[i];
                    if (inText) {
                        inText = escaped || b != '"';
                        escaped = !escaped && b == '\\';
                    } else if (isDigit(b)) {
                        if (++digits > MAX_DIGITS) {
                            return true;
                        }
                    } else {
                        digits = b == '.' ? digits : 0;
                        inText = b == '"';
                    }
                }
            }
        }
        return false;
    }

    private static boolean isDigit(byte b) {
        return b >= '0' && b <= '9';
    }
}
