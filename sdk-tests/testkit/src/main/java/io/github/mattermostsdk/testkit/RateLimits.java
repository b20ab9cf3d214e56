package io.github.mattermostsdk.testkit;

/**
 * How many requests a server takes. Logins have a limit of their own on top, five in a second and eleven at once.
 *
 * @param perSecond how many requests may come in a second in the long run, at least 1
 * @param maxBurst how many may come at once besides the first
 * @param byAddress whether all requests from one address count together
 * @param byUser whether those of one user count together; each header then comes twice, once for the token and once for
 *     the user
 */
public record RateLimits(int perSecond, int maxBurst, boolean byAddress, boolean byUser) {

    /**
     * Checks the numbers.
     *
     * @param perSecond how many requests may come in a second in the long run, at least 1
     * @param maxBurst how many may come at once besides the first
     * @param byAddress whether all requests from one address count together
     * @param byUser whether those of one user count together
     */
    public RateLimits {
        if (perSecond < 1 || maxBurst < 0) {
            throw new IllegalArgumentException("At least one request in a second, and no negative burst");
        }
    }

    /**
     * Limits by address only, which is what a server does when limits are switched on and nothing else is said.
     *
     * @param perSecond how many requests may come in a second in the long run
     * @param maxBurst how many may come at once besides the first
     * @return the limits
     */
    public static RateLimits byAddress(int perSecond, int maxBurst) {
        return new RateLimits(perSecond, maxBurst, true, false);
    }

    /**
     * Limits by user, and by address for those who are not logged in.
     *
     * @param perSecond how many requests may come in a second in the long run
     * @param maxBurst how many may come at once besides the first
     * @return the limits
     */
    public static RateLimits byUser(int perSecond, int maxBurst) {
        return new RateLimits(perSecond, maxBurst, true, true);
    }
}
