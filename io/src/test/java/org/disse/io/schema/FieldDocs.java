package org.disse.io.schema;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the fields of the format mean: the first sentence of the Javadoc of the accessor, which is
 * the one place where that is said.
 */
final class FieldDocs {
  /** Models whose name is not that of their type in the format. */
  private static final Map<String, String> MODELS =
      Map.of(
          "document", "KnowledgeBase",
          "cause", "FibrosisCause",
          "source", "ExosomeSource",
          "trial", "ClinicalTrial",
          "stage", "FibrosisStage",
          "positiveQuantity", "Quantity",
          "startingMaterial", "Amount");

  /** Accessors whose name is not that of their field. */
  private static final Map<String, String> ACCESSORS = Map.of("disse", "formatVersion");

  /** What models inherit from, and so what may describe a field too. */
  private static final List<String> SHARED = List.of("Entry", "Sections");

  private final Map<String, String> sources = new HashMap<>();

  static FieldDocs of(Path core) {
    FieldDocs docs = new FieldDocs();
    try (Stream<Path> files = Files.walk(core.resolve("src/main/java"))) {
      for (Path file : files.filter(name -> name.toString().endsWith(".java")).toList()) {
        docs.sources.put(
            file.getFileName().toString().replace(".java", ""), Files.readString(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return docs;
  }

  /** What a field is, in one sentence. */
  String of(String type, String field) {
    String model =
        MODELS.getOrDefault(type, Character.toUpperCase(type.charAt(0)) + type.substring(1));
    String accessor = ACCESSORS.getOrDefault(field, field);
    return Stream.concat(Stream.of(model), SHARED.stream())
        .flatMap(name -> Optional.ofNullable(sources.get(name)).stream())
        .flatMap(source -> javadoc(source, accessor).stream())
        .findFirst()
        .map(FieldDocs::firstSentence)
        .orElseThrow(() -> new AssertionError("no Javadoc of " + model + "." + accessor + "()"));
  }

  private static Optional<String> javadoc(String source, String accessor) {
    Matcher comment =
        Pattern.compile(
                "/\\*\\*((?:(?!\\*/).)*)\\*/\\s*(?:@\\S+\\s+)*(?:(?:public|abstract|final|default) )*"
                    + "[\\w<>?,. ]+ \\Q"
                    + accessor
                    + "\\E\\(\\)",
                Pattern.DOTALL)
            .matcher(source);
    return comment.find() ? Optional.of(comment.group(1)) : Optional.empty();
  }

  private static String firstSentence(String javadoc) {
    String text =
        javadoc
            .replaceAll("\\s*\\n\\s*\\*[ ]?", "\n")
            .strip()
            .replaceFirst("(?s)\\n\\s*\\n.*|\\n@.*", "")
            .replaceAll("\\s+", " ")
            .replaceAll("\\{@(?:link|linkplain) [^ }]+ ([^}]*)}", "$1")
            .replaceAll("\\{@(?:link|linkplain|code|literal) #?([^}]*)}", "`$1`");
    Matcher sentence = Pattern.compile("(.*?\\.)(?: |$)").matcher(text);
    return sentence.lookingAt() ? sentence.group(1) : text;
  }
}
