package io.github.mattermostsdk.contract.server;

import io.github.mattermostsdk.model.User;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The users of one run and their team, all with names of their own: few, since a server has room for 250. */
public final class Cast {
    private final Accounts accounts;
    private final Account admin;
    private final Backstage backstage;
    private final String run;
    private final String teamId;
    private final Map<String, Account> byRole = new LinkedHashMap<>();
    private final List<String> userIds = new ArrayList<>();
    private final List<String> quietTeamIds = new ArrayList<>();
    private boolean dismissed;

    private Cast(Accounts accounts, Account admin, Backstage backstage, String run) {
        this.accounts = accounts;
        this.admin = admin;
        this.backstage = backstage;
        this.run = run;
        this.teamId = backstage.createTeam(teamName());
    }

    static Cast engage(Accounts accounts, Account admin, Backstage backstage, String run) {
        Cast cast = new Cast(accounts, admin, backstage, run);
        try {
            cast.add("alice", true);
            cast.add("bob", true);
            cast.add("carol", true);
            cast.add("dave", false);
            return cast;
        } catch (RuntimeException e) {
            cast.dismiss();
            throw e;
        }
    }

    private void add(String role, boolean inTeam) {
        Account account = accounts.account("user", "contract-" + role + "-" + run, "C0ntract-" + run + "!");
        User user = admin.client()
                .users()
                .createUser(request -> request.username(account.username())
                        .email(account.email())
                        .password(account.password())
                        .firstName(role));
        userIds.add(user.id());
        // A server may ask for a verified address before it lets anybody in.
        admin.client().accounts().verifyUserEmailWithoutToken(user.id());
        if (inTeam) {
            backstage.join(teamId, user.id());
        }
        account.signIn();
        byRole.put(role, account);
    }

    /**
     * Returns a member of the team, who writes.
     *
     * @return the account
     */
    public Account alice() {
        return of("alice");
    }

    /**
     * Returns another member of the team.
     *
     * @return the account
     */
    public Account bob() {
        return of("bob");
    }

    /**
     * Returns the member of the team whose account is changed in many ways.
     *
     * @return the account
     */
    public Account carol() {
        return of("carol");
    }

    /**
     * Returns a user who is in no team.
     *
     * @return the account
     */
    public Account dave() {
        return of("dave");
    }

    /**
     * Returns all users.
     *
     * @return the accounts
     */
    public List<Account> everybody() {
        return List.copyOf(byRole.values());
    }

    private Account of(String role) {
        return Objects.requireNonNull(byRole.get(role), role);
    }

    /**
     * Returns the id of the team.
     *
     * @return the id
     */
    public String teamId() {
        return teamId;
    }

    /**
     * Returns the name of the team.
     *
     * @return the name as it stands in addresses
     */
    public String teamName() {
        return "contract-" + run;
    }

    /**
     * Opens one more team, in which only those write whom a scenario lets write: what it holds is known.
     *
     * @param members who is in it, beside the administrator
     * @return the id of the team
     */
    public String openQuietTeam(Account... members) {
        String id = backstage.createTeam(teamName() + "-" + (quietTeamIds.size() + 1));
        quietTeamIds.add(id);
        for (Account member : members) {
            backstage.join(id, member.id());
        }
        return id;
    }

    /** Deactivates the users and archives the teams, once; what fails does not keep the rest from being done. */
    public void dismiss() {
        if (dismissed) {
            return;
        }
        dismissed = true;
        List<Runnable> steps = new ArrayList<>();
        userIds.forEach(id ->
                steps.add(() -> admin.client().users().updateUserActive(id, request -> request.active(false))));
        steps.add(() -> backstage.archive(teamId));
        quietTeamIds.forEach(id -> steps.add(() -> backstage.archive(id)));
        IllegalStateException left = new IllegalStateException("Something of this run stays behind on the server");
        for (Runnable step : steps) {
            try {
                step.run();
            } catch (RuntimeException e) {
                left.addSuppressed(e);
            }
        }
        if (left.getSuppressed().length > 0) {
            throw left;
        }
    }
}
