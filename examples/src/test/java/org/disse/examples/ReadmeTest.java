package org.disse.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.disse.io.DisseJson;
import org.disse.io.schema.DisseSchema;
import org.disse.mechanism.Mechanism;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine.Command;

class ReadmeTest {
  private static final String JAR = "$ java -jar examples/target/disse-examples.jar ";

  @TempDir private Path directory = Path.of("");

  private static Path project() {
    Path here = Path.of("").toAbsolutePath();
    return Stream.of(here, Objects.requireNonNull(here.getParent()))
        .filter(folder -> Files.exists(folder.resolve("README.md")))
        .findFirst()
        .orElseThrow();
  }

  private static String readme() throws IOException {
    return Files.readString(project().resolve("README.md"));
  }

  private static List<String> blocks(String language) throws IOException {
    return Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
        .matcher(readme())
        .results()
        .map(found -> found.group(1))
        .toList();
  }

  @Test
  void theFirstExamplePrintsWhatTheTextSays() throws Exception {
    assertThat(run("QuickStart", blocks("java").get(0))).contains("hsa-miR-27b-3p INHIBITS yap1");
    assertThat(Run.of("validate", directory.resolve("mine.ndjson.gz")).code()).isZero();
  }

  @Test
  void theSecondExampleAnswersWhatItAsks() throws Exception {
    assertThat(run("Ask", blocks("java").get(1)))
        .startsWith("NEGATIVE by mir-125b-5p")
        .contains("best is ", "vesicle study against the background");
  }

  /** Compiles a class and runs it; it must end well. */
  private String run(String name, String code) throws Exception {
    Path source = Files.writeString(directory.resolve(name + ".java"), code);
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter messages = new StringWriter();
    try (var files = compiler.getStandardFileManager(null, null, null)) {
      boolean compiled =
          compiler
              .getTask(
                  messages,
                  files,
                  null,
                  List.of(
                      "-proc:none",
                      "-d",
                      directory.toString(),
                      "-cp",
                      System.getProperty("java.class.path")),
                  null,
                  files.getJavaFileObjects(source))
              .call();
      assertThat(compiled).as(messages.toString()).isTrue();
    }

    String classPath =
        directory + System.getProperty("path.separator") + System.getProperty("java.class.path");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                classPath,
                name)
            .directory(directory.toFile())
            .redirectErrorStream(true)
            .start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(process.waitFor()).as(printed).isZero();
    return printed;
  }

  @Test
  void theDemoIsQuotedAsItPrints() throws IOException {
    Quotation.isExact(blocks("text").get(0), Run.of("answer").out());
  }

  /** Blocks that begin with {@code $ java -jar}: the same words are given to the main program. */
  @TestFactory
  Stream<DynamicTest> commandsPrintWhatIsQuotedBelowThem() throws IOException {
    breakTheExample();
    List<String> commands = blocks("text").stream().filter(text -> text.startsWith("$")).toList();
    assertThat(commands).isNotEmpty();

    return commands.stream()
        .map(
            text -> {
              String words = text.substring(0, text.indexOf('\n'));
              return DynamicTest.dynamicTest(words, () -> prints(words, text));
            });
  }

  private void prints(String command, String text) {
    assertThat(command).startsWith(JAR);
    Object[] words =
        Stream.of(command.substring(JAR.length()).split(" "))
            .map(word -> word.endsWith(".json") ? directory.resolve(word) : word)
            .toArray();

    Quotation.isExact(
        text.substring(text.indexOf('\n') + 1),
        Run.of(words).out().replace(directory + directory.getFileSystem().getSeparator(), ""));
  }

  /** The file of the text: the canonical example with three faults. */
  private void breakTheExample() throws IOException {
    try (InputStream stream = DisseSchema.class.getResourceAsStream("example.json")) {
      String whole =
          new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
      int smo = whole.indexOf("\"label\"", whole.indexOf("\"targets\": ["));
      int claim = whole.indexOf("li-2025", whole.indexOf("\"stem-cell-exosome-therapy\""));
      Files.writeString(
          directory.resolve("broken.json"),
          whole.substring(0, smo)
              + "\"lable\""
              + whole.substring(smo + "\"label\"".length(), claim)
              + "li2025"
              + whole
                  .substring(claim + "li-2025".length())
                  .replaceFirst("\"pValue\": [0-9.]+", "\"pValue\": 7"));
    }
  }

  @Test
  void theJsonIsAMechanism() throws IOException {
    Mechanism mechanism = DisseJson.strict().entries(Mechanism.class).read(blocks("json").get(0));

    assertThat(mechanism.steps()).hasSize(1);
  }

  @Test
  void theDependencyIsThatOfTheModuleThatReads() throws IOException {
    String module = Files.readString(project().resolve("io/pom.xml"));

    assertThat(blocks("xml"))
        .singleElement()
        .asString()
        .contains("<groupId>org.disse</groupId>", "<artifactId>disse-io</artifactId>");
    assertThat(module).contains("<artifactId>disse-io</artifactId>");
  }

  @Test
  void theTableOfCommandsNamesThemAll() throws IOException {
    List<String> told =
        Pattern.compile("(?m)^\\| (`[a-z].*?) \\|")
            .matcher(readme())
            .results()
            .flatMap(row -> Pattern.compile("`([a-z]+)[^`]*`").matcher(row.group(1)).results())
            .map(found -> found.group(1))
            .toList();

    assertThat(told)
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(Main.class.getAnnotation(Command.class).subcommands())
                .map(command -> command.getAnnotation(Command.class).name())
                .toList());
  }

  /** What is not compiled, run or read by a test of this class must not slip in. */
  @Test
  void everyBlockIsTried() throws IOException {
    List<String> languages =
        Pattern.compile("(?m)^```(\\w+)$")
            .matcher(readme())
            .results()
            .map(found -> found.group(1))
            .toList();

    assertThat(languages).containsOnly("java", "xml", "text", "json", "mermaid");
    assertThat(blocks("java")).hasSize(2);
    assertThat(blocks("json")).hasSize(1);
    assertThat(blocks("text").stream().filter(text -> !text.startsWith("$"))).hasSize(1);
  }
}
