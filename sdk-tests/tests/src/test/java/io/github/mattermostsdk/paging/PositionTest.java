package io.github.mattermostsdk.paging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.mattermostsdk.model.User;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PositionTest {

    /** The form is stored by programs: it must never change under its version. */
    @Test
    void hasAStableText() {
        Position position = Position.of("getUsers", 61, Map.of("page", "3", "after", "ä b&c=d,e"));
        assertEquals("v1:getUsers?after=%C3%A4+b%26c%3Dd%2Ce&items=61&page=3", position.toString());
        assertEquals(position, Position.parse(position.toString()));
        assertEquals(position.hashCode(), Position.parse(position.toString()).hashCode());
        assertEquals("ä b&c=d,e", Position.parse(position.toString()).values().get("after"));
        assertEquals(61, position.items());
    }

    @Test
    void ofAWalkIsShort() {
        Pager<User> pager = ModelUsers.of(30).api().allUsers(q -> q.perPage(10));
        assertEquals("v1:getUsers?items=0", pager.position().toString());
        pager.first(13);
        assertEquals(
                "v1:getUsers?after=USER0000012&items=13&page=1&size=10",
                pager.position().toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "v1:getUsers",
                "v2:getUsers?items=1",
                "getUsers?items=1",
                "v1:getUsers?page=1",
                "v1:getUsers?items=-1",
                "v1:getUsers?items=x",
                "v1:getUsers?items=1&items=2",
                "v1:getUsers?items=1&page",
                "v1:getUsers?items=1&=2",
                "v1:getUsers?items=1&page=%zz"
            })
    void refusesOtherTexts(String text) {
        assertThrows(IllegalArgumentException.class, () -> Position.parse(text));
    }

    @Test
    void aValueThatIsNoNumberIsNoPosition() {
        Pager<User> pager = ModelUsers.of(30).api().allUsers();
        Position position = Position.parse("v1:getUsers?items=1&page=x");
        assertThrows(
                IllegalArgumentException.class, () -> pager.resume(position).first(1));
    }
}
