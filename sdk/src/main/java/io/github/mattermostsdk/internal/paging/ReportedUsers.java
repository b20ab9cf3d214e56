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
 *
 * <p>Only times of creation can be shared. Downwards the server then sends those of one time by rising ids, but looks for
 * falling ones after the cursor, and so would lose some. There the cursor is an id above all others: all of that time come
 * again, and what was handed out is dropped.
 */
final class ReportedUsers implements PageStyle<UserReport> {

    private static final String VALUE = "from_column_value";
    private static final String ID = "from_id";
    private static final String STUCK = "stuck";
    private static final String SIZE = "size";
    private static final String CREATED = "CreateAt";
    private static final String ABOVE_ALL_IDS = "z".repeat(27);

    private final ListCall<List<UserReport>> call;
    private final Function<UserReport, String> key;
    private final String column;
    private final boolean isRepeating;

    ReportedUsers(ListCall<List<UserReport>> call, Function<UserReport, String> key) {
        if (!"next".equals(call.given().getOrDefault("direction", "next"))) {
            call.refuse("direction", "a walk only goes to the next page; turn the order round with sort_direction");
        }
        this.call = call;
        this.key = key;
        this.column = call.given().getOrDefault("sort_column", "Username");
        this.isRepeating = column.equals(CREATED) && "desc".equals(call.given().get("sort_direction"));
        if (!List.of("Username", CREATED, "Email").contains(column)) {
            throw new IllegalArgumentException(
                    "A walk over " + call.list().operationId() + " can't be sorted by " + column
                            + ", which can be empty: the server would begin again. Sort by Username, CreateAt or Email");
        }
        if (column.equals(CREATED) && call.given().containsKey("team_filter")) {
            throw new IllegalArgumentException("A walk over " + call.list().operationId()
                    + " can't be sorted by CreateAt when it has a team_filter: servers fail at the second page. Sort by"
                    + " Username or Email");
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
        int asked = cursor.count(SIZE, size);
        return Loads.read(
                call.sized(asked)
                        .query(VALUE, cursor.text(VALUE))
                        .query(ID, isRepeating && cursor.has(ID) ? ABOVE_ALL_IDS : cursor.text(ID))
                        .executeAsync(),
                rows -> read(cursor, asked, rows));
    }

    private Page<UserReport> read(Cursor cursor, int asked, @Nullable List<UserReport> answer) {
        List<UserReport> all = answer == null ? List.of() : answer;
        List<UserReport> rows =
                all.stream().filter(row -> !isKnown(cursor, row)).toList();
        if (!rows.isEmpty()) {
            return Page.of(rows, index -> after(rows.get(index)), after(rows.get(rows.size() - 1)));
        }
        if (all.size() < asked) {
            return Page.empty(null);
        }
        int most = call.list().maxSize();
        return Page.empty(asked < most ? cursor.with(SIZE, most) : cursor.with(STUCK, key(all.get(0))));
    }

    private boolean isKnown(Cursor cursor, UserReport row) {
        String id = cursor.text(ID);
        return isRepeating && id != null && value(row).equals(cursor.text(VALUE)) && key(row).compareTo(id) <= 0;
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
                id + " can't be walked on: the user " + cursor.text(STUCK)
                        + (cursor.has(VALUE)
                                ? " and more than a page of others were created at the same time"
                                : " has nothing in the column " + column),
                id);
    }

    private String value(UserReport row) {
        Instant created = row.createAt();
        return switch (column) {
            case "Email" -> row.email();
            case CREATED -> created == null ? "" : Long.toString(created.toEpochMilli());
            default -> row.username();
        };
    }

    @Override
    public String key(UserReport item) {
        return key.apply(item);
    }
}
