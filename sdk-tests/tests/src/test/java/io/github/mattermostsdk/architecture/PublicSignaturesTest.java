package io.github.mattermostsdk.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** What users can call names only types that users can see, and not the libraries that carry it out. */
class PublicSignaturesTest {
    /** Where a user hands over the one thing that only OkHttp can say. */
    private static final String OWN_CLIENT =
            "io.github.mattermostsdk.MattermostClientBuilder.httpClient(okhttp3.OkHttpClient)";

    @Test
    void noSignatureNamesAnInternalType() {
        check(type -> type.getPackageName().startsWith("io.github.mattermostsdk.internal"), Set.of());
    }

    @Test
    void noSignatureNamesRetrofitOrOkHttpButTheOneThatTakesTheUsersClient() {
        check(
                type -> type.getPackageName().startsWith("retrofit2")
                        || type.getPackageName().startsWith("okhttp3")
                        || type.getPackageName().startsWith("okio"),
                Set.of(OWN_CLIENT));
    }

    private static void check(Predicate<JavaClass> hidden, Set<String> allowed) {
        codeUnits().that(are(visible())).should(notName(hidden, allowed)).check(Artifact.CLASSES);
        fields().that(are(visible())).should(notName(hidden, allowed)).check(Artifact.CLASSES);
        classes()
                .that(describe("are visible", PublicSignaturesTest::isVisible))
                .should(notExtend(hidden))
                .check(Artifact.CLASSES);
    }

    private static DescribedPredicate<JavaMember> visible() {
        return describe("visible to users", member -> isVisible(member.getOwner()) && isOpen(member.getModifiers()));
    }

    private static boolean isVisible(JavaClass type) {
        boolean exported = !type.getPackageName().startsWith("io.github.mattermostsdk.internal");
        boolean outerIsVisible =
                type.getEnclosingClass().map(PublicSignaturesTest::isVisible).orElse(true);
        return exported && outerIsVisible && isOpen(type.getModifiers());
    }

    private static boolean isOpen(Set<JavaModifier> modifiers) {
        return modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
    }

    private static <T extends JavaMember> ArchCondition<T> notName(Predicate<JavaClass> hidden, Set<String> allowed) {
        return new ArchCondition<>("name only what users can see") {
            @Override
            public void check(T member, ConditionEvents events) {
                Set<JavaClass> named = new HashSet<>();
                if (member instanceof JavaCodeUnit code) {
                    named.addAll(code.getReturnType().getAllInvolvedRawTypes());
                    for (JavaType parameter : code.getParameterTypes()) {
                        named.addAll(parameter.getAllInvolvedRawTypes());
                    }
                    named.addAll(code.getExceptionTypes());
                } else if (member instanceof JavaField field) {
                    named.addAll(field.getType().getAllInvolvedRawTypes());
                }
                named.stream()
                        .filter(hidden)
                        .filter(type -> !allowed.contains(member.getFullName()))
                        .forEach(type -> events.add(SimpleConditionEvent.violated(
                                member, member.getFullName() + " names " + type.getName())));
            }
        };
    }

    private static ArchCondition<JavaClass> notExtend(Predicate<JavaClass> hidden) {
        return new ArchCondition<>("extend only what users can see") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                Set<JavaClass> supertypes = new HashSet<>(type.getAllRawInterfaces());
                supertypes.addAll(type.getAllRawSuperclasses());
                supertypes.stream()
                        .filter(hidden)
                        .forEach(each -> events.add(
                                SimpleConditionEvent.violated(type, type.getName() + " extends " + each.getName())));
            }
        };
    }
}
