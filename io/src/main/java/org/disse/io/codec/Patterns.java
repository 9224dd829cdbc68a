package org.disse.io.codec;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.disse.knowledge.FormatVersion;
import org.disse.term.Prefix;

/**
 * The rules of the core's value types as regular expressions of ECMA-262, which is what JSON Schema
 * has. Tests hold them against the value types.
 */
final class Patterns {
  private static final String SPACE =
      "\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000";
  private static final String CONTROL = "\\u0000-\\u001f\\u007f-\\u009f";
  private static final String SLUG = "[A-Za-z0-9][A-Za-z0-9._-]*";
  private static final String LOCAL_ID = "[!#-;=?-\\[\\]_a-z~]+";

  /**
   * Stands for what is put together from all prefixes, and for our major version, until {@link
   * #whole} is asked: who reads needs no schema, and all patterns are constants so.
   */
  private static final String ANY_CURIE = "<curie>";

  private static final String MAJOR = "<major>";

  static final String LINE = "^(?![" + SPACE + "])[^" + CONTROL + "]*[^" + SPACE + CONTROL + "]$";
  static final String PROSE =
      "[^\\u0009-\\u000d\\u001c-\\u0020\\u1680\\u2000-\\u2006\\u2008-\\u200a\\u2028\\u2029\\u205f\\u3000]";
  static final String CURIE = "^" + ANY_CURIE + "$";
  static final String ID = "^(?:" + SLUG + "|" + ANY_CURIE + ")$";
  static final String TRIAL_ID =
      "^(?:NCT[0-9]{8}|(?![Nn][Cc][Tt])(?:" + SLUG + "|" + ANY_CURIE + "))$";
  static final String UNIT = "^(?:[!-z|~]|\\{[!-z|~]*\\})+$";
  static final String PMID = "^[1-9][0-9]{0,7}$";
  static final String PMCID = "^PMC[1-9][0-9]{0,8}$";
  static final String DOI = "^10\\.[0-9]{4,9}(?:\\.[0-9]+)*/[!-~]+$";
  static final String URL =
      "^https?://[A-Za-z0-9.\\[\\]:@_~!$&'()*+,;=%-]+(?:[/?#][!$&-;=?-Z_a-z~%#\\[\\]]*)?$";

  /** Any minor version of our major one. */
  static final String VERSION = "^" + MAJOR + "\\.(?:0|[1-9][0-9]{0,4})$";

  /** A year, a month, or a day that the calendar has. */
  static final String DATE =
      "^(?:[0-9]{4}(?:-(?:0[1-9]|1[0-2]))?"
          + "|[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])"
          + "|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))"
          + "|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$";

  private Patterns() {}

  /** One of these patterns with nothing left out. */
  static String whole(String pattern) {
    String whole = pattern.replace(MAJOR, Integer.toString(FormatVersion.CURRENT.major()));
    return whole.contains(ANY_CURIE) ? whole.replace(ANY_CURIE, Curies.PATTERN) : whole;
  }

  /** Put together once, when it is asked for: an export asks with every entry. */
  private static final class Curies {
    static final String PATTERN = curie();

    private Curies() {}
  }

  /**
   * A CURIE of a registered prefix, in any spelling, matches that prefix's pattern; any other only
   * has the syntax.
   */
  private static String curie() {
    String registered =
        Prefix.all().stream().map(Patterns::curieOf).collect(Collectors.joining("|"));
    String known = Prefix.all().stream().map(Patterns::spellings).collect(Collectors.joining("|"));
    return "(?:" + registered + "|(?!(?:" + known + "):)[A-Za-z][A-Za-z0-9_.-]*:" + LOCAL_ID + ")";
  }

  private static String curieOf(Prefix prefix) {
    String banana = prefix.banana().isEmpty() ? "" : "(?:" + anyCase(prefix.banana()) + ")?";
    return "(?:"
        + spellings(prefix)
        + "):"
        + banana
        + "(?="
        + LOCAL_ID
        + "$)(?:"
        + prefix.localId()
        + ")";
  }

  private static String spellings(Prefix prefix) {
    return Stream.concat(Stream.of(prefix.name()), prefix.synonyms().stream())
        .map(Patterns::anyCase)
        .distinct()
        .collect(Collectors.joining("|"));
  }

  private static String anyCase(String word) {
    return word.chars().mapToObj(c -> anyCase((char) c)).collect(Collectors.joining());
  }

  private static String anyCase(char c) {
    String lower = String.valueOf(c).toLowerCase(Locale.ROOT);
    String upper = String.valueOf(c).toUpperCase(Locale.ROOT);
    if (!lower.equals(upper)) {
      return "[" + upper + lower + "]";
    }
    return List.of(".", "/").contains(lower) ? "\\" + lower : lower;
  }
}
