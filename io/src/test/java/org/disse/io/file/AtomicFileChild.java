package org.disse.io.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Random;

/**
 * A process that writes a file and dies, or cannot write it; run by {@link AtomicFileCrashTest}.
 */
final class AtomicFileChild {
  /** What it exits with if the file could not be written. */
  static final int CANNOT_WRITE = 3;

  /** What it exits with if it was halted. */
  static final int HALTED = 4;

  private AtomicFileChild() {}

  /**
   * Writes random bytes, which do not pack.
   *
   * @param args the file, how many bytes, and after how many of them to die
   */
  public static void main(String[] args) {
    Path file = Path.of(args[0]);
    byte[] bytes = new byte[Integer.parseInt(args[1])];
    int halt = Integer.parseInt(args[2]);
    new Random(7).nextBytes(bytes);
    try {
      AtomicFile.write(
          file,
          file.toString().endsWith(".gz"),
          stream -> {
            stream.write(bytes, 0, Math.min(halt, bytes.length));
            if (halt <= bytes.length) {
              stream.flush();
              Runtime.getRuntime().halt(HALTED);
            }
          });
    } catch (IOException | UncheckedIOException e) {
      System.out.println(e);
      System.exit(CANNOT_WRITE);
    }
  }
}
