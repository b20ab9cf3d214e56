package io.github.mattermostsdk.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class CurlTest {
    @Test
    void aGetIsTheAddressAlone() {
        assertEquals("""
                curl "$MATTERMOST_URL/api/v4/users/u1/teams/a%20b?name=x%26y&active=true" \\
                  -H "Authorization: Bearer $MATTERMOST_TOKEN\"""", Curl.command("""
                        GET /api/v4/users/{user_id}/teams/{team}
                        authorized
                        path user_id u1
                        path team a b
                        query name x&y
                        query active true
                        """));
    }

    @Test
    void aBodyIsTheExampleAndMakesItAPost() {
        assertEquals("""
                curl "$MATTERMOST_URL/api/v4/posts" \\
                  -H 'Content-Type: application/json' \\
                  -d '{
                    "message": "it'\\''s",
                    "big": 9007199254740993
                  }'""", Curl.command("""
                        POST /api/v4/posts
                        body
                        {
                          "content" : {
                            "application/json" : {
                              "example" : { "message" : "it's", "big" : 9007199254740993 }
                            }
                          }
                        }
                        """));
    }

    @Test
    void otherMethodsAreNamed() {
        assertEquals("curl -X DELETE \"$MATTERMOST_URL/api/v4/drafts\"", Curl.command("DELETE /api/v4/drafts\n"));
        assertEquals("curl -X POST \"$MATTERMOST_URL/api/v4/logout\"", Curl.command("POST /api/v4/logout\n"));
    }

    @Test
    void partsAndFieldsComeFromTheirExamples() {
        assertEquals("""
                curl "$MATTERMOST_URL/api/v4/files" \\
                  -F 'channel_id=c1' \\
                  -F files=@files.bin""", Curl.command("""
                        POST /api/v4/files
                        part channel_id
                        {
                          "example" : "c1"
                        }
                        part files
                        {
                          "type" : "array"
                        }
                        """));
        assertEquals("""
                curl "$MATTERMOST_URL/login" \\
                  --data-urlencode 'login_id=yuki'""", Curl.command("""
                        POST /login
                        field login_id
                        { "example" : "yuki" }
                        """));
    }

    @Test
    void anUnknownLineIsAFault() {
        assertThrows(SiteException.class, () -> Curl.command("GET /x\nheader X-Y z\n"));
    }
}
