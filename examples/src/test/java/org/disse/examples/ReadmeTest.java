package org.disse.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadmeTest {
  @TempDir private Path directory = Path.of("");

  private static List<String> blocks(String language) throws IOException {
    Path module = Path.of("").toAbsolutePath();
    Path readme =
        Stream.of(module.resolve("README.md"), module.resolveSibling("README.md"))
            .filter(Files::exists)
            .findFirst()
            .orElseThrow();
    Matcher block =
        Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
            .matcher(Files.readString(readme));
    return block.results().map(found -> found.group(1)).toList();
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
    isQuotedAsItPrints(blocks("text").get(0), Run.of("answer").out());
  }

  @Test
  void theEffectIsQuotedAsItPrints() throws IOException {
    String quoted = blocks("text").get(2);

    isQuotedAsItPrints(
        quoted.substring(quoted.indexOf('\n') + 1), Run.of("effect", "mir-27b-3p").out());
  }

  private static void isQuotedAsItPrints(String quoted, String out) {
    for (String part : quoted.split("(?m)^\\[…\\]\n", -1)) {
      assertThat(out).contains(part);
    }
  }
}
