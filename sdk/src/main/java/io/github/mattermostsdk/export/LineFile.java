package io.github.mattermostsdk.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** A file that lines are added to by one export at a time: a second one would tear them. */
final class LineFile implements AutoCloseable {

    private final FileChannel file;

    private LineFile(FileChannel file) {
        this.file = file;
    }

    static LineFile open(Path path) throws IOException {
        FileChannel file =
                FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            lock(file, path);
            file.position(file.size());
            return new LineFile(file);
        } catch (RuntimeException | IOException failure) {
            file.close();
            throw failure;
        }
    }

    private static void lock(FileChannel file, Path path) throws IOException {
        try {
            if (file.tryLock() != null) {
                return;
            }
        } catch (OverlappingFileLockException inThisProcess) {
            throw new IOException("Another export of this program is writing " + path, inThisProcess);
        }
        throw new IOException("Another program is writing " + path);
    }

    /** Cuts off what comes after a length. */
    void cut(long length) throws IOException {
        file.truncate(length);
        file.position(file.size());
    }

    /** Cuts off the beginning of a line that a kill may have left. */
    void cutBrokenLine() throws IOException {
        ByteBuffer last = ByteBuffer.allocate(1);
        long length = file.size();
        while (length > 0) {
            last.clear();
            file.read(last, length - 1);
            if (last.get(0) == '\n') {
                break;
            }
            length--;
        }
        cut(length);
    }

    synchronized void append(List<String> lines) throws IOException {
        if (lines.isEmpty()) {
            return;
        }
        ByteBuffer bytes = ByteBuffer.wrap((String.join("\n", lines) + "\n").getBytes(UTF_8));
        while (bytes.hasRemaining()) {
            file.write(bytes);
        }
    }

    long length() throws IOException {
        return file.size();
    }

    /** Has the operating system write everything to the disk, for the case that the power goes. */
    void force() throws IOException {
        file.force(false);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
