package io.github.mattermostsdk.internal.auth;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.util.EnumSet;
import java.util.List;

/** Makes files that nobody but their owner can open, from the moment they exist. */
final class OwnerOnly {

    private OwnerOnly() {}

    /**
     * Returns the attribute for a file in a directory.
     *
     * @throws IOException if its file system knows no rights
     */
    static FileAttribute<?> attribute(Path directory) throws IOException {
        FileStore store = Files.getFileStore(directory);
        if (store.supportsFileAttributeView(PosixFileAttributeView.class)) {
            return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        }
        if (store.supportsFileAttributeView(AclFileAttributeView.class)) {
            UserPrincipal owner = directory
                    .getFileSystem()
                    .getUserPrincipalLookupService()
                    .lookupPrincipalByName(System.getProperty("user.name"));
            return new Acl(owner);
        }
        throw new IOException("The file system of " + directory + " cannot keep a file from other users");
    }

    /** An access control list with one entry. */
    private record Acl(UserPrincipal owner) implements FileAttribute<List<AclEntry>> {
        @Override
        public String name() {
            return "acl:acl";
        }

        @Override
        public List<AclEntry> value() {
            return List.of(AclEntry.newBuilder()
                    .setType(AclEntryType.ALLOW)
                    .setPrincipal(owner)
                    .setPermissions(EnumSet.allOf(AclEntryPermission.class))
                    .build());
        }
    }
}
