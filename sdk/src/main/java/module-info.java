/** A typed client for the Mattermost REST API. */
module io.github.mattermostsdk {
    requires static transitive org.jspecify;
    requires transitive com.squareup.moshi;
    requires transitive okhttp3;
    requires transitive retrofit2;
    requires okio;
}
