package io.github.mattermostsdk.export;

import io.github.mattermostsdk.MattermostClient;
import io.github.mattermostsdk.error.ForbiddenException;
import io.github.mattermostsdk.error.MattermostException;
import io.github.mattermostsdk.error.NotFoundException;
import io.github.mattermostsdk.error.TransportException;
import io.github.mattermostsdk.model.Channel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Writes the history of channels into a folder, as JSON Lines: one object a line.
 *
 * <p>Each channel gets a file {@code <channel id>.jsonl}. Its first line is {@code {"type":"channel","channel":…}}; the others
 * are {@code {"type":"post","username":…,"post":…}}, newest first: every post that is not deleted, replies like the posts that
 * begin a thread, whose id a reply has in {@code root_id}. A post holds its reactions, and the names and sizes of its files, in
 * {@code metadata}, as the server sends them, and all that this version of the library does not know. The file
 * {@code users.jsonl} has a line {@code {"type":"user","user":…}} for everybody who wrote a post or reacted to one, once. The
 * contents of files are not fetched.
 *
 * <p>An export can be broken off at any point, also by a kill of the process, and run again with the same folder: it goes on
 * where it was, and the files end up as if nothing had happened. {@code <channel id>.state} holds what that takes. A channel
 * that was finished stays as it is; to export it again, delete its two files.
 *
 * <pre>{@code
 * ExportSummary summary = HistoryExport.of(mattermost)
 *         .team(teamId)
 *         .directory(Path.of("history"))
 *         .run();
 * }</pre>
 */
public final class HistoryExport {

    private static final int MOST_AT_ONCE = 16;

    private final MattermostClient mattermost;
    private final Set<String> channelIds = new LinkedHashSet<>();
    private final Set<String> teamIds = new LinkedHashSet<>();
    private Path directory = Path.of(".");
    private int channelsAtOnce = 4;
    private boolean archivedToo = true;
    private Consumer<? super ExportProgress> listener = progress -> {};

    private HistoryExport(MattermostClient mattermost) {
        this.mattermost = Objects.requireNonNull(mattermost, "mattermost");
    }

    /**
     * Starts an export.
     *
     * @param mattermost the client of an account that may read the channels
     * @return an export of nothing yet
     */
    public static HistoryExport of(MattermostClient mattermost) {
        return new HistoryExport(mattermost);
    }

    /**
     * Adds a channel.
     *
     * @param channelId its 26-character id
     * @return this export
     */
    public HistoryExport channel(String channelId) {
        channelIds.add(channelId);
        return this;
    }

    /**
     * Adds the channels of a team that the account is a member of.
     *
     * @param teamId the 26-character id of the team
     * @return this export
     */
    public HistoryExport team(String teamId) {
        teamIds.add(teamId);
        return this;
    }

    /**
     * Sets whether the archived channels of teams belong to the export.
     *
     * @param include true, as it is unless set, or false to leave them out, such as on a server that lets nobody read them
     * @return this export
     */
    public HistoryExport includeArchived(boolean include) {
        archivedToo = include;
        return this;
    }

    /**
     * Sets the folder that the files are written to.
     *
     * @param folder the folder; it is made if it is not there. The current one unless set
     * @return this export
     */
    public HistoryExport directory(Path folder) {
        directory = Objects.requireNonNull(folder, "folder");
        return this;
    }

    /**
     * Sets how many channels are read at the same time. The rate limit of the server is kept all the same.
     *
     * @param channels from 1 to 16; 4 unless set
     * @return this export
     * @throws IllegalArgumentException if it is another number
     */
    public HistoryExport channelsAtOnce(int channels) {
        if (channels < 1 || channels > MOST_AT_ONCE) {
            throw new IllegalArgumentException(
                    "The number of channels at once must lie between 1 and " + MOST_AT_ONCE + ", but is " + channels);
        }
        channelsAtOnce = channels;
        return this;
    }

    /**
     * Sets who is told how the export gets on.
     *
     * @param newListener called after each page of posts, by one thread at a time
     * @return this export
     */
    public HistoryExport onProgress(Consumer<? super ExportProgress> newListener) {
        listener = Objects.requireNonNull(newListener, "newListener");
        return this;
    }

    /**
     * Runs the export and waits for its end. A channel that can't be read does not stop the others.
     *
     * @return what was written, and what could not be read
     * @throws MattermostException if the channels of a team can't be had, or the thread is interrupted
     * @throws UncheckedIOException if a file can't be written or read, or another export is at work in the folder
     */
    public ExportSummary run() {
        Tally tally = new Tally(listener);
        try {
            Files.createDirectories(directory);
            List<Channel> channels = channels(tally);
            tally.expect(channels);
            try (UserBook users = UserBook.open(directory, mattermost.users())) {
                export(channels, users, tally);
            }
            return tally.summary();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private List<Channel> channels(Tally tally) {
        Map<String, Channel> channels = new LinkedHashMap<>();
        for (String teamId : teamIds) {
            // The answer holds direct and group messages too, which belong to no team.
            mattermost.channels().getChannelsForTeamForUser("me", teamId, q -> q.includeDeleted(archivedToo)).stream()
                    .filter(channel -> teamId.equals(channel.teamId()))
                    .forEach(channel -> channels.put(channel.id(), channel));
        }
        for (String channelId : channelIds) {
            try {
                channels.computeIfAbsent(channelId, mattermost.channels()::getChannel);
            } catch (ForbiddenException | NotFoundException failure) {
                tally.addFailure(channelId, failure);
            }
        }
        return List.copyOf(channels.values());
    }

    private void export(List<Channel> channels, UserBook users, Tally tally) throws IOException {
        ExecutorService readers = Executors.newFixedThreadPool(channelsAtOnce, HistoryExport::reader);
        try {
            List<Future<?>> running = new ArrayList<>();
            for (Channel channel : channels) {
                running.add(readers.submit(new ChannelExport(mattermost.posts(), channel, directory, users, tally)));
            }
            for (Future<?> each : running) {
                each.get();
            }
        } catch (ExecutionException failure) {
            throw thrown(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new TransportException(
                    TransportException.Kind.INTERRUPTED,
                    "The export was given up: its thread was interrupted",
                    "getPostsForChannel",
                    null,
                    interrupted);
        } finally {
            end(readers);
        }
    }

    /** Waits until nobody writes any more: the files are closed next, and a new export may begin at once. */
    private static void end(ExecutorService readers) {
        readers.shutdownNow();
        boolean wasInterrupted = Thread.interrupted();
        boolean hasEnded = false;
        while (!hasEnded) {
            try {
                hasEnded = readers.awaitTermination(1, TimeUnit.MINUTES);
            } catch (InterruptedException again) {
                wasInterrupted = true;
            }
        }
        if (wasInterrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static Thread reader(Runnable task) {
        Thread thread = new Thread(task, "mattermost-export");
        thread.setDaemon(true);
        return thread;
    }

    private static RuntimeException thrown(ExecutionException execution) throws IOException {
        Throwable failure = execution.getCause();
        if (failure instanceof IOException io) {
            throw io;
        }
        if (failure instanceof Error error) {
            throw error;
        }
        return failure instanceof RuntimeException known ? known : new IllegalStateException(failure);
    }
}
