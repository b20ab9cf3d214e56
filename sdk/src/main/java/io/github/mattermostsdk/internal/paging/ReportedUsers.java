package io.github.mattermostsdk.internal.paging;

import io.github.mattermostsdk.model.UserReport;
import io.github.mattermostsdk.paging.PagingException;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The report on users. The cursor is the last row's value in the column that the report is sorted by, and an empty value
 * would begin again from the top: columns that can be empty are refused.
 */
final class ReportedUsers implements PageStyle<UserReport> {

    private static final String VALUE = "from_column_value";
    private static final String ID = "from_id";
    private static final String STUCK = "stuck";

    private final ListCall<List<UserReport>> call;
    private final Function<UserReport, String> key;
    private final String column;

    ReportedUsers(ListCall<List<UserReport>> call, Function<UserReport, String> key) {
        if (!"next".equals(call.given().getOrDefault("direction", "next"))) {
            call.refuse("direction", "a walk only goes to the next page; turn the order round with sort_direction");
        }
        this.call = call;
        this.key = key;
        this.column = call.given().getOrDefault("sort_column", "Username");
        if (!List.of("Username", "CreateAt", "Email").contains(column)) {
            throw new IllegalArgumentException(
                    "A walk over " + call.list().operationId() + " can't be sorted by " + column
                            + ", which can be empty: the server would begin again. Sort by Username, CreateAt or Email");
        }
    }

    @Override
    public Cursor start() {
        return Cursor.START.withOptional(VALUE, call.text(VALUE)).withOptional(ID, call.text(ID));
    }

    @Override
    public CompletableFuture<Page<UserReport>> load(Cursor cursor, int size) {
        if (cursor.has(STUCK)) {
            return CompletableFuture.failedFuture(stuck(cursor));
        }
        return Loads.read(
                call.sized(size)
                        .query(VALUE, cursor.text(VALUE))
                        .query(ID, cursor.text(ID))
                        .executeAsync(),
                this::read);
    }

    private Page<UserReport> read(@Nullable List<UserReport> rows) {
        return rows == null || rows.isEmpty()
                ? Page.empty(null)
                : Page.of(rows, index -> after(rows.get(index)), after(rows.get(rows.size() - 1)));
    }

    private Cursor after(UserReport row) {
        String value = value(row);
        return value.isEmpty()
                ? Cursor.of(STUCK, key(row))
                : Cursor.of(VALUE, value).with(ID, key(row));
    }

    private PagingException stuck(Cursor cursor) {
        String id = call.list().operationId();
        return new PagingException(
                id + " can't be walked on: the user " + cursor.text(STUCK) + " has nothing in the column " + column,
                id);
    }

    private String value(UserReport row) {
        Instant created = row.createAt();
        return switch (column) {
            case "Email" -> row.email();
            case "CreateAt" -> created == null ? "" : Long.toString(created.toEpochMilli());
            default -> row.username();
        };
    }

    @Override
    public String key(UserReport item) {
        return key.apply(item);
    }
}
