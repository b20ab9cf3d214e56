package io.github.mattermostsdk.testkit.internal.files;

import io.github.mattermostsdk.testkit.internal.http.Operations;
import io.github.mattermostsdk.testkit.internal.state.World;

/** All operations on files. */
public final class FileOperations {

    private FileOperations() {}

    /** Registers them. */
    public static void register(World world, Operations operations) {
        new UploadFile(world).register(operations);
        new FileDownloads(world).register(operations);
    }
}
