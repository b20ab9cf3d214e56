// tag::recipe-kotlin[]
import io.github.mattermostsdk.MattermostClient
import io.github.mattermostsdk.error.NotFoundException
import io.github.mattermostsdk.model.User

/** Returns somebody, or null if nobody has that name. */
fun MattermostClient.findUser(username: String): User? =
    try {
        users().getUserByUsername(username)
    } catch (e: NotFoundException) {
        null
    }

fun greet(mattermost: MattermostClient, username: String): String {
    val user = mattermost.findUser(username) ?: return "There is no @$username"
    val me = mattermost.users().getMe()
    val channel = mattermost.channels().createDirectChannel(listOf(me.id(), user.id()))
    val post = mattermost.posts().createPost { it.channelId(channel.id()).message("Hello, @${user.username()}!") }
    val deleted = user.deleteAt()?.let { "deactivated at $it" } ?: "active" // an Instant?, says the compiler
    return "Posted ${post.id()} for ${user.username()}, $deleted"
}
// end::recipe-kotlin[]

object Greet {
    @JvmStatic
    fun main(args: Array<String>) {
        MattermostClient.builder().serverUrl(args[0]).accessToken("token").build().use { mattermost ->
            println(greet(mattermost, "ada"))
            println(greet(mattermost, "missing"))
        }
    }
}
