package io.github.mattermostsdk.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import io.github.mattermostsdk.internal.http.Json;
import io.github.mattermostsdk.model.ModelAdapterFactory;
import java.util.List;
import org.junit.jupiter.api.Test;

/** JSON is read and written by generated code alone: a class without it is refused, not looked into. */
class NoReflectionTest {
    private final Json json = new Json(ModelAdapterFactory::find);

    @Test
    void everyModelHasAGeneratedAdapter() throws ClassNotFoundException {
        List<String> models = Artifact.CLASSES.stream()
                .filter(type -> type.getPackageName().equals(Artifact.MODEL) && type.isTopLevelClass())
                .filter(type -> type.tryGetMethod("value").isPresent()
                        || type.tryGetMethod("toBuilder").isPresent())
                .map(JavaClass::getName)
                .toList();
        assertTrue(models.size() > 100);
        for (String model : models) {
            assertEquals(
                    model + "JsonAdapter",
                    json.adapter(Class.forName(model)).getClass().getName());
        }
    }

    @Test
    void aClassWithoutAGeneratedAdapterIsRefused() {
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> json.adapter(Plain.class));
        assertTrue(String.valueOf(refused.getMessage()).contains(Plain.class.getName()));
    }

    @Test
    void aListOfSuchAClassIsRefusedToo() {
        assertThrows(
                IllegalArgumentException.class,
                () -> json.adapter(com.squareup.moshi.Types.newParameterizedType(List.class, Plain.class)));
    }

    @Test
    void aRecordIsRefusedToo() {
        assertThrows(IllegalArgumentException.class, () -> json.adapter(Pair.class));
    }

    /** Moshi would read it by reflection. */
    private static final class Plain {
        int number = 1;

        @Override
        public String toString() {
            return "Plain[" + number + "]";
        }
    }

    /** Moshi would read it by its accessors. */
    private record Pair(String first, String second) {}
}
