package io.github.mattermostsdk.internal.http;

/** How the SDK names itself to servers. */
public final class UserAgent {

    private UserAgent() {}

    /** Returns the value of the header, with the name of the program if there is one. */
    public static String of(String suffix) {
        String sdk = "mattermost-sdk-java/" + SdkVersion.NUMBER + " (Java " + System.getProperty("java.version") + ")";
        return suffix.isBlank() ? sdk : sdk + " " + suffix.strip();
    }
}
