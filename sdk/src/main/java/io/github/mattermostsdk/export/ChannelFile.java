package io.github.mattermostsdk.export;

import io.github.mattermostsdk.paging.Position;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The file of a channel, and beside it the state of its export: how long the file was when a page had been written in full,
 * and the position after that page. What was written later is cut off when the export goes on.
 */
final class ChannelFile implements AutoCloseable {

    private static final String COMPLETE = "complete";
    private static final String PARTIAL = "partial";

    private final LineFile lines;
    private final Path state;
    private final boolean complete;
    private final @Nullable Position position;

    private ChannelFile(LineFile lines, Path state, boolean complete, @Nullable Position position) {
        this.lines = lines;
        this.state = state;
        this.complete = complete;
        this.position = position;
    }

    static ChannelFile open(Path directory, String channelId) throws IOException {
        Path state = directory.resolve(channelId + ".state");
        LineFile lines = LineFile.open(directory.resolve(channelId + ".jsonl"));
        try {
            String[] saved =
                    Files.exists(state) ? Files.readString(state).strip().split(" ", 3) : new String[0];
            // A file that is shorter than it was has been replaced by somebody: the channel is begun anew.
            boolean isKnown = saved.length == 3 && lines.length() >= Long.parseLong(saved[1]);
            lines.cut(isKnown ? Long.parseLong(saved[1]) : 0);
            return new ChannelFile(
                    lines, state, isKnown && saved[0].equals(COMPLETE), isKnown ? Position.parse(saved[2]) : null);
        } catch (RuntimeException | IOException failure) {
            lines.close();
            throw failure;
        }
    }

    boolean isComplete() {
        return complete;
    }

    /** Returns where the export goes on; null at the beginning. */
    @Nullable
    Position position() {
        return position;
    }

    /** Returns how many posts an earlier run wrote. */
    long posts() {
        return position == null ? 0 : position.items();
    }

    void append(List<String> newLines) throws IOException {
        lines.append(newLines);
    }

    void save(Position after) throws IOException {
        save(PARTIAL, after);
    }

    void complete(Position end) throws IOException {
        save(COMPLETE, end);
    }

    private void save(String word, Position after) throws IOException {
        lines.force();
        Path written = state.resolveSibling(state.getFileName() + ".new");
        Files.writeString(written, word + " " + lines.length() + " " + after + "\n");
        Files.move(written, state, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
