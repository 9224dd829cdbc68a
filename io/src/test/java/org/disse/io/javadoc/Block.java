package org.disse.io.javadoc;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An example in the Javadoc of our sources.
 *
 * @param file where it stands
 * @param line the line on which it begins
 * @param text the example
 */
record Block(Path file, long line, String text) {
  private static final Pattern EXAMPLE =
      Pattern.compile("<pre>\\{@code\\n(.*?)\\n \\s*\\* }</pre>", Pattern.DOTALL);

  private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([\\w.]+);");

  /** All of a folder's sources. */
  static List<Block> in(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .sorted()
          .flatMap(Block::of)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Stream<Block> of(Path file) {
    String source = read(file);
    return EXAMPLE
        .matcher(source)
        .results()
        .map(
            found ->
                new Block(
                    file,
                    source.substring(0, found.start()).lines().count() + 1,
                    found.group(1).replaceAll("(?m)^ *\\* ?", "")));
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean isJson() {
    return text.startsWith("{") || text.startsWith("[");
  }

  /** The name of the type that it explains. */
  String type() {
    return file.getFileName().toString().replace(".java", "");
  }

  /** A name for it in Java that says where it stands. */
  String id() {
    String place = packageName() + "_" + type() + "_" + line;
    return place.replaceAll("\\W", "_");
  }

  /** The package that it is in, which its names are looked up in first. */
  String packageName() {
    return PACKAGE.matcher(read(file)).results().findFirst().orElseThrow().group(1);
  }

  @Override
  public String toString() {
    return type() + ".java:" + line;
  }
}
