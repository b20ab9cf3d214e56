package io.github.mattermostsdk.testkit.internal.view;

import io.github.mattermostsdk.testkit.internal.json.JsonMap;
import io.github.mattermostsdk.testkit.internal.state.ChannelMemberRow;
import io.github.mattermostsdk.testkit.internal.state.ChannelRow;

/** A channel, and a member of one. */
public final class ChannelJson {

    private ChannelJson() {}

    /** A channel. */
    public static JsonMap of(ChannelRow channel) {
        return new JsonMap()
                .with("id", channel.id)
                .with("create_at", channel.createAt)
                .with("update_at", channel.updateAt)
                .with("delete_at", channel.deleteAt)
                .with("team_id", channel.teamId)
                .with("type", channel.type)
                .with("display_name", channel.displayName)
                .with("name", channel.name)
                .with("header", channel.header)
                .with("purpose", channel.purpose)
                .with("last_post_at", channel.lastPostAt)
                .with("total_msg_count", channel.totalMessages)
                .with("extra_update_at", 0)
                .with("creator_id", channel.creatorId)
                .with("scheme_id", null)
                .with("props", null)
                .with("group_constrained", null)
                .with("autotranslation", false)
                .with("shared", channel.isConversation() ? false : null)
                .with("total_msg_count_root", channel.totalRootMessages)
                .with("policy_id", null)
                .with("last_root_post_at", channel.lastRootPostAt)
                .with("banner_info", null)
                .with("policy_enforced", false)
                .with("policy_is_active", false)
                .with("default_category_name", "");
    }

    /** A member. What others have read of a channel is not shown. */
    public static JsonMap of(ChannelMemberRow member, boolean own) {
        return new JsonMap()
                .with("channel_id", member.channelId)
                .with("user_id", member.userId)
                .with("roles", member.roles())
                .with("last_viewed_at", own ? member.lastViewedAt : -1)
                .with("msg_count", member.messages)
                .with("mention_count", member.mentions)
                .with("mention_count_root", member.rootMentions)
                .with("urgent_mention_count", member.urgentMentions)
                .with("msg_count_root", member.rootMessages)
                .with("notify_props", new JsonMap(member.notifyProps))
                .with("last_update_at", own ? member.lastUpdateAt : -1)
                .with("scheme_guest", member.guest)
                .with("scheme_user", !member.guest)
                .with("scheme_admin", member.admin)
                .with("explicit_roles", "")
                .with("autotranslation_disabled", false);
    }
}
