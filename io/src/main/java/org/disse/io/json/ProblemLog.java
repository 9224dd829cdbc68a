package org.disse.io.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.disse.check.FindingCode;
import org.disse.entry.EntryId;
import org.disse.entry.Ref;
import org.jspecify.annotations.Nullable;

/**
 * What an input remembers of what was met in it: problems, notes, the id of the entry being read
 * and, of a broken entry, its references.
 */
public abstract class ProblemLog {
  final Limits limits;
  private final List<Problem> problems = new ArrayList<>();
  private final List<Problem> notes = new ArrayList<>();
  private int recorded;
  private int told;
  private int roomForPointers = PointerRoom.ROOM;
  private @Nullable List<FoundReference> references;
  private @Nullable ReferenceLog referenceLog;
  private @Nullable EntryId entryId;

  ProblemLog(Limits limits) {
    this.limits = limits;
  }

  /**
   * Where a mark was set.
   *
   * @param mark a mark of the input
   * @return the place
   */
  public abstract Place placeOf(int mark);

  /**
   * How many problems there are so far; a codec compares before and after to see whether its object
   * is whole.
   *
   * @return the number of problems that break what is read
   */
  public final int problemCount() {
    return problems.size();
  }

  /**
   * How many problems, notes and references were told so far: an object in which none was may stand
   * for another one of the same text.
   *
   * @return the number, which may overflow; compare for equality only
   */
  public final int told() {
    return told;
  }

  /** Whether references are told: then every value must be read, whether it is known or not. */
  final boolean isCollecting() {
    return references != null;
  }

  /**
   * Records a problem that breaks the object it stands in.
   *
   * @param code what is wrong
   * @param place where
   * @param message what was expected and what was there
   * @param hint what was probably meant
   */
  public final void problem(FindingCode code, Place place, String message, Optional<String> hint) {
    add(problems, new Problem(code, place, message, hint));
  }

  /**
   * Records something that was kept although it was not understood. Whether that is an error is
   * decided later.
   *
   * @param code what it is
   * @param place where
   * @param message what was expected and what was there
   * @param hint what was probably meant
   */
  public final void note(FindingCode code, Place place, String message, Optional<String> hint) {
    add(notes, new Problem(code, place, message, hint));
  }

  private void add(List<Problem> to, Problem problem) {
    told++;
    if (recorded++ >= limits.findings()) {
      throw new MalformedInput(
          FindingCode.LIMIT_EXCEEDED,
          problem.place(),
          "expected at most " + limits.findings() + " findings, but was more");
    }
    roomForPointers -= PointerRoom.neededBy(problem.place().pointer());
    if (roomForPointers < 0) {
      throw new MalformedInput(
          FindingCode.LIMIT_EXCEEDED, Place.at(problem.place().offset()), PointerRoom.MESSAGE);
    }
    to.add(problem);
  }

  /**
   * Whether there were more findings than allowed, so that reading on makes no sense.
   *
   * @return true if the limit of findings is reached
   */
  public final boolean isExhausted() {
    return recorded > limits.findings();
  }

  /**
   * Hands over the problems recorded and forgets them.
   *
   * @return those that break what was read
   */
  public final List<Problem> takeProblems() {
    List<Problem> taken = List.copyOf(problems);
    problems.clear();
    return taken;
  }

  /**
   * Hands over the notes recorded and forgets them.
   *
   * @return what was kept although it was not understood
   */
  public final List<Problem> takeNotes() {
    List<Problem> taken = List.copyOf(notes);
    notes.clear();
    return taken;
  }

  /**
   * A reference and where it stands.
   *
   * @param ref the reference
   * @param place its place
   */
  public record FoundReference(Ref<?> ref, Place place) {}

  /**
   * Reads a value once more, only to learn which references are in it: a broken entry gives no
   * model that could be asked.
   *
   * @param mark where the value starts; it must have been read before, and nothing behind it
   * @param read reads it
   * @return its references; none where the input cannot go back
   */
  public final List<FoundReference> referencesIn(int mark, Runnable read) {
    if (!goBack(mark)) {
      return List.of();
    }
    List<FoundReference> found = new ArrayList<>();
    int before = recorded;
    // What is wrong with it was counted when it was read first.
    recorded = 0;
    references = found;
    read.run();
    references = null;
    recorded = before;
    problems.clear();
    notes.clear();
    return found;
  }

  /**
   * Goes back to a value that was read before.
   *
   * @param mark where it starts
   * @return false if this input cannot
   */
  abstract boolean goBack(int mark);

  /**
   * Tells of a reference that was read.
   *
   * @param ref the reference
   * @param mark where it stands
   */
  public final void found(Ref<?> ref, int mark) {
    told++;
    if (referenceLog != null) {
      referenceLog.add(ref, mark);
    }
    if (references != null) {
      references.add(new FoundReference(ref, placeOf(mark)));
    }
  }

  /**
   * Begins a line of a stream, which has a limit of findings of its own and none of the problems of
   * the lines before it.
   *
   * @param log takes all references from here on
   */
  public final void beginLine(ReferenceLog log) {
    recorded = 0;
    problems.clear();
    notes.clear();
    referenceLog = log;
    entryId = null;
  }

  /**
   * Remembers the id of the entry being read, so that it is known even if the entry turns out to be
   * broken.
   *
   * @param id the id; null when an entry begins
   */
  public final void entryId(@Nullable EntryId id) {
    entryId = id;
  }

  /**
   * The id of the entry read last.
   *
   * @return the id; null if none could be read
   */
  public final @Nullable EntryId entryId() {
    return entryId;
  }
}
