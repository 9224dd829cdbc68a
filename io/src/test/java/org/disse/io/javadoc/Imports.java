package org.disse.io.javadoc;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The imports that an example needs: of our types those that are exported, by their names. */
final class Imports {
  private static final Pattern EXPORT = Pattern.compile("(?m)^  exports ([\\w.]+);$");
  private static final Pattern NAME = Pattern.compile("(?<![\\w.])[A-Z]\\w*");

  private static final String OTHERS =
      """
      import static org.disse.stage.StagingSystem.*;
      import java.io.*;
      import java.nio.file.*;
      import java.util.*;
      import com.fasterxml.jackson.core.*;
      """;

  private static final Map<String, String> HOSTS =
      Map.of(
          "org.disse.io.jackson", "import com.fasterxml.jackson.databind.ObjectMapper;\n",
          "org.disse.io.jackson3", "import tools.jackson.databind.json.JsonMapper;\n");

  private final Map<String, List<String>> packages = new TreeMap<>();

  static Imports of(List<Path> sourceFolders) {
    Imports imports = new Imports();
    sourceFolders.forEach(imports::add);
    return imports;
  }

  static List<String> exports(Path sources) {
    return EXPORT
        .matcher(Block.read(sources.resolve("module-info.java")))
        .results()
        .map(found -> found.group(1))
        .toList();
  }

  private void add(Path sources) {
    for (String exported : exports(sources)) {
      try (Stream<Path> files = Files.list(sources.resolve(exported.replace('.', '/')))) {
        files
            .map(file -> file.getFileName().toString().replace(".java", ""))
            .forEach(
                name -> packages.computeIfAbsent(name, none -> new ArrayList<>()).add(exported));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  String of(Block block) {
    String own = block.packageName();
    StringBuilder imports = new StringBuilder(OTHERS).append(HOSTS.getOrDefault(own, ""));
    NAME.matcher(block.text())
        .results()
        .map(found -> found.group())
        .collect(java.util.stream.Collectors.toCollection(TreeSet::new))
        .forEach(
            name -> {
              List<String> places = packages.getOrDefault(name, List.of());
              if (!places.isEmpty()) {
                String place = places.contains(own) ? own : places.get(0);
                imports.append("import ").append(place).append('.').append(name).append(";\n");
              }
            });
    return imports.toString();
  }
}
