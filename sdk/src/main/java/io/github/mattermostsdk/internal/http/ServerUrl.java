package io.github.mattermostsdk.internal.http;

import java.util.List;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** The address of a Mattermost server, as its users know it: with a folder where there is one, without {@code /api/v4}. */
public final class ServerUrl {

    private static final String API = "/api/v4";

    private final HttpUrl site;
    private final HttpUrl api;

    private ServerUrl(HttpUrl site) {
        this.site = site;
        this.api = site.newBuilder().addPathSegments("api/v4/").build();
    }

    /**
     * Reads an address, telling what is wrong with it.
     *
     * @throws IllegalArgumentException if the address cannot be that of a server
     */
    public static ServerUrl parse(String text) {
        String trimmed = text.strip();
        if (trimmed.isEmpty()) {
            throw new IllegalArgumentException("The server URL is empty: give one such as https://chat.example.com");
        }
        // Before anything is quoted: a password in the address must not reach a message.
        if (authorityOf(trimmed).contains("@")) {
            throw new IllegalArgumentException(
                    "The server URL holds a user name or a password: leave them out and give the client an access token");
        }
        if (!startsWith(trimmed, "https://") && !startsWith(trimmed, "http://")) {
            throw new IllegalArgumentException(
                    trimmed.contains("://")
                            ? "The server URL \"" + trimmed + "\" must begin with https:// or http://"
                            : "The server URL \"" + trimmed + "\" has no scheme: write https://" + trimmed);
        }
        HttpUrl url = HttpUrl.parse(trimmed);
        if (url == null) {
            throw new IllegalArgumentException("The server URL \"" + trimmed + "\" is malformed");
        }
        if (url.query() != null || url.fragment() != null) {
            throw new IllegalArgumentException("The server URL \"" + withoutQuery(url)
                    + "\" must end with its path: leave the part from ? or # out");
        }
        return new ServerUrl(siteOf(url));
    }

    // Searched by hand: this runs at the start of every program, and regular expressions load classes.
    private static boolean startsWith(String text, String scheme) {
        return text.regionMatches(true, 0, scheme, 0, scheme.length());
    }

    /** Returns what stands between the scheme, if there is one, and the path. */
    private static String authorityOf(String text) {
        int colon = text.indexOf(":/");
        int start = colon < 0 ? 0 : colon + 1;
        while (start < text.length() && text.charAt(start) == '/') {
            start++;
        }
        int end = start;
        while (end < text.length() && "/?#".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return text.substring(start, end);
    }

    /** Drops empty segments, which a server answers with a redirect, and the path of the API. */
    private static HttpUrl siteOf(HttpUrl url) {
        StringBuilder path = new StringBuilder();
        for (String segment : url.encodedPathSegments()) {
            if (!segment.isEmpty()) {
                path.append('/').append(segment);
            }
        }
        String folder = path.toString();
        if (folder.endsWith(API)) {
            folder = folder.substring(0, folder.length() - API.length());
        }
        return url.newBuilder().encodedPath(folder.isEmpty() ? "/" : folder).build();
    }

    private static String withoutQuery(HttpUrl url) {
        return url.newBuilder().query(null).fragment(null).build().toString();
    }

    /** Returns the address below which the API lies, with a slash at its end. */
    public HttpUrl api() {
        return api;
    }

    /** Returns the address of something that lies beside the API, at the root of the site. */
    public HttpUrl site(String path) {
        return site.newBuilder().addPathSegments(path).build();
    }

    /** Tells whether an address lies at the server's own scheme, host and port. */
    public boolean isOwnOrigin(HttpUrl url) {
        return url.scheme().equals(site.scheme()) && url.host().equals(site.host()) && url.port() == site.port();
    }

    /**
     * Returns the server URL with which a request would have gone straight to the target of its redirect; null when there
     * is none, or it is this one.
     */
    public @Nullable ServerUrl leadingTo(HttpUrl requested, HttpUrl target) {
        List<String> asked = requested.encodedPathSegments();
        String call = "/"
                + String.join("/", asked.subList(site.encodedPath().equals("/") ? 0 : site.pathSize(), asked.size()));
        String path = target.encodedPath();
        if (!call.startsWith(API) || !path.endsWith(call)) {
            return null;
        }
        String folder = path.substring(0, path.length() - call.length());
        ServerUrl right = new ServerUrl(siteOf(target.newBuilder()
                .encodedPath(folder.isEmpty() ? "/" : folder)
                .query(null)
                .fragment(null)
                .username("")
                .password("")
                .build()));
        return right.site.equals(site) ? null : right;
    }

    /** Returns the address as a person writes it, without a slash at its end. */
    @Override
    public String toString() {
        String text = site.toString();
        return text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
    }
}
