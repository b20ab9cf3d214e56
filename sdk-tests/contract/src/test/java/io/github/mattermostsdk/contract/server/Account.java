package io.github.mattermostsdk.contract.server;

import io.github.mattermostsdk.ApiResponse;
import io.github.mattermostsdk.MattermostClient;
import io.github.mattermostsdk.auth.Login;
import io.github.mattermostsdk.model.LoginRequest;
import io.github.mattermostsdk.model.User;
import java.util.Objects;

/** Somebody who acts in the scenarios: a user with a session. */
public final class Account {
    private final Accounts accounts;
    private final String username;
    private final String password;
    private final MattermostClient client;
    private volatile String token = "";
    private volatile String id = "";

    Account(Accounts accounts, String actor, String username, String password) {
        this.accounts = accounts;
        this.username = username;
        this.password = password;
        this.client = accounts.client(actor, () -> token);
    }

    /** Begins a session, whether there was one or not. */
    public void signIn() {
        ApiResponse<User> answer = logIn();
        token = tokenOf(answer);
        id = answer.body().id();
    }

    /**
     * Begins a session beside the one of the client.
     *
     * @return its token
     */
    public String anotherSession() {
        return tokenOf(logIn());
    }

    private ApiResponse<User> logIn() {
        LoginRequest credentials =
                LoginRequest.builder().loginId(username).password(password).build();
        return accounts.anonymous().sessions().calls().login(credentials).executeForResponse();
    }

    private static String tokenOf(ApiResponse<User> answer) {
        return Objects.requireNonNull(answer.headers().first("Token"), "Token");
    }

    /**
     * Returns how a client of its own logs in.
     *
     * @return a login with name and password
     */
    public Login login() {
        return Login.withPassword(username, password::toCharArray);
    }

    /**
     * Returns the client that acts with the current session.
     *
     * @return the client
     */
    public MattermostClient client() {
        return client;
    }

    /**
     * Returns the id of the user.
     *
     * @return the id, empty before the first session
     */
    public String id() {
        return id;
    }

    /**
     * Returns the name that the user logs in with.
     *
     * @return the name
     */
    public String username() {
        return username;
    }

    /**
     * Returns the address of the user.
     *
     * @return the e-mail address
     */
    public String email() {
        return username.contains("@") ? username : username + "@example.com";
    }

    /**
     * Returns the password.
     *
     * @return the password
     */
    public String password() {
        return password;
    }

    String token() {
        return token;
    }

    @Override
    public String toString() {
        return username;
    }
}
