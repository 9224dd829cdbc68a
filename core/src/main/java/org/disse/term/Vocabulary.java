package org.disse.term;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.disse.value.InvalidValueException;
import org.disse.value.Text;

/**
 * What ontologies and registries call things: for each CURIE its label and the other names that are
 * right for it. Immutable.
 *
 * <p>Names are compared as people mean them: upper and lower case, punctuation, accents and a
 * plural s do not matter, {@code α} is {@code alpha}, a species around a name ({@code "SMO
 * (human)"}, {@code "mouse hepatocyte"}) is left out, and so is the species code of a miRNA where
 * the name is written without one ({@code miR-21-5p} for {@code hsa-miR-21-5p}). It is no ontology:
 * it knows no hierarchy, and nothing about CURIEs that are not in it.
 *
 * <pre>{@code
 * Vocabulary mine = Vocabulary.of(Map.of(
 *     Curie.parse("CL:0000632"), List.of("hepatic stellate cell", "Ito cell")));
 * mine.isName(Curie.parse("CL:0000632"), "Ito cells");   // true
 * }</pre>
 */
public final class Vocabulary {
  private static final String SPECIES =
      "(human|mouse|murine|rat|homo sapiens|mus musculus|rattus norvegicus)";

  private static final Pattern QUALIFIER =
      Pattern.compile(
          "^" + SPECIES + "[ -]|[ ,]+\\(?" + SPECIES + "\\)?$", Pattern.CASE_INSENSITIVE);

  private static final Pattern MICRO_RNA_CODE =
      Pattern.compile("^[a-z]{3}-(?=(mir|let)-)", Pattern.CASE_INSENSITIVE);

  private static final String GREEK = "GREEK SMALL LETTER ";

  private final Map<Curie, List<String>> names = new TreeMap<>();

  /** The names as they are compared. */
  private final Map<Curie, Set<String>> folded = new HashMap<>();

  /** By prefix and folded name, the first CURIE of several. */
  private final Map<String, Curie> byName = new HashMap<>();

  private Vocabulary(Map<Curie, List<String>> source) {
    source.forEach(
        (curie, all) -> {
          if (all.isEmpty()) {
            throw InvalidValueException.expected("a label of " + curie, all);
          }
          all.forEach(name -> Text.line("name", name));
          names.put(curie, List.copyOf(all));
          folded.put(curie, foldAll(all));
        });
    // Names as written before those that only a part is of, whatever the order of their CURIEs.
    names.forEach((curie, all) -> all.forEach(name -> put(curie, fold(name))));
    names.forEach((curie, all) -> foldAll(all).forEach(form -> put(curie, form)));
  }

  private void put(Curie curie, String form) {
    byName.putIfAbsent(curie.prefix() + ":" + form, curie);
  }

  /**
   * A vocabulary of the given names.
   *
   * @param names the label of each CURIE and behind it its other names
   * @return the vocabulary
   * @throws InvalidValueException if a CURIE has no name, or a name is blank
   */
  public static Vocabulary of(Map<Curie, List<String>> names) {
    return new Vocabulary(names);
  }

  /**
   * How many CURIEs it knows.
   *
   * @return the number
   */
  public int size() {
    return names.size();
  }

  /**
   * What a CURIE is called.
   *
   * @param curie the CURIE
   * @return its label and its other names; empty if the vocabulary does not know it
   */
  public List<String> names(Curie curie) {
    return names.getOrDefault(curie, List.of());
  }

  /**
   * Whether a text is a name of a CURIE.
   *
   * @param curie the CURIE
   * @param text the text
   * @return true if it is; false too if the vocabulary does not know the CURIE
   */
  public boolean isName(Curie curie, String text) {
    Set<String> right = folded.getOrDefault(curie, Set.of());
    return forms(text).stream().anyMatch(right::contains);
  }

  /**
   * The CURIE of a prefix that has a name.
   *
   * @param prefix the prefix, spelled as the registry spells it
   * @param name the name
   * @return the CURIE; of several the first in alphabetical order of those so named in full
   */
  public Optional<Curie> find(String prefix, String name) {
    return forms(name).stream()
        .flatMap(form -> Optional.ofNullable(byName.get(prefix + ":" + form)).stream())
        .findFirst();
  }

  private static Set<String> foldAll(List<String> names) {
    Set<String> all = new HashSet<>();
    for (String name : names) {
      all.addAll(forms(name));
      all.add(fold(MICRO_RNA_CODE.matcher(name).replaceFirst("")));
    }
    return all;
  }

  /** A name as written, and without the species around it. */
  private static List<String> forms(String name) {
    List<String> forms = new ArrayList<>(List.of(fold(name)));
    String plain = QUALIFIER.matcher(name).replaceFirst("");
    if (!plain.equals(name)) {
      forms.add(fold(plain));
    }
    return forms;
  }

  private static String fold(String name) {
    StringBuilder folded = new StringBuilder();
    Normalizer.normalize(name, Normalizer.Form.NFKD)
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(c -> append(c, folded));
    int last = folded.length() - 1;
    if (last > 0 && folded.charAt(last) == 's') {
      folded.setLength(last);
    }
    return folded.toString();
  }

  private static void append(int c, StringBuilder folded) {
    String letter =
        Character.UnicodeBlock.GREEK.equals(Character.UnicodeBlock.of(c))
            ? Character.getName(c)
            : null;
    if (letter != null && letter.startsWith(GREEK)) {
      folded.append(letter.substring(GREEK.length()).toLowerCase(Locale.ROOT));
    } else {
      folded.appendCodePoint(c);
    }
  }
}
