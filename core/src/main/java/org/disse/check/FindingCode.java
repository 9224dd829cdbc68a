package org.disse.check;

import java.util.Locale;

/** The codes of findings. They are stable: a code keeps its meaning, new ones may be added. */
public enum FindingCode {
  /** The text is no JSON: a missing bracket, a trailing comma, a comment, a second document. */
  MALFORMED_JSON(Severity.ERROR, "the text is no JSON"),
  /** The bytes are no UTF-8, or a string holds half of a surrogate pair. */
  MALFORMED_TEXT(Severity.ERROR, "the bytes are no valid Unicode text"),
  /** A limit of the read options is exceeded. */
  LIMIT_EXCEEDED(Severity.ERROR, "a limit of the reader is exceeded"),
  /** The document needs a newer release, or a format version that never was. */
  UNSUPPORTED_VERSION(Severity.ERROR, "the format version is not supported"),
  /** A required field is missing. */
  MISSING_FIELD(Severity.ERROR, "a required field is missing"),
  /** A required field is missing and a field of almost that name is there. */
  MISSPELT_FIELD(Severity.ERROR, "a required field is misspelt"),
  /** The format does not know the field. An error or not, by preset and version. */
  UNKNOWN_FIELD(Severity.ERROR, "the format does not know the field"),
  /** A field stands twice in one object. */
  DUPLICATE_FIELD(Severity.ERROR, "a field stands twice"),
  /** A field name that NDJSON needs for itself. */
  RESERVED_FIELD(Severity.ERROR, "the field name is reserved"),
  /**
   * The format does not know the type of cargo or target. An error or not, by preset and version.
   */
  UNKNOWN_TYPE(Severity.ERROR, "the format does not know the type"),
  /** A value of another JSON type. */
  WRONG_TYPE(Severity.ERROR, "the value is of another JSON type"),
  /** {@code null}, which the format never uses: an absent value is left out. */
  NULL_VALUE(Severity.ERROR, "null instead of leaving the field out"),
  /**
   * A value that its type does not allow: a malformed CURIE, an unknown enum value, a negative
   * dose.
   */
  INVALID_VALUE(Severity.ERROR, "the value is not allowed here"),
  /** Two entries have one id. */
  DUPLICATE_ID(Severity.ERROR, "two entries have one id"),
  /** A reference to an entry that is not there. */
  DANGLING_REFERENCE(Severity.ERROR, "the entry referred to is not there"),
  /** A reference to an entry of a kind that does not belong there. */
  WRONG_KIND(Severity.ERROR, "the entry referred to is of another kind"),
  /** A reference that could not be checked, since not all entries of its kind were read. */
  REFERENCE_NOT_CHECKED(Severity.INFO, "a reference could not be checked"),
  /** Parents that lead back to their own child. */
  HIERARCHY_CYCLE(Severity.ERROR, "a hierarchy leads back to its beginning"),
  /** An NDJSON header that is missing, late or doubled. */
  MISPLACED_HEADER(Severity.ERROR, "the header is not the first line"),
  /** Retracted work cited in support. */
  RETRACTED_SUPPORT(Severity.WARNING, "retracted work is cited in support"),
  /** One publication under two studies. */
  DUPLICATE_PUBLICATION(Severity.WARNING, "one publication stands under two studies"),
  /** A delivered cargo of which no step speaks. */
  UNUSED_CARGO(Severity.WARNING, "no step speaks of the delivered cargo"),
  /** Dates or numbers of a trial that contradict each other. */
  CONTRADICTORY_TRIAL(Severity.WARNING, "facts of a trial contradict each other"),
  /** Work under an expression of concern that holds up a statement alone. */
  CONCERN_ONLY_SUPPORT(
      Severity.WARNING, "only work under an expression of concern is cited in support"),
  /** One study cited both for and against a statement. */
  CONTRADICTORY_EVIDENCE(Severity.WARNING, "one study is cited both for and against"),
  /** A step of a vesicle mechanism that hangs on neither its source nor its cargo. */
  DISCONNECTED_STEP(Severity.WARNING, "a step hangs on neither source nor cargo"),
  /** A mechanism without steps and without evidence. */
  EMPTY_MECHANISM(Severity.INFO, "a mechanism has neither steps nor evidence"),
  /** A miRNA of another species than the source that carries it by nature. */
  SPECIES_MISMATCH(Severity.INFO, "a miRNA is of another species than its source"),
  /** An identifier whose prefix names things of another kind. */
  UNEXPECTED_PREFIX(Severity.WARNING, "the prefix of an identifier names things of another kind"),
  /** A unit that is not one of those of UCUM that the field uses. */
  UNKNOWN_UNIT(Severity.WARNING, "the unit is not one of UCUM");

  private final Severity severity;
  private final String meaning;

  FindingCode(Severity severity, String meaning) {
    this.severity = severity;
    this.meaning = meaning;
  }

  /**
   * The code as findings give it.
   *
   * @return the name in kebab-case
   */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * The severity that it has unless the preset or the version says otherwise.
   *
   * @return the usual severity
   */
  public Severity severity() {
    return severity;
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
