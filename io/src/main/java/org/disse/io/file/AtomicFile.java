package org.disse.io.file;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Writes a file whole or not at all: into a temporary file beside it, forced to disk and renamed.
 *
 * <p>A symbolic link stays one; the file that it leads to is replaced. The permissions of a file
 * that is replaced are kept; its owner, access lists and other hard links are not, as the file is a
 * new one. What is neither file nor folder, such as a pipe or {@code /dev/null}, cannot be replaced
 * and is written to as it is.
 *
 * <p>The temporary file, {@code .disse-*.tmp}, is deleted whatever happens, but for a crash of the
 * process or the machine. One that is left is not touched again: another process may be writing it.
 */
public final class AtomicFile {
  private static final int MOST_LINKS = 40;

  private AtomicFile() {}

  /** What a file is to hold. */
  @FunctionalInterface
  public interface Content {
    /**
     * Writes the content; errors of the stream may come unchecked.
     *
     * @param stream takes it; not closed
     * @throws IOException from the stream
     */
    void writeTo(OutputStream stream) throws IOException;
  }

  /**
   * Writes a file.
   *
   * @param path the file; replaced if it exists
   * @param gzip whether to compress
   * @param content what it is to hold
   * @throws IOException if it cannot be written; nothing is changed then
   */
  public static void write(Path path, boolean gzip, Content content) throws IOException {
    try {
      if (isDevice(path)) {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE)) {
          fill(channel, gzip, content);
        }
      } else {
        replace(withoutLinks(path.toAbsolutePath()), gzip, content);
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static boolean isDevice(Path path) throws IOException {
    return Files.exists(path) && Files.readAttributes(path, BasicFileAttributes.class).isOther();
  }

  /** Not {@code toRealPath}, which knows no file that is not there yet. */
  private static Path withoutLinks(Path path) throws IOException {
    Path target = path;
    for (int i = 0; i < MOST_LINKS; i++) {
      if (!Files.isSymbolicLink(target)) {
        return target;
      }
      target = target.resolveSibling(Files.readSymbolicLink(target));
    }
    throw new FileSystemLoopException(path.toString());
  }

  private static void replace(Path target, boolean gzip, Content content) throws IOException {
    Path directory = target.getParent();
    if (directory == null || target.getFileName() == null) {
      throw new IOException("expected the path of a file, but was " + target);
    }
    if (!Files.isDirectory(directory)) {
      throw new NoSuchFileException(directory.toString());
    }
    // Not named after the file, whose name may be as long as names may be.
    String unique = Long.toHexString(ThreadLocalRandom.current().nextLong());
    Path temporary = directory.resolve(".disse-" + unique + ".tmp");
    try {
      fill(temporary, permissionsOf(target), gzip, content);
      Files.move(
          temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  /** The permissions that the new file takes over; empty if there is no file yet, or no POSIX. */
  private static Optional<Set<PosixFilePermission>> permissionsOf(Path target) throws IOException {
    PosixFileAttributeView view = Files.getFileAttributeView(target, PosixFileAttributeView.class);
    return view != null && Files.isRegularFile(target)
        ? Optional.of(view.readAttributes().permissions())
        : Optional.empty();
  }

  /** A new file gets the usual permissions, as {@code Files.createTempFile} would not give it. */
  private static void fill(
      Path file, Optional<Set<PosixFilePermission>> permissions, boolean gzip, Content content)
      throws IOException {
    FileAttribute<?>[] attributes =
        permissions
            .map(kept -> new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(kept)})
            .orElse(new FileAttribute<?>[0]);
    Set<StandardOpenOption> options =
        Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    try (FileChannel channel = FileChannel.open(file, options, attributes)) {
      if (permissions.isPresent()) {
        // Before the first byte, and once more: the process's mask may have taken some away.
        Files.setPosixFilePermissions(file, permissions.get());
      }
      fill(channel, gzip, content);
      channel.force(true);
    }
  }

  private static void fill(FileChannel channel, boolean gzip, Content content) throws IOException {
    OutputStream plain = new BufferedOutputStream(Channels.newOutputStream(channel));
    if (gzip) {
      Gzip.pack(plain, content);
    } else {
      content.writeTo(plain);
    }
    plain.flush();
  }
}
