/** A typed client for the Mattermost REST API. */
module io.github.mattermostsdk {
    requires static transitive org.jspecify;
    requires transitive com.squareup.moshi;
    requires transitive okhttp3;
    requires transitive retrofit2;
    requires okio;

    exports io.github.mattermostsdk;
    exports io.github.mattermostsdk.analytics;
    exports io.github.mattermostsdk.api;
    exports io.github.mattermostsdk.auth;
    exports io.github.mattermostsdk.calls;
    exports io.github.mattermostsdk.error;
    exports io.github.mattermostsdk.export;
    exports io.github.mattermostsdk.model;
    exports io.github.mattermostsdk.paging;
}
