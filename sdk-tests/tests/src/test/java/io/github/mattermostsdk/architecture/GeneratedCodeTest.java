package io.github.mattermostsdk.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Generated code keeps the rules by which its callers can rely on it. */
class GeneratedCodeTest {

    private static Stream<JavaClass> generated(String packageName) {
        return Artifact.CLASSES.stream().filter(type -> type.getPackageName().equals(packageName));
    }

    private static Stream<JavaClass> generated() {
        return Stream.of(Artifact.API, Artifact.CALLS, Artifact.MODEL).flatMap(GeneratedCodeTest::generated);
    }

    private static List<String> named(Stream<JavaClass> types, Predicate<JavaClass> condition) {
        return types.filter(condition).map(JavaClass::getName).toList();
    }

    /** A reference back to the root document makes a second class of the same object. */
    @Test
    void noClassIsNumbered() {
        assertEquals(List.of(), named(generated(), type -> type.getSimpleName().matches(".+[0-9]")));
    }

    /** Such a class would hide the one that everybody means. */
    @Test
    void noClassHasTheNameOfAClassOfJavaLang() {
        assertEquals(List.of(), named(generated(), type -> existsInJavaLang(type.getSimpleName())));
    }

    private static boolean existsInJavaLang(String name) {
        try {
            return !name.isEmpty()
                    && Class.forName("java.lang." + name).getPackageName().equals("java.lang");
        } catch (ClassNotFoundException | NoClassDefFoundError e) {
            return false;
        }
    }

    @Test
    void modelsAreFinalAndSoAreTheirFields() {
        Stream<JavaClass> models =
                generated(Artifact.MODEL).filter(type -> !type.getSimpleName().equals("Builder"));
        assertEquals(
                List.of(),
                named(
                        models,
                        type -> !type.isInterface()
                                && (!type.getModifiers().contains(JavaModifier.FINAL)
                                        || type.getFields().stream()
                                                .anyMatch(field ->
                                                        !field.getModifiers().contains(JavaModifier.FINAL)))));
    }

    /** Shrinkers know the method of an interface by its annotation, and code in it they may move. */
    @Test
    void interfacesOfCallsHoldNoCode() {
        assertEquals(
                List.of(),
                named(
                        generated(Artifact.CALLS),
                        type -> type.getMethods().stream()
                                .anyMatch(method -> !method.getModifiers().contains(JavaModifier.ABSTRACT))));
    }

    /** A test's fake overrides what it needs and implements one method. */
    @Test
    void blockingInterfacesLeaveOneMethodToImplement() {
        Stream<JavaClass> interfaces =
                generated(Artifact.API).filter(type -> type.getSimpleName().endsWith("Api"));
        assertEquals(
                List.of(),
                named(
                        interfaces,
                        type -> type.getMethods().stream()
                                        .filter(method -> method.getModifiers().contains(JavaModifier.ABSTRACT))
                                        .count()
                                != 1));
    }
}
