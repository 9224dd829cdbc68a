package org.disse.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.disse.io.DisseJson;
import org.disse.knowledge.KnowledgeBase;
import org.disse.source.Cell;
import org.disse.source.CellKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TerminalTest {
  /** Of C0 and C1, a byte order mark, an override of direction, a tag beyond the first plane. */
  private static final String HOSTILE = "\u001b]0;a\u0007\u009b2J\u007f\rb\ufeff\u202e\udb40\udc41";

  /** What of it a label may hold. */
  private static final String LABEL = "x\u202e\u2066\udb40\udc41y";

  @TempDir private Path directory = Path.of("");

  private static String printed(String text) {
    StringWriter out = new StringWriter();
    try (Terminal terminal = new Terminal(out)) {
      terminal.print(text);
    }
    return out.toString();
  }

  @Test
  void escapesWhatCouldSpeakToIt() {
    assertThat(printed(HOSTILE))
        .isEqualTo("\\u001B]0;a\\u0007\\u009B2J\\u007F\\u000Db\\uFEFF\\u202E\\uDB40\\uDC41");
  }

  @Test
  void leavesTextAsItIs() {
    String text = "TGF-β → \"α-SMA\"\tÅ 肝\ud83e\uddec\r\nnext\n";

    assertThat(printed(text)).isEqualTo(text);
  }

  @Test
  void escapesInEveryWayOfPrinting() {
    StringWriter out = new StringWriter();
    try (Terminal terminal = new Terminal(out)) {
      terminal.print('\u001b');
      terminal.write('\u001b');
      terminal.print(new char[] {'a', '\u001b'});
      terminal.printf("%s%n", "\u001b");
      terminal.append("\u001b").append('\u001b').println("\u001b");
    }

    assertThat(out.toString())
        .isEqualTo("\\u001B\\u001Ba\\u001B\\u001B%n\\u001B\\u001B\\u001B%n".formatted());
  }

  /** Whatever the command, nothing but line feeds and what is printable arrives. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "answer --in FILE",
        "contradictions --in FILE",
        "list --in FILE",
        "effect mir-148a --on klf6 --in FILE",
        "show klf6 --in FILE",
        "diff FILE OTHER",
        "diff --format json-patch FILE OTHER",
        "merge FILE OTHER -o OUT",
        "validate OTHER FILE",
        "export FILE --to svg -o OUT",
      })
  void noCommandLetsADocumentSpeakToIt(String words) throws IOException {
    Path made = directory.resolve("made.json");
    Run.of("build", made);
    String whole =
        Files.readString(made)
            .replaceAll("(\"label\": \"|\"title\": \")", "$1" + LABEL)
            .replace("arm not stated", "not \u009b2J stated");
    Path file = Files.writeString(directory.resolve("a.json"), whole);
    Path other = Files.writeString(directory.resolve("b.json"), whole.replace(LABEL, LABEL + "z"));
    assertThat(Run.of("hash", file).code()).isZero();

    Run run =
        Run.of(
            List.of(words.split(" ")).stream()
                .map(
                    word ->
                        switch (word) {
                          case "FILE" -> file;
                          case "OTHER" -> other;
                          case "OUT" -> directory.resolve("out.json");
                          default -> word;
                        })
                .toArray());

    assertThat(run.code()).isLessThan(2);
    assertThat(run.out() + run.err())
        .matches(
            text ->
                text.codePoints()
                    .allMatch(
                        c ->
                            c == '\n'
                                || (!Character.isISOControl(c)
                                    && Character.getType(c) != Character.FORMAT)));
  }

  @Test
  void whatItEscapesInJsonStaysTheSameJson() throws IOException {
    Cell cell = Cell.builder().id("a").label(LABEL).kind(CellKind.OTHER).build();
    Path file = directory.resolve("a.json");
    DisseJson.strict().write(KnowledgeBase.builder().id("b").title("B").add(cell).build(), file);

    String shown = Run.of("show", "a", "--in", file).out();

    assertThat(shown).contains("x\\u202E\\u2066\\uDB40\\uDC41y");
    String json = shown.substring(shown.indexOf('{'));
    assertThat(DisseJson.strict().entries(Cell.class).read(json)).isEqualTo(cell);
  }

  /** A disk that is full from some byte on. */
  private static final class FullDisk extends Writer {
    private int left;

    FullDisk(int left) {
      this.left = left;
    }

    @Override
    public void write(char[] text, int offset, int length) throws IOException {
      left -= length;
      if (left < 0) {
        throw new IOException("No space left on device");
      }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 1000})
  void tellsThatNotAllCouldBeWritten(int room) {
    StringWriter err = new StringWriter();

    assertThat(Main.run(new FullDisk(room), err, "schema")).isEqualTo(2);
    assertThat(err.toString()).isEqualTo("standard output: No space left on device\n");
    assertThat(Main.run(new StringWriter(), new FullDisk(room), "show", "nobody"))
        .isEqualTo(room == 1000 ? 1 : 2);
    assertThat(Main.run(new FullDisk(room), new FullDisk(0), "show")).isEqualTo(64);
  }

  @Test
  void tellsThatTheDiskIsFull() throws IOException, InterruptedException {
    File full = new File("/dev/full");
    assumeTrue(full.exists());

    Process run =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "schema")
            .redirectOutput(full)
            .start();
    String err = new String(run.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(run.waitFor()).isEqualTo(2);
    assertThat(err).isEqualTo("standard output: No space left on device" + System.lineSeparator());
  }
}
