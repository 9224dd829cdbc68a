package org.disse.examples;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.Optional;
import org.disse.value.Text;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/**
 * Where commands print. What comes from documents cannot speak to the terminal: all but line feeds
 * and tabs that is not printable is escaped, as JSON escapes it, so that JSON stays what it is. And
 * what could not be written is not forgotten, as {@link PrintWriter} does.
 */
final class Terminal extends PrintWriter {
  private final Target target;

  Terminal(Writer target) {
    this(new Target(target));
  }

  private Terminal(Target target) {
    super(target, true);
    this.target = target;
  }

  /** The one that a command prints to. */
  static Terminal of(CommandSpec spec) {
    PrintWriter out = spec.commandLine().getOut();
    return out instanceof Terminal terminal ? terminal : new Terminal(out);
  }

  /** Why something could not be written; empty if all was. */
  Optional<IOException> failure() {
    flush();
    return Optional.ofNullable(target.failure);
  }

  @Override
  public void write(int character) {
    write(String.valueOf((char) character));
  }

  @Override
  public void write(char[] text, int offset, int length) {
    write(new String(text, offset, length));
  }

  @Override
  public void write(String text, int offset, int length) {
    raw(safe(text.substring(offset, offset + length)));
  }

  /** A line in a color (a number of ECMA-48): the only way to a control sequence. */
  void println(int color, String line) {
    raw("\u001b[" + color + "m");
    print(line);
    raw("\u001b[0m");
    println();
  }

  private void raw(String text) {
    super.write(text, 0, text.length());
  }

  private static String safe(String text) {
    StringBuilder out = new StringBuilder(text.length());
    int next;
    for (int i = 0; i < text.length(); i = next) {
      int character = text.codePointAt(i);
      next = i + Character.charCount(character);
      if (isSafe(character) || text.startsWith("\r\n", i)) {
        out.appendCodePoint(character);
      } else {
        text.substring(i, next).chars().forEach(unit -> out.append(String.format("\\u%04X", unit)));
      }
    }
    return out.toString();
  }

  private static boolean isSafe(int character) {
    boolean isPlainAscii = character >= ' ' && character <= '~';
    if (isPlainAscii || character == '\n' || character == '\t') {
      return true;
    }
    String text = Character.toString(character);
    return Text.printable(text).equals(text);
  }

  /** Keeps the first failure, of which {@link PrintWriter} would only know that it was. */
  private static final class Target extends Writer {
    private final Writer writer;
    private @Nullable IOException failure;

    Target(Writer writer) {
      this.writer = writer;
    }

    @Override
    public void write(char[] text, int offset, int length) throws IOException {
      attempt(() -> writer.write(text, offset, length));
    }

    @Override
    public void flush() throws IOException {
      attempt(writer::flush);
    }

    @Override
    public void close() throws IOException {
      attempt(writer::close);
    }

    private interface Attempt {
      void run() throws IOException;
    }

    private void attempt(Attempt attempt) throws IOException {
      try {
        attempt.run();
      } catch (IOException e) {
        failure = failure == null ? e : failure;
        throw e;
      }
    }
  }
}
