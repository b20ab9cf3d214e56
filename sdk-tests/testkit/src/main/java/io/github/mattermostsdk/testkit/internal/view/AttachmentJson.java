package io.github.mattermostsdk.testkit.internal.view;

import io.github.mattermostsdk.testkit.internal.json.JsonMap;
import io.github.mattermostsdk.testkit.internal.state.Ids;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Message attachments in the props of a post: filled up as the server keeps them, and without what it never shows. */
public final class AttachmentJson {

    private static final String ATTACHMENTS = "attachments";
    private static final String ACTIONS = "actions";
    private static final String INTEGRATION = "integration";

    private AttachmentJson() {}

    /** Props as the server keeps them: sorted, every attachment with all its members, every action with an id. */
    public static JsonMap stored(JsonMap sent, Ids ids) {
        JsonMap props = new JsonMap(new TreeMap<>(sent));
        List<Object> stored = new ArrayList<>();
        for (JsonMap attachment : objects(props, ATTACHMENTS)) {
            stored.add(attachment(attachment, ids));
        }
        if (!stored.isEmpty()) {
            props.put(ATTACHMENTS, stored);
        }
        return props;
    }

    /** Props as the server shows them: where an action leads stays with the server. */
    public static JsonMap shown(JsonMap stored) {
        List<JsonMap> attachments = objects(stored, ATTACHMENTS);
        if (attachments.isEmpty()) {
            return stored;
        }
        List<JsonMap> shown = new ArrayList<>();
        for (JsonMap attachment : attachments) {
            JsonMap copy = new JsonMap(attachment);
            if (copy.containsKey(ACTIONS)) {
                copy.put(
                        ACTIONS,
                        objects(copy, ACTIONS).stream()
                                .map(AttachmentJson::withoutIntegration)
                                .toList());
            }
            shown.add(copy);
        }
        return new JsonMap(stored).with(ATTACHMENTS, shown);
    }

    /** The actions of all attachments. */
    public static List<JsonMap> actions(JsonMap props) {
        return objects(props, ATTACHMENTS).stream()
                .flatMap(attachment -> objects(attachment, ACTIONS).stream())
                .toList();
    }

    /** Whether there is an attachment. */
    public static boolean isIn(JsonMap props) {
        return !objects(props, ATTACHMENTS).isEmpty();
    }

    private static JsonMap withoutIntegration(JsonMap action) {
        JsonMap copy = new JsonMap(action);
        copy.remove(INTEGRATION);
        return copy;
    }

    private static List<JsonMap> objects(JsonMap parent, String name) {
        List<JsonMap> objects = new ArrayList<>();
        if (parent.get(name) instanceof List<?> list) {
            for (Object element : list) {
                if (element instanceof JsonMap map) {
                    objects.add(map);
                }
            }
        }
        return objects;
    }

    private static JsonMap attachment(JsonMap sent, Ids ids) {
        JsonMap attachment = new JsonMap().with("id", sent.number("id"));
        for (String name : new String[] {
            "fallback", "color", "pretext", "author_name", "author_link", "author_icon", "title", "title_link", "text"
        }) {
            attachment.put(name, sent.text(name));
        }
        List<JsonMap> fields =
                objects(sent, "fields").stream().map(AttachmentJson::field).toList();
        attachment.put("fields", fields.isEmpty() ? null : fields);
        for (String name : new String[] {"image_url", "thumb_url", "footer", "footer_icon"}) {
            attachment.put(name, sent.text(name));
        }
        attachment.put("ts", sent.get("ts"));
        return attachment.unlessEmpty(
                ACTIONS,
                objects(sent, ACTIONS).stream()
                        .map(action -> action(action, ids))
                        .toList());
    }

    private static JsonMap field(JsonMap sent) {
        Object isShort = sent.get("short");
        return new JsonMap()
                .with("title", sent.text("title"))
                .with("value", sent.get("value"))
                .with("short", Boolean.TRUE.equals(isShort) || "true".equals(isShort));
    }

    private static JsonMap action(JsonMap sent, Ids ids) {
        return new JsonMap()
                .with("id", sent.text("id").isEmpty() ? ids.next() : sent.text("id"))
                .unlessEmpty("type", sent.text("type"))
                .unlessEmpty("name", sent.text("name"))
                .unlessEmpty("tooltip", sent.text("tooltip"))
                .unlessEmpty("disabled", sent.get("disabled"))
                .unlessEmpty("style", sent.text("style"))
                .unlessEmpty("data_source", sent.text("data_source"))
                .unlessEmpty("options", objects(sent, "options"))
                .unlessEmpty("default_option", sent.text("default_option"))
                .unlessEmpty(INTEGRATION, sent.object(INTEGRATION));
    }
}
