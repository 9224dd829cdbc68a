package org.disse.io.json;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.ThreadLocalRandom;
import java.util.zip.GZIPOutputStream;

/** Writes a file whole or not at all. */
public final class AtomicFile {
  private AtomicFile() {}

  /** What a file is to hold. */
  public interface Content {
    /**
     * Writes the content; errors of the stream may come unchecked.
     *
     * @param stream takes it; not closed
     * @throws IOException from the stream; then there is no file
     */
    void writeTo(OutputStream stream) throws IOException;
  }

  /**
   * Writes beside the file's place, forces to disk and moves there.
   *
   * @param path the file; replaced if it exists
   * @param gzip whether to compress
   * @param content what it is to hold
   * @throws IOException if the file cannot be written; then the old one stays
   */
  public static void write(Path path, boolean gzip, Content content) throws IOException {
    Path target = path.toAbsolutePath();
    Path directory = target.getParent();
    Path name = target.getFileName();
    if (directory == null || name == null) {
      throw new IOException("expected the path of a file, but was " + path);
    }
    // Not Files.createTempFile, whose file only its owner may read: the rights would come along.
    String unique = Long.toHexString(ThreadLocalRandom.current().nextLong());
    if (!Files.isDirectory(directory)) {
      throw new NoSuchFileException(directory.toString());
    }
    Path temporary = directory.resolve("." + name + "." + unique + ".tmp");
    try {
      fill(temporary, gzip, content);
      Files.move(
          temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  private static void fill(Path file, boolean gzip, Content content) throws IOException {
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      OutputStream plain = new BufferedOutputStream(Channels.newOutputStream(channel));
      if (gzip) {
        GZIPOutputStream packed = new GZIPOutputStream(plain);
        content.writeTo(packed);
        packed.finish();
      } else {
        content.writeTo(plain);
      }
      plain.flush();
      channel.force(true);
    }
  }
}
