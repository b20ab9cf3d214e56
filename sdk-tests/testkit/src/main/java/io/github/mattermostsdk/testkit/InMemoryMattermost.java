package io.github.mattermostsdk.testkit;

import io.github.mattermostsdk.MattermostClient;
import io.github.mattermostsdk.model.User;
import io.github.mattermostsdk.testkit.internal.console.ConsoleRoutes;
import io.github.mattermostsdk.testkit.internal.fault.FaultPlan;
import io.github.mattermostsdk.testkit.internal.http.CallLog;
import io.github.mattermostsdk.testkit.internal.http.Gateway;
import io.github.mattermostsdk.testkit.internal.http.Operations;
import io.github.mattermostsdk.testkit.internal.http.PromptServerSockets;
import io.github.mattermostsdk.testkit.internal.http.Router;
import io.github.mattermostsdk.testkit.internal.logic.Sessions;
import io.github.mattermostsdk.testkit.internal.oauth.OAuthRoutes;
import io.github.mattermostsdk.testkit.internal.state.World;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.util.List;
import java.util.Set;
import mockwebserver3.MockWebServer;
import org.jspecify.annotations.Nullable;

/**
 * A Mattermost server in memory, for the tests of programs that use the SDK. It keeps users, teams, channels, posts and
 * all else that the operations of the SDK read and write, and behaves as Mattermost 11.6 without a licence does: the same
 * status codes, error ids, permissions, pages and orders.
 *
 * <pre>{@code
 * try (InMemoryMattermost server = InMemoryMattermost.start()) {
 *     MattermostClient mattermost = server.client();
 *     ...
 * }
 * }</pre>
 */
public final class InMemoryMattermost implements AutoCloseable {

    /** The password of every account that is not given another one. */
    public static final String PASSWORD = "Passw0rd!23";

    private static final Router OF_SDK = Router.ofSdk();
    private static final Router ROUTER = OAuthRoutes.addTo(ConsoleRoutes.addTo(OF_SDK));

    private final MockWebServer http = new MockWebServer();
    private final FaultPlan faultPlan = new FaultPlan();
    private final CallLog log = new CallLog();
    private final Operations operations = new Operations(ROUTER.operationIds(), OF_SDK.operationIds());
    private final World world;
    private final TestClock clock;
    private final Seed seed;
    private final Faults faults;
    private final Mails mails;
    private final @Nullable User admin;
    private final String adminToken;

    InMemoryMattermost(InMemoryMattermostBuilder builder) {
        this.clock = builder.clock;
        this.world = new World(builder.clock, builder.version, builder.settings);
        Subjects.register(world, operations);
        operations.remove(builder.withoutOperations);
        this.seed = new Seed(world);
        this.mails = new Mails(world);
        this.faults = new Faults(world, faultPlan, ROUTER.operationIds());
        this.admin = builder.accounts ? seed.createUser(builder.adminName) : null;
        this.adminToken = admin == null ? "" : new Sessions(world).begin(world.users.get(admin.id()), "").token;
        if (builder.demo) {
            DemoWorld.fill(seed, clock.instant(), admin());
        }
        builder.seeds.forEach(step -> step.accept(seed));
        http.setDispatcher(new Gateway(world, ROUTER, operations, faultPlan, log, builder.rateLimits));
        http.setServerSocketFactory(new PromptServerSockets());
        try {
            http.start(InetAddress.getLoopbackAddress(), 0);
        } catch (IOException e) {
            throw new UncheckedIOException("The in-memory Mattermost could not be started", e);
        }
    }

    /**
     * Starts a server that knows only a system administrator.
     *
     * @return the server
     */
    public static InMemoryMattermost start() {
        return builder().start();
    }

    /**
     * Sets a server up.
     *
     * @return a builder
     */
    public static InMemoryMattermostBuilder builder() {
        return new InMemoryMattermostBuilder();
    }

    /**
     * Returns the address of the server.
     *
     * @return the address, without a slash at its end
     */
    public String url() {
        return "http://" + http.getHostName() + ":" + http.getPort();
    }

    /**
     * Makes a client that is signed in as the system administrator.
     *
     * @return a new client, to be closed by the caller or left to the end of the test
     * @throws IllegalStateException if the server was started without accounts
     */
    public MattermostClient client() {
        return client(adminToken());
    }

    /**
     * Makes a client that is signed in as a user.
     *
     * @param user an account of this server
     * @return a new client
     */
    public MattermostClient client(User user) {
        return client(seed.createToken(user));
    }

    /**
     * Makes a client with a token.
     *
     * @param token the token of a session or a personal access token
     * @return a new client
     */
    public MattermostClient client(String token) {
        return MattermostClient.builder().serverUrl(url()).accessToken(token).build();
    }

    /**
     * Returns the account of the system administrator.
     *
     * @return the account
     * @throws IllegalStateException if the server was started without accounts
     */
    public User admin() {
        if (admin == null) {
            throw new IllegalStateException("The server was started without accounts, so it has no administrator");
        }
        return admin;
    }

    /**
     * Returns the token of a session of the system administrator.
     *
     * @return the token
     * @throws IllegalStateException if the server was started without accounts
     */
    public String adminToken() {
        if (admin == null) {
            throw new IllegalStateException("The server was started without accounts, so nobody has a token");
        }
        return adminToken;
    }

    /**
     * Returns what fills the server with users, teams, channels, posts and so on.
     *
     * @return the seed, which can be used at any time
     */
    public Seed seed() {
        return seed;
    }

    /**
     * Returns what lets things go wrong.
     *
     * @return the faults
     */
    public Faults faults() {
        return faults;
    }

    /**
     * Returns the mails that the server would have sent.
     *
     * @return the mails
     */
    public Mails mails() {
        return mails;
    }

    /**
     * Returns the clock of the server.
     *
     * @return the clock, which can be stopped and moved
     */
    public TestClock clock() {
        return clock;
    }

    /**
     * Returns every request that the server got.
     *
     * @return the requests, in the order in which their answers were ready
     */
    public List<RecordedCall> requests() {
        return log.calls();
    }

    /** Forgets the requests so far. */
    public void clearRequests() {
        log.clear();
    }

    /**
     * Returns the operations that the server carries out.
     *
     * @return the ids of the operations that succeed when they can without a licence
     */
    public Set<String> simulatedOperations() {
        return operations.simulated();
    }

    /**
     * Returns the operations that the server refuses, as a real one without a licence or without what else they need.
     *
     * @return the ids of the operations
     */
    public Set<String> refusedOperations() {
        return operations.refused();
    }

    /**
     * Returns the operations that the server does not know: they answer 501 with a message that names them.
     *
     * @return the ids of the operations
     */
    public Set<String> missingOperations() {
        return operations.missing();
    }

    /** Stops the server. Whatever it knew is gone. */
    @Override
    public void close() {
        faults.clear();
        http.close();
    }

    @Override
    public String toString() {
        return "InMemoryMattermost[" + url() + "]";
    }
}
