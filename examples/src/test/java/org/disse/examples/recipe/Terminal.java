package org.disse.examples.recipe;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** What a program prints, taken from the terminal; what it tells beside that is not kept. */
final class Terminal {
  private Terminal() {}

  interface Program {
    void run() throws Exception;
  }

  static String printedBy(Program program) throws Exception {
    PrintStream terminal = System.out;
    PrintStream errors = System.err;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
      System.setOut(out);
      System.setErr(new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8));
      program.run();
    } finally {
      System.setOut(terminal);
      System.setErr(errors);
    }
    return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
  }
}
