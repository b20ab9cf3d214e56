package io.github.mattermostsdk.contract.server;

import io.github.mattermostsdk.MattermostClient;
import io.github.mattermostsdk.MattermostClientBuilder;
import io.github.mattermostsdk.ResponseHeaders;
import io.github.mattermostsdk.ServerVersion;
import io.github.mattermostsdk.api.SystemApi;
import io.github.mattermostsdk.contract.exchange.Exchange;
import io.github.mattermostsdk.contract.json.Json;
import io.github.mattermostsdk.error.ApiException;
import io.github.mattermostsdk.testkit.InMemoryMattermost;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** What all scenarios of a run share on one server: its facts, an administrator, four users, and a team of their own. */
public final class Stage implements AutoCloseable {
    private final Target target;
    private final Accounts accounts;
    private final ServerVersion version;
    private final Account admin;
    private final boolean fresh;
    private final Backstage backstage;
    private final Switches switches;
    private final Settings settings;
    private final boolean licensed;
    private final String run = UUID.randomUUID().toString().substring(0, 8);
    private final Cast cast;

    /**
     * Sets the stage. What was set when it fails is taken away again.
     *
     * @param target the server
     * @param listener is told every exchange of the users
     */
    public Stage(Target target, Consumer<Exchange> listener) {
        this.target = target;
        this.accounts = new Accounts(target.site(), listener);
        this.version = version(accounts.anonymous());
        this.admin = accounts.account("admin", target.adminName(), target.adminPassword());
        this.backstage = new Backstage(target.site(), admin::token);
        this.fresh = new FirstUser(accounts, backstage::settings).signIn(admin);
        this.licensed = backstage.isLicensed();
        this.switches = Switches.on(backstage, mayDisturb(), isOnThisMachine());
        try {
            this.settings = backstage.settings();
            this.cast = Cast.engage(accounts, admin, backstage, run);
        } catch (RuntimeException e) {
            switches.restore();
            throw e;
        }
    }

    /** Then it can call a service that a scenario starts. */
    private boolean isOnThisMachine() {
        try {
            return InetAddress.getByName(target.site().host()).isLoopbackAddress();
        } catch (UnknownHostException e) {
            throw new IllegalStateException(target.site() + " has no address", e);
        }
    }

    /** Every answer tells the version, a refusal too. */
    private static ServerVersion version(MattermostClient client) {
        ResponseHeaders headers;
        try {
            headers = client.system()
                    .calls()
                    .getPing(SystemApi.GetPingQuery.builder().build())
                    .executeForResponse()
                    .headers();
        } catch (ApiException refusal) {
            headers = refusal.headers();
        }
        return Objects.requireNonNull(
                ServerVersion.parse(headers.first("X-Version-Id")), "the server does not tell its version");
    }

    /**
     * Returns the address of the server.
     *
     * @return the address of the site
     */
    public HttpUrl site() {
        return target.site();
    }

    /**
     * Returns a client without a login.
     *
     * @return the client
     */
    public MattermostClient anonymous() {
        return accounts.anonymous();
    }

    /**
     * Returns a client with a token of its own.
     *
     * @param actor what the recordings shall call its owner
     * @param token the token
     * @return the client
     */
    public MattermostClient clientWith(String actor, String token) {
        return accounts.client(actor, () -> token);
    }

    /**
     * Begins a client that signs in and behaves in a way of its own, and is watched as all others.
     *
     * @param actor what the recordings shall call its owner
     * @return a builder that knows the server
     */
    public MattermostClientBuilder client(String actor) {
        return accounts.builder(actor);
    }

    /**
     * Returns the system administrator.
     *
     * @return the account
     */
    public Account admin() {
        return admin;
    }

    /**
     * Returns the users of this run, and their team.
     *
     * @return the users
     */
    public Cast cast() {
        return cast;
    }

    /**
     * Returns a text that nothing else on the server holds.
     *
     * @return some letters and digits
     */
    public String uniqueWord() {
        return "w" + UUID.randomUUID().toString().replace("-", "").substring(0, 20);
    }

    /**
     * Returns the version of the server.
     *
     * @return the version
     */
    public ServerVersion version() {
        return version;
    }

    /**
     * Tells whether the server is of a version or a newer one.
     *
     * @param major the first number
     * @param minor the second number
     * @return whether it is
     */
    public boolean isAtLeast(int major, int minor) {
        return version.isAtLeast(new ServerVersion(major, minor, 0));
    }

    /**
     * Tells whether error ids are asserted: they were not the same on servers older than the supported ones.
     *
     * @return whether the server is of a supported version
     */
    public boolean hasKnownErrorIds() {
        return isAtLeast(10, 11);
    }

    /**
     * Returns what the server tells of its settings.
     *
     * @return the settings
     */
    public Settings settings() {
        return settings;
    }

    /**
     * Tells whether the server has a licence, so that more succeeds than the contract asks for.
     *
     * @return whether it has
     */
    public boolean isLicensed() {
        return licensed;
    }

    /**
     * Tells whether the server limits how fast it is called.
     *
     * @return whether its configuration says so
     */
    public boolean hasRateLimits() {
        Map<String, @Nullable Object> settings =
                Json.object(backstage.config().getOrDefault("RateLimitSettings", Map.of()));
        return Boolean.TRUE.equals(settings.get("Enable"));
    }

    /**
     * Returns what lets a client act as a user, in the present session.
     *
     * @param account the user
     * @return the token
     */
    public String tokenOf(Account account) {
        return account.token();
    }

    /**
     * Tells whether scenarios may do what everybody on the server notices, such as end every session.
     *
     * @return true on a server without other users, and where {@code -Dmattermost.disturb=true} allows it
     */
    public boolean mayDisturb() {
        return !target.isReal() || fresh || Boolean.getBoolean("mattermost.disturb");
    }

    /**
     * Registers an OAuth application with a name of its own.
     *
     * @param isPublic whether it shall have no secret, for which the server must be of version 11 or newer
     * @return the application, which the scenario closes
     */
    public Application registerApplication(boolean isPublic) {
        return Application.register(backstage, uniqueWord(), isPublic);
    }

    /**
     * Does something while a setting has another value, where others may notice.
     *
     * @param section the section of the configuration
     * @param name the name of the setting
     * @param value the value for the meantime
     * @param work what is done
     */
    public void with(String section, String name, Object value, Runnable work) {
        Switches meantime = Switches.set(backstage, section, name, value);
        try {
            work.run();
        } finally {
            meantime.restore();
        }
    }

    /**
     * Returns the server in memory, where the scenarios run on it.
     *
     * @return the server, empty for a Mattermost
     */
    public Optional<InMemoryMattermost> inMemory() {
        return target.inMemory();
    }

    /**
     * Tells whether what was switched on is switched off again.
     *
     * @return whether it is, after {@link #close()}
     */
    public boolean isSwitchedBack() {
        return switches.isAsBefore();
    }

    /**
     * Returns what opens the accounts of this run.
     *
     * @return passwords, and the tokens of the present sessions
     */
    public List<String> secrets() {
        List<String> secrets = new ArrayList<>();
        Stream.concat(Stream.of(admin), cast.everybody().stream())
                .forEach(account -> secrets.addAll(List.of(account.password(), account.token())));
        return secrets;
    }

    /** Begins new sessions for everybody, after all were ended. */
    public void signInEverybody() {
        admin.signIn();
        cast.everybody().forEach(Account::signIn);
    }

    /** Deactivates the users, archives the team, and switches off what was switched on. Does it once. */
    @Override
    public void close() {
        try {
            cast.dismiss();
        } finally {
            switches.restore();
        }
    }
}
