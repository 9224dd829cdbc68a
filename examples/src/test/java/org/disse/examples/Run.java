package org.disse.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.nio.file.Path;

/** One run of the jar's main program: what it printed and how it ended. */
record Run(int code, String out, String err) {
  static Run of(Object... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    String[] words = new String[args.length];
    for (int i = 0; i < args.length; i++) {
      words[i] = args[i].toString();
    }
    int code = Main.run(out, err, words);
    return new Run(code, out.toString(), err.toString());
  }

  /** A good document, as {@code build} makes it. */
  static Path built(Path directory) {
    Path file = directory.resolve("good.json");
    assertThat(of("build", file).code()).isZero();
    return file;
  }
}
