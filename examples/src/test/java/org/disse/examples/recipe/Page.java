package org.disse.examples.recipe;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.disse.examples.Quotation;

/** The page of recipes: a program and what it prints, by the program's name. */
record Page(Map<String, String> programs, Map<String, String> printed) {
  private static final Pattern RECIPE =
      Pattern.compile(
          "```java\n(?<code>.*?)```\n\n`(?<name>\\w+)[^`\n]*` prints\n```text\n(?<out>.*?)```\n",
          Pattern.DOTALL);

  static Page read() {
    Map<String, String> programs = new LinkedHashMap<>();
    Map<String, String> printed = new LinkedHashMap<>();
    try {
      Matcher recipe = RECIPE.matcher(Files.readString(path(".github/RECIPES.md")));
      while (recipe.find()) {
        programs.put(recipe.group("name"), recipe.group("code"));
        printed.put(recipe.group("name"), recipe.group("out"));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Page(programs, printed);
  }

  /** The page must say what a program printed, but for what it leaves out at […]. */
  void quotes(String name, String text) {
    Quotation.isExact(Objects.requireNonNull(printed.get(name), name), text);
  }

  /** The sources of the recipes, without the package's own. */
  static List<Path> sources() throws IOException {
    Path folder = path("examples/src/main/java/org/disse/examples/recipe");
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> !file.endsWith("package-info.java")).sorted().toList();
    }
  }

  /** A file of the project, whether tests run in its root or in this module. */
  private static Path path(String name) {
    Path here = Path.of("").toAbsolutePath();
    return Stream.of(here, Objects.requireNonNull(here.getParent()))
        .map(folder -> folder.resolve(name))
        .filter(Files::exists)
        .findFirst()
        .orElseThrow();
  }
}
