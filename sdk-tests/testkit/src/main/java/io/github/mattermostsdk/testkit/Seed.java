package io.github.mattermostsdk.testkit;

import io.github.mattermostsdk.model.Channel;
import io.github.mattermostsdk.model.Post;
import io.github.mattermostsdk.model.Team;
import io.github.mattermostsdk.model.User;
import io.github.mattermostsdk.testkit.internal.json.JsonMap;
import io.github.mattermostsdk.testkit.internal.logic.Accounts;
import io.github.mattermostsdk.testkit.internal.logic.Memberships;
import io.github.mattermostsdk.testkit.internal.logic.Posting;
import io.github.mattermostsdk.testkit.internal.state.BotRow;
import io.github.mattermostsdk.testkit.internal.state.ChannelRow;
import io.github.mattermostsdk.testkit.internal.state.LoginCode;
import io.github.mattermostsdk.testkit.internal.state.PostRow;
import io.github.mattermostsdk.testkit.internal.state.Roles;
import io.github.mattermostsdk.testkit.internal.state.TeamMemberRow;
import io.github.mattermostsdk.testkit.internal.state.TeamRow;
import io.github.mattermostsdk.testkit.internal.state.TokenRow;
import io.github.mattermostsdk.testkit.internal.state.UserRow;
import io.github.mattermostsdk.testkit.internal.state.World;
import io.github.mattermostsdk.testkit.internal.view.ChannelJson;
import io.github.mattermostsdk.testkit.internal.view.Models;
import io.github.mattermostsdk.testkit.internal.view.PostJson;
import io.github.mattermostsdk.testkit.internal.view.TeamJson;
import io.github.mattermostsdk.testkit.internal.view.UserJson;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Fills a server with what a test needs, past its permissions, and also with what only a licence or a system console
 * could bring about on a real server.
 */
public final class Seed {

    private static final int LOGIN_TOKEN_LENGTH = 64;

    private final World world;
    private final Accounts accounts;
    private final Memberships memberships;
    private final Posting posting;

    Seed(World world) {
        this.world = world;
        this.accounts = new Accounts(world);
        this.memberships = new Memberships(world);
        this.posting = new Posting(world);
    }

    /**
     * Creates an account with {@link InMemoryMattermost#PASSWORD} and an address at example.com.
     *
     * @param username the username
     * @return the account
     */
    public User createUser(String username) {
        return createUser(username, "", "");
    }

    /**
     * Creates an account with {@link InMemoryMattermost#PASSWORD} and an address at example.com.
     *
     * @param username the username
     * @param firstName the first name
     * @param lastName the last name
     * @return the account
     */
    public User createUser(String username, String firstName, String lastName) {
        JsonMap fields = new JsonMap()
                .with("username", username)
                .with("email", username + "@example.com")
                .with("password", InMemoryMattermost.PASSWORD)
                .with("first_name", firstName)
                .with("last_name", lastName);
        return world.locked(() -> Models.user(UserJson.own(accounts.create(fields))));
    }

    /**
     * Creates the account of a guest. A guest cannot log in without a licence, but has a token like everybody else.
     *
     * @param username the username
     * @return the account
     */
    public User createGuest(String username) {
        User user = createUser(username);
        return setRoles(user, Roles.SYSTEM_GUEST);
    }

    /**
     * Creates a bot of the system administrator.
     *
     * @param username the username
     * @return the bot's account
     */
    public User createBot(String username) {
        return world.locked(() -> {
            UserRow admin = world.users.all().iterator().next();
            UserRow user = new UserRow(world.ids.next(), world.now());
            user.username = username;
            user.email = username + "@localhost";
            user.notifyProps.putAll(Accounts.defaultNotifications());
            user.timezone.putAll(Accounts.defaultTimezone());
            user.bot = new BotRow(admin.id);
            accounts.checkUnique(user, user.username, user.email);
            world.users.add(user);
            return Models.user(UserJson.own(user));
        });
    }

    /**
     * Gives an account roles in place of those that it has.
     *
     * @param user the account
     * @param roles the names of roles, separated by spaces
     * @return the account
     */
    public User setRoles(User user, String roles) {
        return changed(user, row -> row.roles = roles);
    }

    private User changed(User user, java.util.function.Consumer<UserRow> change) {
        return world.locked(() -> {
            UserRow row = world.users.get(user.id());
            change.accept(row);
            row.updateAt = Math.max(world.now(), row.updateAt + 1);
            return Models.user(UserJson.own(row));
        });
    }

    /**
     * Creates a personal access token.
     *
     * @param user whose it is
     * @return the token
     */
    public String createToken(User user) {
        return world.locked(() -> {
            TokenRow token = new TokenRow(world.ids.next(), world.ids.next(), user.id(), "made by the test");
            world.sessions.add(token);
            return token.token;
        });
    }

    /**
     * Creates a team that everybody may join, with the channels Town Square and Off-Topic. Nobody is in it yet.
     *
     * @param name the name in addresses
     * @param displayName the name that people see
     * @return the team
     */
    public Team createTeam(String name, String displayName) {
        return world.locked(() -> {
            TeamRow team = memberships.createTeam(name, displayName);
            return Models.team(TeamJson.of(team, true, true));
        });
    }

    /**
     * Creates an open channel. Nobody is in it yet.
     *
     * @param team the team
     * @param name the name in addresses
     * @param displayName the name that people see
     * @return the channel
     */
    public Channel createChannel(Team team, String name, String displayName) {
        return createChannel(team, name, displayName, ChannelRow.OPEN);
    }

    /**
     * Creates a private channel. Nobody is in it yet.
     *
     * @param team the team
     * @param name the name in addresses
     * @param displayName the name that people see
     * @return the channel
     */
    public Channel createPrivateChannel(Team team, String name, String displayName) {
        return createChannel(team, name, displayName, ChannelRow.PRIVATE);
    }

    private Channel createChannel(Team team, String name, String displayName, String type) {
        return world.locked(() -> {
            ChannelRow channel = memberships.createChannel(row(team), type, name, displayName);
            return Models.channel(ChannelJson.of(channel));
        });
    }

    private TeamRow row(Team team) {
        return Objects.requireNonNull(world.teams.find(team.id()), "a team of another server");
    }

    /**
     * Archives a channel.
     *
     * @param channel the channel
     */
    public void archive(Channel channel) {
        run(() -> {
            ChannelRow row = world.channels.get(channel.id());
            row.deleteAt = world.now();
            row.updateAt = row.deleteAt;
        });
    }

    /**
     * Lets users into a team and its first two channels.
     *
     * @param team the team
     * @param users the users
     */
    public void join(Team team, User... users) {
        run(() -> {
            for (User user : users) {
                memberships.joinTeam(row(team), world.users.get(user.id()));
            }
        });
    }

    /**
     * Lets a user run a team.
     *
     * @param team the team
     * @param user a user, who is let in if need be
     */
    public void makeTeamAdmin(Team team, User user) {
        run(() -> {
            TeamMemberRow member = memberships.joinTeam(row(team), world.users.get(user.id()));
            member.admin = true;
        });
    }

    /**
     * Lets users into a channel, and into its team if need be.
     *
     * @param channel the channel
     * @param users the users
     */
    public void join(Channel channel, User... users) {
        run(() -> {
            ChannelRow row = world.channels.get(channel.id());
            TeamRow team = world.teams.find(row.teamId);
            for (User user : users) {
                if (team != null) {
                    memberships.joinTeam(team, world.users.get(user.id()));
                }
                memberships.joinChannel(row, world.users.get(user.id()));
            }
        });
    }

    /**
     * Writes a post, now.
     *
     * @param channel the channel
     * @param author who writes it
     * @param message the text
     * @return the post
     */
    public Post createPost(Channel channel, User author, String message) {
        return createPost(channel, author, message, null);
    }

    /**
     * Writes a post at a time, such as in the past for the analytics, or several in one millisecond for paging.
     *
     * @param channel the channel
     * @param author who writes it
     * @param message the text
     * @param createAt when, or null for now
     * @return the post
     */
    public Post createPost(Channel channel, User author, String message, @Nullable Instant createAt) {
        return world.locked(() -> {
            PostRow post = new PostRow(world.ids.next());
            post.channelId = channel.id();
            post.userId = author.id();
            post.message = message;
            post.createAt = createAt == null ? 0 : createAt.toEpochMilli();
            posting.publish(post);
            return Models.post(new PostJson(world).of(post, world.users.get(author.id())));
        });
    }

    /**
     * Writes a post that each reader may read once, for ten minutes. On a real server that takes a licence.
     *
     * @param channel the channel
     * @param author who writes it
     * @param message the text
     * @return the post
     */
    public Post createBurnOnReadPost(Channel channel, User author, String message) {
        return world.locked(() -> {
            PostRow post = new PostRow(world.ids.next());
            post.channelId = channel.id();
            post.userId = author.id();
            post.message = message;
            post.type = PostRow.BURN_ON_READ;
            post.props = new JsonMap()
                    .with("expire_at", world.now() + Duration.ofDays(1).toMillis())
                    .with("read_duration", Duration.ofMinutes(10).toSeconds());
            posting.publish(post);
            return Models.post(new PostJson(world).of(post, world.users.get(author.id())));
        });
    }

    /**
     * Writes terms of service. On a real server that takes a licence.
     *
     * @return the id of the terms, for {@code registerTermsOfServiceAction}
     */
    public String createTermsOfService() {
        return world.locked(() -> {
            String id = world.ids.next();
            world.termsOfService.add(id);
            return id;
        });
    }

    /**
     * Makes the token that the desktop app gets when its user signs in with a provider, in a browser.
     *
     * @param user who signed in
     * @return the token for {@code loginWithDesktopToken}, good for one login
     */
    public String createDesktopToken(User user) {
        return world.locked(() -> {
            String token = world.ids.text(LOGIN_TOKEN_LENGTH);
            world.desktopTokens.put(token, user.id());
            return token;
        });
    }

    /**
     * Makes the code that the mobile app gets when its user signs in with a provider, in a browser.
     *
     * @param user who signed in
     * @param codeVerifier what the app will prove itself with
     * @param state what the app began with
     * @return the code for {@code loginSSOCodeExchange}, good for one login
     */
    public String createLoginCode(User user, String codeVerifier, String state) {
        return world.locked(() -> {
            String code = world.ids.text(LOGIN_TOKEN_LENGTH);
            world.loginCodes.put(code, new LoginCode(user.id(), codeVerifier, state));
            return code;
        });
    }

    private void run(Runnable work) {
        Supplier<Boolean> counted = () -> {
            work.run();
            return true;
        };
        world.locked(counted);
    }
}
