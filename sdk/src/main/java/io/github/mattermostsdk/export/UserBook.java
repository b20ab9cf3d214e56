package io.github.mattermostsdk.export;

import io.github.mattermostsdk.api.UsersApi;
import io.github.mattermostsdk.model.Post;
import io.github.mattermostsdk.model.PostMetadata;
import io.github.mattermostsdk.model.User;
import io.github.mattermostsdk.paging.Pager;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The accounts of all who wrote or reacted: each is looked up once, by the channel that meets it first, and written to a file
 * of its own. A channel that meets it meanwhile waits for that.
 */
final class UserBook implements AutoCloseable {

    /** An account that the server does not know any more. */
    private static final String GONE = "";

    private final UsersApi users;
    private final LineFile lines;
    private final Map<String, CompletableFuture<String>> names = new ConcurrentHashMap<>();

    private UserBook(UsersApi users, LineFile lines) {
        this.users = users;
        this.lines = lines;
    }

    static UserBook open(Path directory, UsersApi users) throws IOException {
        Path file = directory.resolve("users.jsonl");
        UserBook book = new UserBook(users, LineFile.open(file));
        try {
            book.lines.cutBrokenLine();
            try (BufferedReader reader = Files.newBufferedReader(file)) {
                for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                    User user = JsonLines.userOf(line);
                    book.names.put(user.id(), CompletableFuture.completedFuture(user.username()));
                }
            }
            return book;
        } catch (RuntimeException | IOException failure) {
            book.close();
            throw failure;
        }
    }

    /** Sees to it that all who have to do with some posts are in the file, and returns the usernames of the writers by id. */
    Map<String, String> usernames(Collection<Post> posts) {
        lookUp(people(posts));
        Map<String, String> usernames = new TreeMap<>();
        for (Post post : posts) {
            CompletableFuture<String> name = names.get(post.userId());
            if (name != null) {
                usernames.put(post.userId(), joined(name));
            }
        }
        usernames.values().removeIf(GONE::equals);
        return usernames;
    }

    private static Set<String> people(Collection<Post> posts) {
        Set<String> ids = new TreeSet<>();
        for (Post post : posts) {
            ids.add(post.userId());
            PostMetadata metadata = post.metadata();
            if (metadata != null) {
                metadata.reactions().forEach(reaction -> ids.add(reaction.userId()));
            }
        }
        ids.remove("");
        return ids;
    }

    /** Looks up those whom nobody looked up before, and waits for those whom another channel is looking up. */
    private void lookUp(Set<String> ids) {
        Map<String, CompletableFuture<String>> mine = new LinkedHashMap<>();
        List<CompletableFuture<String>> others = new ArrayList<>();
        for (String id : ids) {
            CompletableFuture<String> name = new CompletableFuture<>();
            CompletableFuture<String> known = names.putIfAbsent(id, name);
            if (known == null) {
                mine.put(id, name);
            } else {
                others.add(known);
            }
        }
        try {
            write(mine);
        } catch (RuntimeException | IOException failure) {
            // Forgotten first, so that a later page asks again.
            names.keySet().removeAll(mine.keySet());
            RuntimeException thrown = unchecked(failure);
            mine.values().forEach(name -> name.completeExceptionally(thrown));
            throw thrown;
        }
        others.forEach(UserBook::joined);
    }

    private void write(Map<String, CompletableFuture<String>> wanted) throws IOException {
        Pager<User> found = users.allUsersByIds(List.copyOf(wanted.keySet()));
        for (List<User> page : found.pages()) {
            lines.append(page.stream().map(JsonLines::user).toList());
            for (User user : page) {
                CompletableFuture<String> name = wanted.get(user.id());
                if (name != null) {
                    name.complete(user.username());
                }
            }
        }
        lines.force();
        wanted.values().forEach(name -> name.complete(GONE));
    }

    private static RuntimeException unchecked(Exception failure) {
        if (failure instanceof IOException io) {
            return new UncheckedIOException(io);
        }
        return failure instanceof RuntimeException known ? known : new IllegalStateException(failure);
    }

    private static String joined(CompletableFuture<String> name) {
        try {
            return name.join();
        } catch (CompletionException failure) {
            throw failure.getCause() instanceof RuntimeException cause ? cause : failure;
        }
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
