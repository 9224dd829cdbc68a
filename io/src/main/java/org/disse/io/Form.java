package org.disse.io;

import java.nio.file.Path;
import java.util.Optional;
import org.disse.io.file.Gzip;

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
    if (Gzip.endsIn(path, ".ndjson")) {
      return Optional.of(NDJSON);
    }
    return Gzip.endsIn(path, ".json") ? Optional.of(DOCUMENT) : Optional.empty();
  }
}
