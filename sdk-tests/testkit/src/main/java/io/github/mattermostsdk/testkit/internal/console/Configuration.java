package io.github.mattermostsdk.testkit.internal.console;

import io.github.mattermostsdk.testkit.Setting;
import io.github.mattermostsdk.testkit.internal.http.Answer;
import io.github.mattermostsdk.testkit.internal.http.ApiRequest;
import io.github.mattermostsdk.testkit.internal.http.Operations;
import io.github.mattermostsdk.testkit.internal.json.JsonMap;
import io.github.mattermostsdk.testkit.internal.logic.Permissions;
import io.github.mattermostsdk.testkit.internal.state.World;

/** The settings of the server, as far as they change what it does here. */
final class Configuration {

    private static final int LONGEST_MESSAGE = 16_383;
    private static final int LARGEST_FILE = 104_857_600;

    private final World world;
    private final Permissions permissions;

    Configuration(World world) {
        this.world = world;
        this.permissions = new Permissions(world);
    }

    void register(Operations operations) {
        operations.onPublic("getClientConfig", this::getClientConfig);
        operations.onPublic("getClientLicense", request -> Answer.of(new JsonMap().with("IsLicensed", "false")));
        operations.on("getConfig", this::getConfig);
        operations.on("patchConfig", this::patchConfig);
    }

    /** What every program may know, in texts as on a real server; most of it only after a login. */
    private Answer getClientConfig(ApiRequest request) {
        JsonMap config = new JsonMap()
                .with("BuildNumber", "")
                .with("EnableSignUpWithEmail", "true")
                .with("EnableSignUpWithGitLab", "false")
                .with("NoAccounts", String.valueOf(world.users.all().isEmpty()))
                .with("Version", world.version);
        put(config, Setting.OPEN_SERVER);
        put(config, Setting.MULTI_FACTOR_AUTHENTICATION);
        if (request.callerOrNull() != null) {
            put(config, Setting.PUBLIC_LINKS);
            put(config, Setting.REQUIRE_EMAIL_VERIFICATION);
            put(config, Setting.USER_ACCESS_TOKENS);
            put(config, Setting.USER_DEACTIVATION);
            config.with("EnableCustomUserStatuses", "true")
                    .with("MaxFileSize", String.valueOf(LARGEST_FILE))
                    .with("MaxPostSize", String.valueOf(LONGEST_MESSAGE))
                    .with("PostEditTimeLimit", "-1");
        }
        return Answer.of(config);
    }

    private void put(JsonMap config, Setting setting) {
        String name = setting.configName();
        config.put(name.substring(name.indexOf('.') + 1), String.valueOf(world.has(setting)));
    }

    private Answer getConfig(ApiRequest request) {
        permissions.requireAdmin(request.caller());
        return Answer.of(config());
    }

    private JsonMap config() {
        JsonMap config = new JsonMap();
        for (Setting setting : Setting.values()) {
            String[] name = setting.configName().split("\\.", -1);
            JsonMap section = config.object(name[0]);
            if (section == null) {
                section = new JsonMap();
                config.put(name[0], section);
            }
            section.put(name[1], world.has(setting));
        }
        return config;
    }

    /** Changes what is named. A real server knows many more settings, so an unknown one is no mistake. */
    private Answer patchConfig(ApiRequest request) {
        permissions.requireAdmin(request.caller());
        JsonMap patch = request.object("config");
        for (Setting setting : Setting.values()) {
            String[] name = setting.configName().split("\\.", -1);
            JsonMap section = patch.object(name[0]);
            if (section != null && section.get(name[1]) instanceof Boolean on) {
                world.set(setting, on);
            }
        }
        return Answer.of(config());
    }
}
