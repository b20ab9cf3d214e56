package io.github.mattermostsdk.testkit.internal.preferences;

import io.github.mattermostsdk.testkit.internal.error.Problem;
import io.github.mattermostsdk.testkit.internal.error.Problems;
import io.github.mattermostsdk.testkit.internal.http.Answer;
import io.github.mattermostsdk.testkit.internal.http.ApiRequest;
import io.github.mattermostsdk.testkit.internal.http.Operations;
import io.github.mattermostsdk.testkit.internal.json.JsonMap;
import io.github.mattermostsdk.testkit.internal.logic.Permissions;
import io.github.mattermostsdk.testkit.internal.state.Ids;
import io.github.mattermostsdk.testkit.internal.state.PostRow;
import io.github.mattermostsdk.testkit.internal.state.Preference;
import io.github.mattermostsdk.testkit.internal.state.World;
import java.util.ArrayList;
import java.util.List;

/** Shows, sets and removes preferences. */
public final class PreferenceOperations {

    private static final int MOST_AT_ONCE = 100;

    private final World world;
    private final Permissions permissions;

    private PreferenceOperations(World world) {
        this.world = world;
        this.permissions = new Permissions(world);
    }

    /** Registers all operations on preferences. */
    public static void register(World world, Operations operations) {
        PreferenceOperations preferences = new PreferenceOperations(world);
        operations.on("getPreferences", preferences::getPreferences);
        operations.on("getPreferencesByCategory", preferences::getPreferencesByCategory);
        operations.on("getPreferencesByCategoryByName", preferences::getPreferencesByCategoryByName);
        operations.on("updatePreferences", preferences::updatePreferences);
        operations.on("deletePreferences", preferences::deletePreferences);
    }

    private String owner(ApiRequest request) {
        String id = request.id("user_id");
        permissions.requireSelf(request.caller(), id);
        return id;
    }

    private Answer getPreferences(ApiRequest request) {
        List<Preference> found = world.preferences.of(owner(request));
        return Answer.of(found.isEmpty() ? null : json(found));
    }

    private static List<JsonMap> json(List<Preference> preferences) {
        return preferences.stream().map(Preference::json).toList();
    }

    private Answer getPreferencesByCategory(ApiRequest request) {
        List<Preference> found = world.preferences.of(owner(request), request.path("category"));
        if (found.isEmpty()) {
            throw new Problem(
                    404, "api.preference.preferences_category.get.app_error", "Unable to get user preferences.");
        }
        return Answer.of(json(found));
    }

    private Answer getPreferencesByCategoryByName(ApiRequest request) {
        String name = request.path("preference_name");
        return world.preferences.of(owner(request), request.path("category")).stream()
                .filter(preference -> preference.name().equals(name))
                .findFirst()
                .map(preference -> Answer.of(preference.json()))
                .orElseThrow(() -> new Problem(
                        400, "app.preference.get.app_error", "We encountered an error while finding preferences."));
    }

    private Answer updatePreferences(ApiRequest request) {
        String id = owner(request);
        List<Preference> preferences = read(request);
        for (Preference preference : preferences) {
            if (preference.category().equals(Preference.FLAGGED_POST)) {
                checkPost(request, preference.name());
            }
        }
        checkOwner(
                id, preferences, "api.preference.update_preferences.set.app_error", "Unable to set user preferences.");
        preferences.forEach(world.preferences::put);
        return Answer.done();
    }

    private void checkPost(ApiRequest request, String postId) {
        PostRow post = Ids.isValid(postId) ? world.posts.find(postId) : null;
        if (post == null) {
            throw Problems.invalidBodyParam("preference.name");
        }
        permissions.require(permissions.mayRead(request.caller(), post));
    }

    private Answer deletePreferences(ApiRequest request) {
        String id = owner(request);
        List<Preference> preferences = read(request);
        checkOwner(
                id,
                preferences,
                "api.preference.delete_preferences.delete.app_error",
                "Unable to delete user preferences.");
        preferences.forEach(world.preferences::remove);
        return Answer.done();
    }

    private static void checkOwner(String id, List<Preference> preferences, String errorId, String message) {
        if (preferences.stream().anyMatch(preference -> !preference.userId().equals(id))) {
            throw new Problem(403, errorId, message);
        }
    }

    private static List<Preference> read(ApiRequest request) {
        List<Preference> preferences = new ArrayList<>();
        for (JsonMap sent : request.objects("preferences")) {
            preferences.add(
                    new Preference(sent.text("user_id"), sent.text("category"), sent.text("name"), sent.text("value")));
        }
        if (preferences.isEmpty() || preferences.size() > MOST_AT_ONCE) {
            throw Problems.invalidBodyParam("preferences");
        }
        return preferences;
    }
}
