package org.disse.io.diff;

import java.util.Locale;
import java.util.Optional;

/**
 * Where the changes of two sides do not go together, so that a person must decide.
 *
 * <p>A value is plain, and an entry is a map of its fields; empty means absent, or JSON's null. The
 * place is that in the base, or in the first side where the base has none; fields that have a
 * default show it.
 *
 * @param kind what is wrong
 * @param spot where
 * @param base the value before both sides changed it
 * @param a the value of the first side
 * @param b the value of the second side
 * @param message what is wrong, in a sentence
 */
public record Conflict(
    Kind kind,
    Spot spot,
    Optional<Object> base,
    Optional<Object> a,
    Optional<Object> b,
    String message) {
  /** What is wrong. */
  public enum Kind {
    /** Both sides changed one thing, each in its way; or added it, each in its way. */
    BOTH_CHANGED,
    /** One side removed what the other changed. */
    REMOVED_AND_CHANGED,
    /** Both sides brought one list into another order, each into its own. */
    REORDERED,
    /** One side removed an entry to which something of the other side refers. */
    REFERENCE_LOST,
    /** Each side obeys the rules, both together do not: a hierarchy with a cycle, for instance. */
    RULE_BROKEN;

    /**
     * The kind as text for programs.
     *
     * @return the name in kebab-case
     */
    public String id() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** Kind, place and message on one line. */
  @Override
  public String toString() {
    return kind.id() + " " + spot + ": " + message;
  }
}
