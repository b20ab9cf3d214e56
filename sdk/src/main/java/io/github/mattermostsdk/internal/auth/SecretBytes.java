package io.github.mattermostsdk.internal.auth;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Builds a body that holds secrets, and leaves no copy of them behind. */
final class SecretBytes {

    private static final String HEX = "0123456789ABCDEF";

    private byte[] bytes = new byte[256];
    private int size;

    /** Adds plain text that needs no escaping. */
    SecretBytes text(String ascii) {
        for (int i = 0; i < ascii.length(); i++) {
            add((byte) ascii.charAt(i));
        }
        return this;
    }

    /** Adds a JSON string, with its quotes. */
    SecretBytes json(char[] value) {
        add((byte) '"');
        forEachByte(value, this::jsonByte);
        add((byte) '"');
        return this;
    }

    /** Adds a JSON string, with its quotes. */
    SecretBytes json(String value) {
        char[] chars = value.toCharArray();
        json(chars);
        Arrays.fill(chars, '\0');
        return this;
    }

    /** Adds the value of a form's field. */
    SecretBytes form(char[] value) {
        forEachByte(value, this::formByte);
        return this;
    }

    /** Adds the value of a form's field. */
    SecretBytes form(String value) {
        char[] chars = value.toCharArray();
        form(chars);
        Arrays.fill(chars, '\0');
        return this;
    }

    private void jsonByte(byte b) {
        if (b == '"' || b == '\\') {
            add((byte) '\\');
            add(b);
        } else if (b >= 0 && b < ' ') {
            text("\\u00");
            hex(b);
        } else {
            add(b);
        }
    }

    private void formByte(byte b) {
        boolean plain =
                (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z') || (b >= '0' && b <= '9') || "-._~".indexOf(b) >= 0;
        if (plain) {
            add(b);
        } else {
            add((byte) '%');
            hex(b);
        }
    }

    private void hex(byte b) {
        add((byte) HEX.charAt((b >> 4) & 0xf));
        add((byte) HEX.charAt(b & 0xf));
    }

    private static void forEachByte(char[] value, ByteSink sink) {
        byte[] utf8 = new byte[3 * value.length];
        ByteBuffer encoded = ByteBuffer.wrap(utf8);
        StandardCharsets.UTF_8
                .newEncoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .encode(CharBuffer.wrap(value), encoded, true);
        for (int i = 0; i < encoded.position(); i++) {
            sink.add(utf8[i]);
        }
        Arrays.fill(utf8, (byte) 0);
    }

    private void add(byte b) {
        if (size == bytes.length) {
            byte[] larger = Arrays.copyOf(bytes, 2 * size);
            Arrays.fill(bytes, (byte) 0);
            bytes = larger;
        }
        bytes[size++] = b;
    }

    /** Ends the building and returns the body, which must be wiped by whoever takes it. */
    SecretBody toBody(String contentType) {
        byte[] exact = Arrays.copyOf(bytes, size);
        Arrays.fill(bytes, (byte) 0);
        size = 0;
        return new SecretBody(exact, contentType);
    }

    /** Takes bytes. */
    private interface ByteSink {
        void add(byte b);
    }
}
