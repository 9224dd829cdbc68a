package org.disse.io;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** The two forms of a knowledge base as text. */
public enum Form {
  /** One JSON document ({@code .json}). */
  DOCUMENT,
  /** A header line and one entry a line ({@code .ndjson}). */
  NDJSON;

  /**
   * The form that a file's name tells, gzipped or not.
   *
   * @param path the file
   * @return the form; empty if the name ends neither in {@code .json} nor {@code .ndjson}, with or
   *     without {@code .gz}
   */
  public static Optional<Form> of(Path path) {
    String name = nameOf(path);
    String plain = name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
    if (plain.endsWith(".ndjson")) {
      return Optional.of(NDJSON);
    }
    return plain.endsWith(".json") ? Optional.of(DOCUMENT) : Optional.empty();
  }

  static boolean isGzip(Path path) {
    return nameOf(path).endsWith(".gz");
  }

  private static String nameOf(Path path) {
    Path name = path.getFileName();
    return name == null ? "" : name.toString().toLowerCase(Locale.ROOT);
  }
}
