package org.disse.io.mutation;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.disse.io.mutation.Mutation.Expected;

/** Text with nothing, too much or nonsense in it, and the words of enums. */
final class TextMutations {
  private TextMutations() {}

  static List<Operator> all() {
    return List.of(
        new Operator("\"\"", site -> refusedIfText(site, text -> "")),
        new Operator("white space alone", site -> refusedIfText(site, text -> " \t")),
        new Operator("a space in front", site -> padded(site, text -> " " + text)),
        new Operator("a space behind", site -> padded(site, text -> text + " ")),
        new Operator("a line feed behind", site -> padded(site, text -> text + "\n")),
        new Operator("a no-break space in front", site -> padded(site, text -> "\u00a0" + text)),
        new Operator("a control character inside", site -> padded(site, TextMutations::rung)),
        new Operator("nonsense text", TextMutations::nonsense),
        word("an enum value in capitals", word -> word.toUpperCase(Locale.ROOT)),
        word("an enum value misspelt", word -> word.substring(0, word.length() - 1)),
        word("an enum value with hyphens", word -> word.replace('_', '-')),
        word("an enum value in camel case", TextMutations::camel),
        word("an unknown enum value", word -> "purple"),
        new Operator("another value of the enum", TextMutations::otherWord));
  }

  private static List<Mutation> refusedIfText(Site site, UnaryOperator<String> change) {
    return site.value() instanceof String text
        ? List.of(Mutation.refused(site, change.apply(text)))
        : List.of();
  }

  /** What is part of prose, and of nothing else. */
  private static List<Mutation> padded(Site site, UnaryOperator<String> change) {
    if (!(site.value() instanceof String text)) {
      return List.of();
    }
    String padded = change.apply(text);
    return List.of(
        Operator.isProse(site) ? Mutation.accepted(site, padded) : Mutation.refused(site, padded));
  }

  private static String rung(String text) {
    return text.substring(0, 1) + '\u0007' + text.substring(1);
  }

  private static List<Mutation> nonsense(Site site) {
    String nonsense = "xyzzy plugh?";
    if (!Operator.isText(site)) {
      return List.of();
    }
    if (Operator.isKind(site, "stageOf")) {
      // Which stages there are depends on the system beside it: the fault is that of both.
      return List.of(Mutation.refusedAt(site.root(), site, nonsense));
    }
    return List.of(
        Operator.isConstrained(site)
            ? Mutation.refused(site, nonsense)
            : Mutation.accepted(site, nonsense));
  }

  private static Operator word(String name, UnaryOperator<String> change) {
    return new Operator(
        name,
        site -> {
          if (!Operator.isEnum(site)) {
            return List.of();
          }
          String changed = change.apply((String) site.value());
          return Operator.words(site).contains(changed)
              ? List.of()
              : List.of(Mutation.refused(site, changed));
        });
  }

  private static String camel(String word) {
    StringBuilder camel = new StringBuilder();
    for (String part : word.split("_", -1)) {
      camel.append(part.substring(0, 1).toUpperCase(Locale.ROOT)).append(part.substring(1));
    }
    return camel.toString();
  }

  private static List<Mutation> otherWord(Site site) {
    if (!Operator.isEnum(site) || site.field().name().equals("system")) {
      return List.of();
    }
    return Operator.words(site).stream()
        .filter(word -> !word.equals(site.value()))
        .map(word -> Mutation.of(Expected.ACCEPTED, site, word))
        .toList();
  }
}
