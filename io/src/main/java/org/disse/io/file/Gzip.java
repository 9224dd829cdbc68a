package org.disse.io.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** Files that are compressed: their names end in {@code .gz}, in letters of either case. */
public final class Gzip {
  private static final String SUFFIX = ".gz";
  private static final int BUFFER = 1 << 16;

  private Gzip() {}

  /**
   * Whether a file is compressed.
   *
   * @param file the file
   * @return whether its name says so
   */
  public static boolean isNamed(Path file) {
    return !suffix(nameOf(file)).isEmpty();
  }

  /**
   * What a name says of compression.
   *
   * @param name the name of a file
   * @return the ending as it stands there; "" if it is another
   */
  public static String suffix(String name) {
    int at = name.length() - SUFFIX.length();
    return name.regionMatches(true, at, SUFFIX, 0, SUFFIX.length()) ? name.substring(at) : "";
  }

  /**
   * Whether the name of a file, but for the ending of compression, ends so.
   *
   * @param file the file
   * @param ending such as {@code .json}; letters of either case are the same
   * @return whether it does
   */
  public static boolean endsIn(Path file, String ending) {
    String name = nameOf(file);
    return name.substring(0, name.length() - suffix(name).length())
        .toLowerCase(Locale.ROOT)
        .endsWith(ending.toLowerCase(Locale.ROOT));
  }

  private static String nameOf(Path file) {
    Path name = file.getFileName();
    return name == null ? "" : name.toString();
  }

  /**
   * Opens a file.
   *
   * @param file the file
   * @return its bytes, unpacked if its name says that they are packed
   * @throws IOException if it cannot be opened, or is not packed
   */
  public static InputStream open(Path file) throws IOException {
    return unpacked(Files.newInputStream(file), file);
  }

  /**
   * Unpacks what a file holds.
   *
   * @param stream the bytes of the file; closed if they cannot be unpacked
   * @param file the file
   * @return the bytes, unpacked if the file's name says that they are packed
   * @throws IOException if they are not packed
   */
  public static InputStream unpacked(InputStream stream, Path file) throws IOException {
    if (!isNamed(file)) {
      return stream;
    }
    try {
      return new GZIPInputStream(stream, BUFFER);
    } catch (IOException e) {
      try {
        stream.close();
      } catch (IOException more) {
        e.addSuppressed(more);
      }
      throw e;
    }
  }

  /**
   * Packs what is written.
   *
   * @param plain takes the packed bytes; not closed
   * @param content what is to be packed
   * @throws IOException from the stream
   */
  static void pack(OutputStream plain, AtomicFile.Content content) throws IOException {
    try (Packed packed = new Packed(plain)) {
      content.writeTo(packed);
      packed.finish();
    }
  }

  /** Closing gives the memory of zlib back and no more: what failed is not to be ended well. */
  private static final class Packed extends GZIPOutputStream {
    Packed(OutputStream plain) throws IOException {
      super(plain);
    }

    @Override
    public void close() {
      def.end();
    }
  }
}
