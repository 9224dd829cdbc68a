package org.disse.io.javadoc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.disse.io.testing.SchemaOracle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Examples in Javadoc are right: Java compiles, and JSON is what the schema allows. */
class JavadocExamplesTest {
  /** Models whose name is not that of their definition in the schema. */
  private static final Map<String, String> DEFINITIONS =
      Map.of(
          "fibrosisCause", "cause",
          "exosomeSource", "source",
          "clinicalTrial", "trial",
          "fibrosisStage", "stage",
          "amount", "startingMaterial");

  private static final List<Path> SOURCES = List.of(sources("core"), sources("io"));

  @TempDir private Path directory = Path.of("");

  private static Path sources(String module) {
    Path here = Path.of("").toAbsolutePath();
    return Stream.of(here, Objects.requireNonNull(here.getParent()))
        .map(folder -> folder.resolve(module).resolve("src/main/java"))
        .filter(Files::isDirectory)
        .findFirst()
        .orElseThrow();
  }

  private static List<Block> blocks() {
    return SOURCES.stream().flatMap(folder -> Block.in(folder).stream()).toList();
  }

  private static List<Block> jsonBlocks() {
    return blocks().stream().filter(Block::isJson).toList();
  }

  private static Stream<Path> exportedPackages() {
    return SOURCES.stream()
        .flatMap(
            sources ->
                Imports.exports(sources).stream()
                    .map(name -> sources.resolve(name.replace('.', '/'))));
  }

  /** All in one run of the compiler; each in a file that is named after its place. */
  @Test
  void javaExamplesCompile() throws IOException {
    Imports imports = Imports.of(SOURCES);
    List<Block> blocks = blocks().stream().filter(block -> !block.isJson()).toList();
    List<String> args = new ArrayList<>(List.of("-proc:none", "-nowarn", "-encoding", "UTF-8"));
    args.addAll(List.of("-d", directory.toString(), "-cp", classPath()));
    args.add(write("Given", Given.SOURCE));
    for (Block block : blocks) {
      args.add(write(block.id(), program(block, imports)));
    }
    StringWriter faults = new StringWriter();
    PrintWriter out = new PrintWriter(faults);

    int code =
        ToolProvider.findFirst("javac").orElseThrow().run(out, out, args.toArray(String[]::new));

    assertThat(code).as(faults.toString()).isZero();
    assertThat(blocks).hasSizeGreaterThan(70);
  }

  private String write(String name, String source) throws IOException {
    return Files.writeString(directory.resolve(name + ".java"), source).toString();
  }

  private static String program(Block block, Imports imports) {
    boolean isStatement = block.text().stripTrailing().matches("(?s).*(?:[;}]|//[^\n]*)");
    return imports.of(block)
        + "class %s extends Given {\n  void example() throws Exception {\n".formatted(block.id())
        + block.text()
        + (isStatement ? "" : ";")
        + "\n  }\n}\n";
  }

  /** Tests run with a class path and a module path. */
  private static String classPath() {
    return Stream.of("java.class.path", "jdk.module.path")
        .map(System::getProperty)
        .filter(Objects::nonNull)
        .collect(Collectors.joining(System.getProperty("path.separator")));
  }

  @Test
  void noExampleIsOverlooked() throws IOException {
    long examples = 0;
    for (Path folder : SOURCES) {
      try (Stream<Path> files = Files.walk(folder)) {
        examples +=
            files
                .filter(Files::isRegularFile)
                .mapToLong(file -> Block.read(file).split("<pre", -1).length - 1)
                .sum();
      }
    }

    assertThat(blocks()).hasSize(Math.toIntExact(examples));
  }

  @ParameterizedTest
  @MethodSource("jsonBlocks")
  void jsonExamplesAreWhatTheSchemaAllows(Block block) {
    String parent =
        Objects.requireNonNull(Objects.requireNonNull(block.file().getParent()).getFileName())
            .toString();
    boolean isUnion = parent.equals("cargo") || parent.equals("target");
    String name = Character.toLowerCase(block.type().charAt(0)) + block.type().substring(1);

    assertThat(
            SchemaOracle.in(isUnion ? parent : DEFINITIONS.getOrDefault(name, name), block.text()))
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("exportedPackages")
  void everyExportedPackageSaysWhereToStartAndShowsHow(Path folder) {
    Path file = folder.resolve("package-info.java");

    assertThat(Block.read(file)).contains("<p>Start with {@link ");
    assertThat(Block.of(file)).hasSize(1);
  }
}
