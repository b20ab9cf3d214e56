package io.github.mattermostsdk.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Gives Moshi the adapters of all models of this package, none of which uses reflection.
 *
 * <p>The SDK uses it itself; add it to a {@link Moshi} of your own to read or write models elsewhere.
 */
public final class ModelAdapterFactory implements JsonAdapter.Factory {
    /** Creates the factory. */
    public ModelAdapterFactory() {}

    @Override
    public @Nullable JsonAdapter<?> create(Type type, Set<? extends Annotation> annotations, Moshi moshi) {
        return annotations.isEmpty() && type instanceof Class<?> model ? find(model) : null;
    }

    /**
     * Finds the adapter of a model.
     *
     * @param model the class of the model
     * @return its adapter, or null if the class is none of the models of this package
     */
    public static @Nullable JsonAdapter<?> find(Class<?> model) {
        // Names load only the adapter that is asked for; a map of classes would load every model.
        return switch (model.getName()) {
            case "io.github.mattermostsdk.model.CreateThingRequest" -> CreateThingRequestJsonAdapter.create();
            case "io.github.mattermostsdk.model.DeleteThingRequest" -> DeleteThingRequestJsonAdapter.create();
            case "io.github.mattermostsdk.model.Hollow" -> HollowJsonAdapter.create();
            case "io.github.mattermostsdk.model.Loose" -> LooseJsonAdapter.create();
            case "io.github.mattermostsdk.model.OddKind" -> OddKindJsonAdapter.create();
            case "io.github.mattermostsdk.model.Secrets" -> SecretsJsonAdapter.create();
            case "io.github.mattermostsdk.model.StatusOk" -> StatusOkJsonAdapter.create();
            case "io.github.mattermostsdk.model.Summary" -> SummaryJsonAdapter.create();
            case "io.github.mattermostsdk.model.Thing" -> ThingJsonAdapter.create();
            default -> null;
        };
    }
}
