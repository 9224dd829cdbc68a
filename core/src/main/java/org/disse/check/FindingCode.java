package org.disse.check;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The codes of findings. They are stable: a code keeps its meaning, new ones may be added. */
public enum FindingCode implements Code {
  /** The text is no JSON: a missing bracket, a trailing comma, a comment, a second document. */
  MALFORMED_JSON(
      Severity.ERROR,
      "the text is no JSON",
      "Mend the text at the place named; everything after it was not read."),
  /** The bytes are no UTF-8, or a string holds half of a surrogate pair. */
  MALFORMED_TEXT(Severity.ERROR, "the bytes are no valid Unicode text", "Save the text as UTF-8."),
  /** A limit of the read options is exceeded. */
  LIMIT_EXCEEDED(
      Severity.ERROR,
      "a limit of the reader is exceeded",
      "Split or shorten the document, or raise the limit in the read options if the source is"
          + " trusted."),
  /** The document needs a newer release, or a format version that never was. */
  UNSUPPORTED_VERSION(
      Severity.ERROR,
      "the format version is not supported",
      "Read the document with a newer release, or correct its version."),
  /** A required field is missing. */
  MISSING_FIELD(Severity.ERROR, "a required field is missing", "Add the field."),
  /** A required field is missing and a field of almost that name is there. */
  MISSPELT_FIELD(
      Severity.ERROR, "a required field is misspelt", "Rename the field as the hint says."),
  /** The format does not know the field. An error or not, by preset and version. */
  UNKNOWN_FIELD(
      Severity.ERROR,
      "the format does not know the field",
      "Correct the name or remove the field; the presets standard and lenient keep it as it is."),
  /** A field stands twice in one object. */
  DUPLICATE_FIELD(Severity.ERROR, "a field stands twice", "Keep one of the two."),
  /** A field name that NDJSON needs for itself. */
  RESERVED_FIELD(Severity.ERROR, "the field name is reserved", "Rename the field."),
  /**
   * The format does not know the type of cargo or target. An error or not, by preset and version.
   */
  UNKNOWN_TYPE(
      Severity.ERROR,
      "the format does not know the type",
      "Correct the type; the presets standard and lenient keep it as it is."),
  /** A value of another JSON type. */
  WRONG_TYPE(
      Severity.ERROR,
      "the value is of another JSON type",
      "Write the value as the type that is expected, such as a number without quotes."),
  /** {@code null}, which the format never uses: an absent value is left out. */
  NULL_VALUE(Severity.ERROR, "null instead of leaving the field out", "Leave the field out."),
  /**
   * A value that its type does not allow: a malformed CURIE, an unknown enum value, a negative
   * dose.
   */
  INVALID_VALUE(
      Severity.ERROR, "the value is not allowed here", "Write a value that the message allows."),
  /** Two entries have one id. */
  DUPLICATE_ID(
      Severity.ERROR, "two entries have one id", "Give one of the two another id, or merge them."),
  /** A reference to an entry that is not there. */
  DANGLING_REFERENCE(
      Severity.ERROR,
      "the entry referred to is not there",
      "Correct the id, or add the entry that it refers to."),
  /** A reference to an entry of a kind that does not belong there. */
  WRONG_KIND(
      Severity.ERROR,
      "the entry referred to is of another kind",
      "Refer to an entry of a kind that the message names."),
  /** A reference that could not be checked, since not all entries of its kind were read. */
  REFERENCE_NOT_CHECKED(
      Severity.INFO,
      "a reference could not be checked",
      "Mend the other findings first: then all entries are read and the reference is checked."),
  /** A stream with more ids than its reader may remember. */
  CHECKING_STOPPED(
      Severity.INFO,
      "there are more ids than a stream remembers",
      "Raise the limit of ids in the options of the stream, or read the file whole."),
  /** Checks for which all entries are needed at once, which a stream does not have. */
  CHECKS_NOT_RUN(
      Severity.INFO,
      "checks that need all entries at once were not run",
      "Read the file whole if it fits into memory."),
  /** Parents that lead back to their own child. */
  HIERARCHY_CYCLE(
      Severity.ERROR, "a hierarchy leads back to its beginning", "Remove one parent of the cycle."),
  /** An NDJSON header that is missing, late or doubled. */
  MISPLACED_HEADER(
      Severity.ERROR,
      "the header is not the first line",
      "Begin the file with its only header line."),
  /** A line of NDJSON that should stand before an earlier one, where order was asked for. */
  UNSORTED_LINES(
      Severity.ERROR,
      "the lines are not sorted by section and id",
      "Sort the file first; disse-examples sort does it."),
  /** Retracted work cited in support. */
  RETRACTED_SUPPORT(
      Severity.WARNING,
      "retracted work is cited in support",
      "Remove the retracted study from the evidence, or support the claim by another one."),
  /** One publication under two studies. */
  DUPLICATE_PUBLICATION(
      Severity.WARNING,
      "one publication stands under two studies",
      "Merge the two studies, or correct the identifier of one."),
  /** A delivered cargo of which no step speaks. */
  UNUSED_CARGO(
      Severity.WARNING,
      "no step speaks of the delivered cargo",
      "Describe in a step what the cargo does, or do not list it as delivered."),
  /** Dates or numbers of a trial that contradict each other. */
  CONTRADICTORY_TRIAL(
      Severity.WARNING,
      "facts of a trial contradict each other",
      "Compare the trial's record at its registry and correct the facts."),
  /** Work under an expression of concern that holds up a statement alone. */
  CONCERN_ONLY_SUPPORT(
      Severity.WARNING,
      "only work under an expression of concern is cited in support",
      "Cite independent work too, or call the evidence inconclusive."),
  /** One study cited both for and against a statement. */
  CONTRADICTORY_EVIDENCE(
      Severity.WARNING,
      "one study is cited both for and against",
      "Name the experiments that say the one and the other, or decide what the study says."),
  /** A step of a vesicle mechanism that hangs on neither its source nor its cargo. */
  DISCONNECTED_STEP(
      Severity.WARNING,
      "a step hangs on neither source nor cargo",
      "Add the step that leads there, or move this one to a background mechanism."),
  /** A mechanism without steps and without evidence. */
  EMPTY_MECHANISM(
      Severity.INFO,
      "a mechanism has neither steps nor evidence",
      "Add what is known of it, or remove it."),
  /** A miRNA of another species than the source that carries it by nature. */
  SPECIES_MISMATCH(
      Severity.INFO,
      "a miRNA is of another species than its source",
      "Check both species; if the paper says so, leave it."),
  /** An identifier whose prefix names things of another kind. */
  UNEXPECTED_PREFIX(
      Severity.WARNING,
      "the prefix of an identifier names things of another kind",
      "Use an identifier of the kind that the message names."),
  /** A unit that is not one of those of UCUM that the field uses. */
  UNKNOWN_UNIT(
      Severity.WARNING, "the unit is not one of UCUM", "Write the case-sensitive code of UCUM."),
  /** A label that the vocabulary has not for the identifier. */
  LABEL_MISMATCH(
      Severity.WARNING,
      "label and identifier name different things",
      "Correct the identifier or the label, or give the identifier's own name as a synonym."),
  /** A document of an older version of the format, read all the same. */
  UPGRADED_VERSION(
      Severity.INFO,
      "a document of an older format version was upgraded",
      "Write it anew to have it in the current version; findings point into the upgraded"
          + " document."),
  /** A record of another tool's format that was left out when it was imported. */
  FOREIGN_RECORD(
      Severity.WARNING,
      "a record of another format has no place here",
      "Nothing if it is not needed; else add by hand what the message names."),
  /** A part of a record of another tool's format that was left out when it was imported. */
  FOREIGN_FIELD(
      Severity.INFO,
      "a part of a record of another format has no place here",
      "Nothing if it is not needed; else add by hand what the message names.");

  private static final Set<String> IDS =
      Arrays.stream(values()).map(FindingCode::id).collect(Collectors.toUnmodifiableSet());

  private final Severity severity;
  private final String meaning;
  private final String advice;

  FindingCode(Severity severity, String meaning, String advice) {
    this.severity = severity;
    this.meaning = meaning;
    this.advice = advice;
  }

  /** Whether a code is one of ours. */
  static boolean isOurs(String id) {
    return IDS.contains(id);
  }

  /** {@inheritDoc} */
  @Override
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** {@inheritDoc} */
  @Override
  public Severity severity() {
    return severity;
  }

  /** {@inheritDoc} */
  @Override
  public String meaning() {
    return meaning;
  }

  /** {@inheritDoc} */
  @Override
  public String advice() {
    return advice;
  }
}
