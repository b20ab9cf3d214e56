package io.github.mattermostsdk.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class KotlinTest {
    @Test
    void aCallStaysAsItIsButForItsEnd() {
        assertEquals("mattermost.posts().deletePost(\"id\")", Kotlin.of("mattermost.posts().deletePost(\"id\");"));
        assertEquals(
                "val list = mattermost.users().getUsersByIds(listOf(\"a\", \"b\"))",
                Kotlin.of("List<User> list = mattermost.users().getUsersByIds(List.of(\"a\", \"b\"));"));
        assertEquals(
                "val result = a(\"costs \\$5;\")", Kotlin.of("Map<String, List<String>> result = a(\"costs $5;\");"));
    }

    @Test
    void aLambdaStandsBehindTheCall() {
        assertEquals("val x = a { it.b(\"(\") }", Kotlin.of("X x = a(request -> request\n        .b(\"(\"));"));
        assertEquals(
                "val x = a(\"id\") {\n    it.b(c(1))\n        .d(2)\n}.e()",
                Kotlin.of("X x = a(\"id\", request -> request\n        .b(c(1))\n        .d(2)).e();"));
        assertThrows(SiteException.class, () -> Kotlin.of("a(query -> query\n        .b(\"x\""));
    }

    @Test
    void aLoopHasNoType() {
        assertEquals(
                "for (user in users) {\n    println(user)\n}",
                Kotlin.of("for (User user : users) {\n    System.out.println(user);\n}"));
    }
}
