package io.github.mattermostsdk.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import io.github.mattermostsdk.MultipartForm;
import io.github.mattermostsdk.QueryParameters;
import io.github.mattermostsdk.api.AccessTokensApi;
import io.github.mattermostsdk.internal.http.Operation;
import io.github.mattermostsdk.internal.http.QueryText;
import io.github.mattermostsdk.model.CreatePostRequest;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The arrows between the packages go one way: api → calls → model, and nothing else knows generated code. */
class ArrowsTest {
    private static final String PAGING = Artifact.ROOT + ".internal.paging";
    /** Makes and revokes access tokens from a login, and no other call. */
    private static final String SIGN_IN = Artifact.ROOT + ".internal.auth";

    /** Gets an id of its own, so that it can be sent again. */
    private static final DescribedPredicate<JavaClass> PART_OF_A_NEW_POST = describe(
            "are the request of a new post", type -> type.getName().startsWith(CreatePostRequest.class.getName()));

    private static final DescribedPredicate<JavaClass> JAVA = resideInAnyPackage("java..", "org.jspecify.annotations");

    @Test
    void theModelKnowsOnlyJsonHelpersAndMoshi() {
        classes()
                .that()
                .resideInAPackage(Artifact.MODEL)
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage(Artifact.MODEL, Artifact.ROOT + ".internal.json", "com.squareup.moshi")
                                .or(JAVA))
                .check(Artifact.CLASSES);
    }

    @Test
    void theCallsKnowTheModelAndWhatGoesIntoARequest() {
        classes()
                .that()
                .resideInAPackage(Artifact.CALLS)
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage(Artifact.CALLS, Artifact.MODEL, Artifact.ROOT, "retrofit2.http")
                                .or(partOfARequest())
                                .or(type(Operation.class))
                                .or(JAVA))
                .check(Artifact.CLASSES);
    }

    /** The optional parameters and the forms of an operation are nested in its interface in {@code api}. */
    private static DescribedPredicate<JavaClass> partOfARequest() {
        return resideInAPackage(Artifact.API)
                .and(describe(
                        "query objects and forms",
                        type -> type.isAssignableTo(QueryParameters.class)
                                || type.isAssignableTo(MultipartForm.class)));
    }

    @Test
    void theBlockingInterfacesKnowCallsModelAndHelpers() {
        classes()
                .that()
                .resideInAPackage(Artifact.API)
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                                Artifact.API,
                                Artifact.CALLS,
                                Artifact.MODEL,
                                Artifact.ROOT,
                                Artifact.ROOT + ".error",
                                Artifact.ROOT + ".paging",
                                Artifact.ROOT + ".internal.json",
                                PAGING)
                        .or(type(QueryText.class))
                        .or(JAVA))
                .check(Artifact.CLASSES);
    }

    @Test
    void errorsAndSignInKnowNoOperation() {
        noClasses()
                .that()
                .resideInAnyPackage(Artifact.ROOT + ".error", Artifact.ROOT + ".auth")
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage(Artifact.API, Artifact.CALLS).and(not(type(AccessTokensApi.class))))
                .check(Artifact.CLASSES);
    }

    @Test
    void theRuntimeKnowsNoGeneratedCode() {
        noClasses()
                .that()
                .resideInAPackage(Artifact.INTERNAL)
                .and()
                .resideOutsideOfPackages(PAGING, SIGN_IN)
                .should()
                .dependOnClassesThat(resideInAnyPackage(Artifact.API, Artifact.CALLS, Artifact.MODEL)
                        .and(not(PART_OF_A_NEW_POST)))
                .check(Artifact.CLASSES);
    }

    /** It reads the few lists whose pages are more than a list, and asks for them through what it is given. */
    @Test
    void pagingKnowsNoOperation() {
        noClasses()
                .that()
                .resideInAnyPackage(PAGING, Artifact.ROOT + ".paging")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(Artifact.API, Artifact.CALLS)
                .check(Artifact.CLASSES);
    }

    @Test
    void onlyTheGlueAndTheCallsKnowRetrofit() {
        Set<String> knowing = Set.of(Artifact.CALLS, Artifact.ROOT + ".internal.retrofit");
        noClasses()
                .that(describe("lie elsewhere", type -> !knowing.contains(type.getPackageName())))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("retrofit2..")
                .check(Artifact.CLASSES);
    }

    private static DescribedPredicate<JavaClass> type(Class<?> type) {
        return describe(type.getSimpleName(), candidate -> candidate.isEquivalentTo(type));
    }
}
