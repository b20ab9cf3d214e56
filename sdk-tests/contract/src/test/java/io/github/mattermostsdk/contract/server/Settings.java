package io.github.mattermostsdk.contract.server;

import io.github.mattermostsdk.contract.json.Json;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a server tells its users of its settings. */
public final class Settings {
    private final Map<String, @Nullable Object> values;

    Settings(Map<String, @Nullable Object> values) {
        this.values = values;
    }

    /**
     * Tells whether something is switched on.
     *
     * @param name the name of the setting, such as {@code EnablePublicLink}
     * @return whether it is; false as well if the server does not say
     */
    public boolean isOn(String name) {
        return Json.text(values, name).equals("true");
    }

    /**
     * Tells whether something is switched off.
     *
     * @param name the name of the setting
     * @return whether the server says so
     */
    public boolean isOff(String name) {
        return Json.text(values, name).equals("false");
    }
}
