package io.github.mattermostsdk.examples.recipes;

import io.github.mattermostsdk.MattermostClient;
import io.github.mattermostsdk.error.MattermostException;
import io.github.mattermostsdk.model.Channel;
import io.github.mattermostsdk.model.Post;
import io.github.mattermostsdk.model.PostProps;

/** Tells a channel how a build ended. */
final class PostFromCi {

    private PostFromCi() {}

    /** What the CI system says about a build. */
    record Build(String name, boolean passed, String url, String branch, String commit) {}

    // tag::recipe-ci-report[]
    static Post report(MattermostClient mattermost, String team, String channel, Build build) {
        Channel target = mattermost.channels().getChannelByNameForTeamName(team, channel);
        String outcome = build.name() + (build.passed() ? " passed" : " failed");
        return mattermost
                .posts()
                .createPost(p -> p.channelId(target.id())
                        .props(PostProps.builder()
                                .addAttachment(a -> a.color(build.passed() ? "#36a64f" : "#d24b4e")
                                        .fallback(outcome)
                                        .title(outcome)
                                        .titleLink(build.url())
                                        .addField(f -> f.title("Branch")
                                                .value(build.branch())
                                                .isShort(true))
                                        .addField(f -> f.title("Commit")
                                                .value(build.commit())
                                                .isShort(true)))
                                .build()));
    }
    // end::recipe-ci-report[]

    // tag::recipe-ci-try[]
    static boolean tryToReport(MattermostClient mattermost, Build build) {
        try {
            report(mattermost, "acme", "dev", build);
            return true;
        } catch (MattermostException e) {
            System.err.println("The build is fine, its report is not: " + e.getMessage());
            return false;
        }
    }
    // end::recipe-ci-try[]
}
