package org.disse.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Command;

/** One table for all commands: the same kind of failure ends with the same code. */
class ExitCodeTest {
  @TempDir private Path directory = Path.of("");
  private Path good = Path.of("");

  @BeforeEach
  void writesAGoodFile() {
    good = Run.built(directory);
  }

  /** The words of a command, where FILE is to be replaced by a file, and OUT by one to write. */
  private Run run(String words, Object file) {
    List<Object> all = new ArrayList<>();
    for (String word : words.split(" ", -1)) {
      all.add(
          switch (word) {
            case "FILE" -> file;
            case "GOOD" -> good;
            case "OUT" -> directory.resolve("out.json");
            case "OUT.ndjson" -> directory.resolve("out.ndjson");
            default -> word.replace('_', ' ');
          });
    }
    return Run.of(all.toArray());
  }

  private static List<Command> commands() {
    return Stream.of(Main.class.getAnnotation(Command.class).subcommands())
        .map(command -> command.getAnnotation(Command.class))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("commands")
  void everyCommandTellsTheSameCodes(Command command) {
    assertThat(Run.of(command.name(), "--help").out())
        .endsWith(
            """
            Exit codes:
              0    done
              1    the answer is no: errors, differences or conflicts found, or no such
                     entry
              2    a file cannot be read or written, or what it holds is refused
              64   usage
              70   own fault
            """);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "show hepatic-stellate-cell --in FILE",
        "list --in FILE",
        "answer --in FILE",
        "effect mir-148a --in FILE",
        "contradictions --in FILE",
        "picture --in FILE --to svg -o OUT",
        "hash FILE",
        "convert FILE OUT.ndjson",
        "export FILE --to kgx -o OUT",
        "diff FILE GOOD",
        "diff GOOD FILE",
        "merge FILE GOOD -o OUT",
        "merge FILE GOOD GOOD -o OUT",
      })
  void aFileThatIsRefusedIsOneThatCannotBeReadToEachThatNeedsIt(String words) throws IOException {
    Path broken =
        Files.writeString(
            directory.resolve("broken.json"), Files.readString(good).replace("stromal", "purple"));

    Run refused = run(words, broken);
    Run missing = run(words, directory.resolve("missing.json"));

    assertThat(List.of(refused.code(), missing.code())).containsOnly(2);
    assertThat(refused.err()).contains("error invalid-value /cells/0/kind ");
    assertThat(missing.err()).endsWith("missing.json: no such file or directory\n");
    assertThat(directory.resolve("out.json")).doesNotExist();
    assertThat(directory.resolve("out.ndjson")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "convert --stream FILE OUT",
        "sort FILE OUT.ndjson",
        "merge --sorted FILE FILE -o OUT.ndjson"
      })
  void soIsAStreamOfLines(String words) throws IOException {
    Path broken = Files.writeString(directory.resolve("broken.ndjson"), "{\"entry\":\"cell\"}\n");

    Run refused = run(words, broken);
    Run missing = run(words, directory.resolve("missing.ndjson"));

    assertThat(List.of(refused.code(), missing.code())).containsOnly(2);
    assertThat(refused.err()).contains(" error ");
    assertThat(missing.err()).endsWith("missing.ndjson: no such file or directory\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "show FILE",
        "hash GOOD FILE",
        "list --cause FILE",
        "list --cargo FILE",
        "effect FILE",
        "effect mir-27b-3p --on FILE",
        "effect mir-27b-3p --cell FILE",
        "effect mir-27b-3p --cause FILE",
        "effect mir-27b-3p --within FILE",
        "picture FILE --to svg -o OUT",
        "export --bundled --only FILE --to kgx -o OUT"
      })
  void anEntryThatIsNotThereIsTheAnswerNoAndWhatIsNoIdWrongUsage(String words) {
    Run notThere = run(words, "nobody");
    Run noId = run(words, "a b");

    assertThat(notThere.code()).isEqualTo(1);
    assertThat(notThere.err()).startsWith("expected the id of a").contains("'nobody'");
    assertThat(noId.code()).isEqualTo(64);
    assertThat(noId.err()).startsWith("expected an id").contains("'a b'").contains("Usage: ");
  }

  @Test
  void aNumberOfThreadsThatCannotBeIsWrongUsage() throws IOException {
    Path lines = directory.resolve("a.ndjson");
    assertThat(Run.of("convert", good, lines).code()).isZero();

    assertThat(Run.of("validate", "--stream", "--threads", "0", lines).code()).isEqualTo(64);
    assertThat(Run.of("convert", "--stream", "--threads", "0", lines, lines).code()).isEqualTo(64);
  }

  /** A bug of ours may throw what a lookup throws too. */
  @Test
  void whatNobodyExpectsIsOurOwnFault() {
    StringWriter err = new StringWriter();

    int code = Main.explain(new NoSuchElementException("No value present"), new PrintWriter(err));

    assertThat(code).isEqualTo(70);
  }
}
