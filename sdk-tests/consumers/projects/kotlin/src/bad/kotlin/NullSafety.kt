import io.github.mattermostsdk.MattermostClient

/** Both lines of this function are mistakes that the compiler must find. */
fun mistakes(mattermost: MattermostClient): Long {
    mattermost.users().getUser(null)
    return mattermost.users().getMe().deleteAt().toEpochMilli()
}
