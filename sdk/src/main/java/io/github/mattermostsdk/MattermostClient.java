package io.github.mattermostsdk;

import io.github.mattermostsdk.analytics.Analytics;
import io.github.mattermostsdk.api.AccountsApi;
import io.github.mattermostsdk.api.ChannelsApi;
import io.github.mattermostsdk.api.DraftsApi;
import io.github.mattermostsdk.api.FilesApi;
import io.github.mattermostsdk.api.GroupsApi;
import io.github.mattermostsdk.api.PostsApi;
import io.github.mattermostsdk.api.PreferencesApi;
import io.github.mattermostsdk.api.ReactionsApi;
import io.github.mattermostsdk.api.ReportsApi;
import io.github.mattermostsdk.api.ScheduledPostsApi;
import io.github.mattermostsdk.api.SessionsApi;
import io.github.mattermostsdk.api.StatusApi;
import io.github.mattermostsdk.api.SystemApi;
import io.github.mattermostsdk.api.TeamsApi;
import io.github.mattermostsdk.api.ThreadsApi;
import io.github.mattermostsdk.api.UsageApi;
import io.github.mattermostsdk.api.UsersApi;
import io.github.mattermostsdk.auth.AccessTokens;
import io.github.mattermostsdk.auth.OAuth;
import io.github.mattermostsdk.auth.TokenSource;
import io.github.mattermostsdk.calls.AccessTokensCalls;
import io.github.mattermostsdk.calls.AccountsCalls;
import io.github.mattermostsdk.calls.AnalyticsCalls;
import io.github.mattermostsdk.calls.ChannelsCalls;
import io.github.mattermostsdk.calls.DraftsCalls;
import io.github.mattermostsdk.calls.FilesCalls;
import io.github.mattermostsdk.calls.GroupsCalls;
import io.github.mattermostsdk.calls.PostsCalls;
import io.github.mattermostsdk.calls.PreferencesCalls;
import io.github.mattermostsdk.calls.ReactionsCalls;
import io.github.mattermostsdk.calls.ReportsCalls;
import io.github.mattermostsdk.calls.ScheduledPostsCalls;
import io.github.mattermostsdk.calls.SessionsCalls;
import io.github.mattermostsdk.calls.StatusCalls;
import io.github.mattermostsdk.calls.SystemCalls;
import io.github.mattermostsdk.calls.TeamsCalls;
import io.github.mattermostsdk.calls.ThreadsCalls;
import io.github.mattermostsdk.calls.UsageCalls;
import io.github.mattermostsdk.calls.UsersCalls;
import io.github.mattermostsdk.internal.auth.LoginAccessTokens;
import io.github.mattermostsdk.internal.auth.LoginSession;
import io.github.mattermostsdk.internal.call.Transport;
import io.github.mattermostsdk.internal.http.Json;
import io.github.mattermostsdk.internal.retrofit.ApiCalls;
import io.github.mattermostsdk.model.ModelAdapterFactory;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A client of one Mattermost server: the operations of its REST API by subject.
 *
 * <p>A client is safe for any number of threads and meant to be kept; it costs nothing while it is not used, and its
 * threads do not keep a program from ending. Every failure of a call is a
 * {@link io.github.mattermostsdk.error.MattermostException}.
 */
public final class MattermostClient implements AutoCloseable {

    private static final Json JSON = new Json(ModelAdapterFactory::find);

    private final Transport transport;
    private final ClientResources resources;
    private final ApiCalls calls;

    MattermostClient(Transport transport, ClientResources resources) {
        this.transport = transport;
        this.resources = resources;
        this.calls = new ApiCalls(transport, JSON);
    }

    /**
     * Starts a client.
     *
     * @return a builder
     */
    public static MattermostClientBuilder builder() {
        return new MattermostClientBuilder();
    }

    /**
     * Makes a client of the server that the environment names: {@code MATTERMOST_URL} is its address and {@code
     * MATTERMOST_TOKEN} the access token. Nothing else reads the environment.
     *
     * @return the client
     * @throws IllegalStateException if one of the two is missing; the message says which
     */
    public static MattermostClient fromEnvironment() {
        return from(System::getenv);
    }

    static MattermostClient from(Function<String, @Nullable String> environment) {
        return builder()
                .serverUrl(required(environment, "MATTERMOST_URL"))
                .accessToken(required(environment, "MATTERMOST_TOKEN"))
                .build();
    }

    private static String required(Function<String, @Nullable String> environment, String name) {
        String value = environment.apply(name);
        if (value == null || value.isBlank()) {
            throw new IllegalStateException("The environment variable " + name + " is not set");
        }
        return value;
    }

    /**
     * Returns a copy of this client that does some things in another way. It shares connections, threads and what is
     * known of the server's rate limit. Keep it if it is used often: each copy prepares its operations anew.
     *
     * @param change sets what shall be different
     * @return the copy; closing it ends only the way to sign in that was set for it
     */
    public MattermostClient withOptions(Consumer<ClientOptions> change) {
        ClientOptions options = new ClientOptions();
        change.accept(options);
        Transport changed = options.signingIn(new Transport(
                transport.shared(), options.changed(transport.client()), options.changed(transport.settings())));
        TokenSource own = options.signsIn() ? changed.settings().tokens() : null;
        return new MattermostClient(changed, new ClientResources(null, own, null));
    }

    /**
     * Returns the operations on users: look up, list, search, create and change accounts.
     *
     * @return the operations, each of which waits for its answer
     */
    public UsersApi users() {
        UsersCalls calls = calls(UsersCalls.class);
        return () -> calls;
    }

    /**
     * Returns the operations on what an account needs besides its data: passwords, e-mail addresses, multi-factor authentication, ways to sign in.
     *
     * @return the operations, each of which waits for its answer
     */
    public AccountsApi accounts() {
        AccountsCalls calls = calls(AccountsCalls.class);
        return () -> calls;
    }

    /**
     * Returns the operations on logging in and out, and the sessions of a user.
     *
     * @return the operations, each of which waits for its answer
     */
    public SessionsApi sessions() {
        SessionsCalls calls = calls(SessionsCalls.class);
        return () -> calls;
    }

    /**
     * Returns the operations on personal access tokens, and helpers that make and revoke one with a login.
     *
     * @return the operations, each of which waits for its answer
     */
    public AccessTokens accessTokens() {
        return LoginAccessTokens.of(
                calls(AccessTokensCalls.class),
                login -> new LoginSession(login, transport),
                session -> new ApiCalls(transport.with(session), JSON).of(AccessTokensCalls.class));
    }

    /**
     * Returns the operations on who is online, away or not to be disturbed, and custom statuses.
     *
     * @return the operations, each of which waits for its answer
     */
    public StatusApi status() {
        StatusCalls calls = calls(StatusCalls.class);
        return () -> calls;
    }

    /**
     * Returns the operations on the preferences of a user.
     *
     * @return the operations, each of which waits for its answer
     */
    public PreferencesApi preferences() {
        PreferencesCalls calls = calls(PreferencesCalls.class);
        return () -> calls;
    }

    /**
     * Returns the operations on posts: write, read, search, pin and remind.
     *
     * @return the operations, each of which waits for its answer
     */
    public PostsApi posts() {
        PostsCalls calls = calls(PostsCalls.class);
        return () -> calls;
    }

    /**
     * Returns the operations on emoji reactions to posts.
     *
     * @return the operations, each of which waits for its answer
     */
    public ReactionsApi reactions() {
        ReactionsCalls calls = calls(ReactionsCalls.class);
        return () -> calls;
    }

    /**
     * Returns the operations on threads and what a user has read of them.
     *
     * @return the operations, each of which waits for its answer
     */
    public ThreadsApi threads() {
        ThreadsCalls calls = calls(ThreadsCalls.class);
        return () -> calls;
    }

    /**
     * Returns the operations on posts to be sent later.
     *
     * @return the operations, each of which waits for its answer
     */
    public ScheduledPostsApi scheduledPosts() {
        ScheduledPostsCalls calls = calls(ScheduledPostsCalls.class);
        return () -> calls;
    }

    /**
     * Returns the operations on posts that are not sent yet.
     *
     * @return the operations, each of which waits for its answer
     */
    public DraftsApi drafts() {
        DraftsCalls calls = calls(DraftsCalls.class);
        return () -> calls;
    }

    /**
     * Returns the operations on totals and daily series of a server or a team.
     *
     * @return the operations, each of which waits for its answer
     */
    public Analytics analytics() {
        AnalyticsCalls calls = calls(AnalyticsCalls.class);
        return () -> calls;
    }

    /**
     * Returns the operations on reports on users and posts.
     *
     * @return the operations, each of which waits for its answer
     */
    public ReportsApi reports() {
        ReportsCalls calls = calls(ReportsCalls.class);
        return () -> calls;
    }

    /**
     * Returns the operations on how much of a server is in use, and its limits.
     *
     * @return the operations, each of which waits for its answer
     */
    public UsageApi usage() {
        UsageCalls calls = calls(UsageCalls.class);
        return () -> calls;
    }

    /**
     * Returns the operations on channels.
     *
     * @return the operations, each of which waits for its answer
     */
    public ChannelsApi channels() {
        ChannelsCalls calls = calls(ChannelsCalls.class);
        return () -> calls;
    }

    /**
     * Returns the operations on teams.
     *
     * @return the operations, each of which waits for its answer
     */
    public TeamsApi teams() {
        TeamsCalls calls = calls(TeamsCalls.class);
        return () -> calls;
    }

    /**
     * Returns the operations on files: upload, download, look up.
     *
     * @return the operations, each of which waits for its answer
     */
    public FilesApi files() {
        FilesCalls calls = calls(FilesCalls.class);
        return () -> calls;
    }

    /**
     * Returns the operations on groups of users.
     *
     * @return the operations, each of which waits for its answer
     */
    public GroupsApi groups() {
        GroupsCalls calls = calls(GroupsCalls.class);
        return () -> calls;
    }

    /**
     * Returns the operations on the server itself.
     *
     * @return the operations, each of which waits for its answer
     */
    public SystemApi system() {
        SystemCalls calls = calls(SystemCalls.class);
        return () -> calls;
    }

    /** Makes the calls of an interface, which is prepared when it is first asked for. */
    <C> C calls(Class<C> type) {
        return calls.of(type);
    }

    /**
     * Returns the authorisation of a client that was built with {@link CommonOptions#oauth}.
     *
     * @return what begins and ends the authorisation
     * @throws IllegalStateException if the client signs in in another way
     */
    public OAuth oauth() {
        if (transport.settings().tokens() instanceof OAuth oauth) {
            return oauth;
        }
        throw new IllegalStateException("This client does not sign in with OAuth: build it with oauth(app, store)");
    }

    /**
     * Returns the address of the server.
     *
     * @return the server URL, without a slash at its end
     */
    public String serverUrl() {
        return transport.server().toString();
    }

    /**
     * Ends every call under way with a {@link io.github.mattermostsdk.error.TransportException} of the kind {@code
     * CANCELLED} and gives up idle connections; later calls end in the same way. An {@code OkHttpClient} or executor of
     * the user is left alone. A program need not close a client to end.
     *
     * @throws io.github.mattermostsdk.error.MattermostException if a logout was asked for and failed; all else is closed
     */
    @Override
    public void close() {
        resources.close();
    }

    @Override
    public String toString() {
        return "MattermostClient[" + serverUrl() + "]";
    }
}
