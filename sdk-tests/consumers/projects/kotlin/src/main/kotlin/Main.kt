import io.github.mattermostsdk.MattermostClient

fun main(args: Array<String>) {
    MattermostClient.builder().serverUrl(args[0]).accessToken("token").build().use { mattermost ->
        val me = mattermost.users().getMe()
        // Never null, and possibly null: the compiler knows both.
        val name: String = me.username()
        val deleted: String = me.deleteAt()?.toString() ?: "never"
        val post = mattermost.posts().createPost { it.channelId("duo18td5q3bkmr3y9mnws473fh").message("Hello") }
        println("$name was deleted: $deleted; posted: ${post.message().isNotEmpty()}")
    }
}
