package io.github.mattermostsdk.testkit.internal.state;

/** A user in a team. */
public final class TeamMemberRow {

    public final String teamId;
    public final String userId;
    public boolean guest;
    public boolean admin;

    /** A member. */
    public TeamMemberRow(String teamId, String userId, boolean guest) {
        this.teamId = teamId;
        this.userId = userId;
        this.guest = guest;
    }

    /** The roles, as the server writes them. */
    public String roles() {
        if (guest) {
            return Roles.TEAM_GUEST;
        }
        return admin ? Roles.TEAM_USER + " " + Roles.TEAM_ADMIN : Roles.TEAM_USER;
    }
}
