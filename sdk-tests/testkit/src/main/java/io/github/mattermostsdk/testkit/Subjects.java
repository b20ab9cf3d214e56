package io.github.mattermostsdk.testkit;

import io.github.mattermostsdk.testkit.internal.accounts.AccountOperations;
import io.github.mattermostsdk.testkit.internal.analytics.Analytics;
import io.github.mattermostsdk.testkit.internal.channels.ChannelOperations;
import io.github.mattermostsdk.testkit.internal.console.ConsoleRoutes;
import io.github.mattermostsdk.testkit.internal.drafts.DraftOperations;
import io.github.mattermostsdk.testkit.internal.files.FileOperations;
import io.github.mattermostsdk.testkit.internal.http.Operations;
import io.github.mattermostsdk.testkit.internal.oauth.OAuthRoutes;
import io.github.mattermostsdk.testkit.internal.posts.PostOperations;
import io.github.mattermostsdk.testkit.internal.preferences.PreferenceOperations;
import io.github.mattermostsdk.testkit.internal.reactions.ReactionOperations;
import io.github.mattermostsdk.testkit.internal.reports.ReportOperations;
import io.github.mattermostsdk.testkit.internal.scheduled.ScheduledPosts;
import io.github.mattermostsdk.testkit.internal.sessions.SessionOperations;
import io.github.mattermostsdk.testkit.internal.state.World;
import io.github.mattermostsdk.testkit.internal.status.StatusOperations;
import io.github.mattermostsdk.testkit.internal.system.SystemOperations;
import io.github.mattermostsdk.testkit.internal.teams.TeamOperations;
import io.github.mattermostsdk.testkit.internal.threads.ThreadOperations;
import io.github.mattermostsdk.testkit.internal.tokens.AccessTokens;
import io.github.mattermostsdk.testkit.internal.users.UserOperations;

/** Everything that the server can do. A new subject is named here. */
final class Subjects {

    private Subjects() {}

    /** Registers the handlers of all subjects. */
    static void register(World world, Operations operations) {
        UserOperations.register(world, operations);
        SessionOperations.register(world, operations);
        new AccessTokens(world).register(operations);
        StatusOperations.register(world, operations);
        PreferenceOperations.register(world, operations);
        AccountOperations.register(world, operations);
        PostOperations.register(world, operations);
        ReactionOperations.register(world, operations);
        ThreadOperations.register(world, operations);
        DraftOperations.register(world, operations);
        ScheduledPosts.register(world, operations);
        FileOperations.register(world, operations);
        ChannelOperations.register(world, operations);
        TeamOperations.register(world, operations);
        SystemOperations.register(world, operations);
        ReportOperations.register(world, operations);
        new Analytics(world).register(operations);
        ConsoleRoutes.register(world, operations);
        OAuthRoutes.register(world, operations);
    }
}
