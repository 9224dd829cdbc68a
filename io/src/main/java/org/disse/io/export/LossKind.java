package org.disse.io.export;

import java.util.Locale;

/** What became of a value that does not stand in an export as it was. */
public enum LossKind {
  /** It is there in other words, and the importer of the same format gives it back as it was. */
  RENAMED("in other words"),
  /** It is there in part, or as something less exact. */
  NARROWED("only in part"),
  /** It is not there. */
  DROPPED("not there");

  private final String meaning;

  LossKind(String meaning) {
    this.meaning = meaning;
  }

  /**
   * The name as reports give it.
   *
   * @return the name in lower case
   */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * What it means, in a few words.
   *
   * @return the meaning
   */
  public String meaning() {
    return meaning;
  }
}
