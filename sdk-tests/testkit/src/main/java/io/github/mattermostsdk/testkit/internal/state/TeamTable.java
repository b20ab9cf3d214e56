package io.github.mattermostsdk.testkit.internal.state;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The teams and who is in them. */
public final class TeamTable {

    private final Map<String, TeamRow> byId = new LinkedHashMap<>();
    private final List<TeamMemberRow> members = new ArrayList<>();

    /** Keeps a team. */
    public void add(TeamRow team) {
        byId.put(team.id, team);
    }

    /** Keeps a membership. */
    public void add(TeamMemberRow member) {
        members.add(member);
    }

    /** The team with an id, or null. */
    public @Nullable TeamRow find(String id) {
        return byId.get(id);
    }

    /** The team with a name, or null. */
    public @Nullable TeamRow byName(String name) {
        return all().stream().filter(team -> team.name.equals(name)).findFirst().orElse(null);
    }

    /** The team that an invitation leads to, or null. */
    public @Nullable TeamRow byInviteId(String inviteId) {
        return all().stream()
                .filter(team -> team.inviteId.equals(inviteId))
                .findFirst()
                .orElse(null);
    }

    /** All teams. */
    public List<TeamRow> all() {
        return List.copyOf(byId.values());
    }

    /** A user's membership in a team, or null. */
    public @Nullable TeamMemberRow member(String teamId, String userId) {
        return members.stream()
                .filter(member -> member.teamId.equals(teamId) && member.userId.equals(userId))
                .findFirst()
                .orElse(null);
    }

    /** Who is in a team. */
    public List<TeamMemberRow> membersOf(String teamId) {
        return members.stream().filter(member -> member.teamId.equals(teamId)).toList();
    }

    /** A user's memberships. */
    public List<TeamMemberRow> membershipsOf(String userId) {
        return members.stream().filter(member -> member.userId.equals(userId)).toList();
    }

    /** Takes a user out of every team. */
    public void removeUser(String userId) {
        members.removeIf(member -> member.userId.equals(userId));
    }
}
