package io.github.mattermostsdk.internal.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentDispositionTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "attachment;filename=\"notes.txt\"|notes.txt",
                "inline; filename=notes.txt|notes.txt",
                "attachment; FileName=\"a b.txt\"; x=y|a b.txt",
                "attachment; filename=\"say \\\"hi\\\".txt\"|say \"hi\".txt",
                "attachment; filename=\"a;b=c.txt\"|a;b=c.txt",
                "attachment; filename=\"fallback.txt\"; filename*=UTF-8''na%C3%AFve%20%E2%9C%93.txt|naïve ✓.txt",
                "attachment; filename*=UTF-8''first.txt; filename=\"second.txt\"|first.txt",
                "attachment; filename*=iso-8859-1'en'%A3%20rates|£ rates",
                "attachment; filename*=broken; filename=\"good.txt\"|good.txt",
                "attachment; filename*=UTF-8''100%.txt|100%.txt",
                "attachment; filename*=UTF-8''a%2|a%2",
                "attachment; filename=\"../../etc/passwd\"|passwd",
                "attachment; filename=\"C:\\\\temp\\\\x.txt\"|x.txt",
                "attachment; filename*=UTF-8''..%2F..%2Fetc%2Fpasswd|passwd",
            })
    void readsTheName(String header, String name) {
        assertEquals(name, ContentDisposition.fileName(header));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "attachment",
                "attachment; filename=\"\"",
                "attachment; filename=\"..\"",
                "attachment; filename=\".\"",
                "attachment; filename=\"x/..\"",
                "``"
            })
    void hasNoName(String header) {
        assertNull(ContentDisposition.fileName(header));
    }

    @Test
    void hasNoNameWithoutHeader() {
        assertNull(ContentDisposition.fileName(null));
    }
}
