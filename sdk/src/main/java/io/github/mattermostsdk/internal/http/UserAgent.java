package io.github.mattermostsdk.internal.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** How the SDK names itself to servers. */
public final class UserAgent {

    private UserAgent() {}

    /** Returns the value of the header, with the name of the program if there is one. */
    public static String of(String suffix) {
        String sdk = "mattermost-sdk-java/" + Version.NUMBER + " (Java " + System.getProperty("java.version") + ")";
        return suffix.isBlank() ? sdk : sdk + " " + suffix.strip();
    }

    /** Read once, from a file that the build fills in: a manifest is lost when jars are put together. */
    private static final class Version {

        static final String NUMBER = read();

        private static String read() {
            try (InputStream in = UserAgent.class.getResourceAsStream("version.properties")) {
                Properties properties = new Properties();
                if (in != null) {
                    properties.load(in);
                }
                return properties.getProperty("version", "unknown");
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }
}
