package io.github.mattermostsdk.testkit.internal.view;

import io.github.mattermostsdk.testkit.internal.json.JsonMap;
import io.github.mattermostsdk.testkit.internal.state.TeamMemberRow;
import io.github.mattermostsdk.testkit.internal.state.TeamRow;

/** A team, and a member of one. */
public final class TeamJson {

    private TeamJson() {}

    /**
     * A team.
     *
     * @param team the team
     * @param withEmail whether the address of its owner is shown, as to administrators
     * @param withInvitation whether the id that lets people in is shown, as to whoever may invite
     */
    public static JsonMap of(TeamRow team, boolean withEmail, boolean withInvitation) {
        return new JsonMap()
                .with("id", team.id)
                .with("create_at", team.createAt)
                .with("update_at", team.updateAt)
                .with("delete_at", team.deleteAt)
                .with("display_name", team.displayName)
                .with("name", team.name)
                .with("description", team.description)
                .with("email", withEmail ? team.email : "")
                .with("type", team.type)
                .with("company_name", "")
                .with("allowed_domains", "")
                .with("invite_id", withInvitation ? team.inviteId : "")
                .with("allow_open_invite", team.allowOpenInvite)
                .with("scheme_id", null)
                .with("group_constrained", null)
                .with("policy_id", null)
                .with("cloud_limits_archived", false);
    }

    /** A member. */
    public static JsonMap of(TeamMemberRow member) {
        return new JsonMap()
                .with("team_id", member.teamId)
                .with("user_id", member.userId)
                .with("roles", member.roles())
                .with("delete_at", 0)
                .with("scheme_guest", member.guest)
                .with("scheme_user", !member.guest)
                .with("scheme_admin", member.admin)
                .with("explicit_roles", "");
    }
}
