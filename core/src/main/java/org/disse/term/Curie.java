package org.disse.term;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.disse.value.InvalidValueException;

/**
 * A compact identifier such as {@code GO:0006914} or {@code hgnc:11119}: a prefix and a local id.
 *
 * <p>Normalised when made: another spelling of a registered prefix becomes the registered one
 * ({@code PMID:1} → {@code pubmed:1}), and a repeated prefix is dropped ({@code CHEBI:CHEBI:27385}
 * → {@code CHEBI:27385}). A local id of a registered prefix must match its pattern; of any other
 * prefix only the syntax is checked.
 *
 * @param prefix the prefix, spelled as the registry spells it
 * @param localId the part behind the colon
 */
public record Curie(String prefix, String localId) implements Comparable<Curie> {
  private static final Pattern PREFIX = Pattern.compile("[A-Za-z][A-Za-z0-9_.-]*");
  private static final Pattern LOCAL_ID = Pattern.compile("[!-~&&[^\"<>\\\\^`{|}]]+");
  private static final String RESERVED = "%#?[]";
  private static final String FORM = "a CURIE (prefix:id)";

  /**
   * Normalises and checks.
   *
   * @param prefix the prefix, spelled as the registry spells it
   * @param localId the part behind the colon
   * @throws org.disse.value.InvalidValueException if a value is not allowed
   */
  public Curie {
    String written = prefix + ":" + localId;
    if (!PREFIX.matcher(prefix).matches() || !LOCAL_ID.matcher(localId).matches()) {
      throw InvalidValueException.expected(FORM, written);
    }
    Optional<Prefix> registered = Prefix.find(prefix);
    if (registered.isPresent()) {
      Prefix known = registered.get();
      prefix = known.name();
      localId = withoutBanana(known.banana(), localId);
      if (!known.localId().matcher(localId).matches()) {
        throw InvalidValueException.expected(
            "a CURIE of " + known.title() + " (" + known.name() + ":" + known.localId() + ")",
            written);
      }
    }
  }

  private static String withoutBanana(String banana, String localId) {
    boolean repeated =
        !banana.isEmpty() && localId.regionMatches(true, 0, banana, 0, banana.length());
    return repeated ? localId.substring(banana.length()) : localId;
  }

  /**
   * Reads a CURIE in any registered spelling.
   *
   * @param text prefix, colon, local id
   * @return the normalised CURIE
   * @throws InvalidValueException if the text is no CURIE, or not one of its registered prefix
   */
  public static Curie parse(String text) {
    int colon = text.indexOf(':');
    if (colon < 0) {
      throw InvalidValueException.expected(FORM, text);
    }
    return new Curie(text.substring(0, colon), text.substring(colon + 1));
  }

  /**
   * The registry's record of the prefix.
   *
   * @return the registered prefix, or empty if it is not registered
   */
  public Optional<Prefix> registered() {
    return Prefix.find(prefix);
  }

  /**
   * The address that identifies the same thing on the web of data. What a local id may hold and a
   * path of a URI may not is percent-encoded (RFC 3986).
   *
   * @return the URI, or empty if the prefix is not registered
   */
  public Optional<String> uri() {
    return registered().map(known -> known.uri().replace("$1", encoded(localId)));
  }

  private static String encoded(String localId) {
    StringBuilder out = new StringBuilder(localId.length());
    for (int i = 0; i < localId.length(); i++) {
      char c = localId.charAt(i);
      if (RESERVED.indexOf(c) >= 0) {
        out.append('%').append(Integer.toHexString(c).toUpperCase(Locale.ROOT));
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }

  @Override
  public int compareTo(Curie other) {
    return toString().compareTo(other.toString());
  }

  /** The form {@code prefix:localId}. */
  @Override
  public String toString() {
    return prefix + ":" + localId;
  }
}
