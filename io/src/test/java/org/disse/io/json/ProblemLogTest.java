package org.disse.io.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.disse.check.FindingCode;
import org.disse.entry.Entry;
import org.disse.entry.EntryId;
import org.disse.entry.Ref;
import org.junit.jupiter.api.Test;

class ProblemLogTest {
  private static Utf8Input input(int mostFindings) {
    Limits limits = new Limits(1 << 30, 64, 1 << 20, 1000, 1000, mostFindings);
    return new Utf8Input(Utf8Source.of("[1]".getBytes(UTF_8)), new Pools(), limits);
  }

  private static void problem(ProblemLog log, Place place) {
    log.problem(FindingCode.WRONG_TYPE, place, "expected another", Optional.empty());
  }

  private static void problem(ProblemLog log) {
    problem(log, Place.at(0));
  }

  private static void note(ProblemLog log) {
    log.note(FindingCode.UNKNOWN_FIELD, Place.at(1), "expected a field", Optional.empty());
  }

  private static Ref<Entry> ref(int number) {
    return Ref.to(Entry.class, "entry-" + number);
  }

  private static Place placeOfLength(int length) {
    return new Place(3, "/".repeat(length), Optional.empty());
  }

  @Test
  void whatIsToldIsCountedWhateverItIs() {
    Utf8Input log = input(1000);
    List<Integer> told = new ArrayList<>(List.of(log.told()));
    for (int i = 0; i < 3; i++) {
      problem(log);
      told.add(log.told());
      log.found(ref(i), 0);
      told.add(log.told());
      note(log);
      told.add(log.told());
      log.found(ref(i), 0);
      told.add(log.told());
      log.found(ref(i), 0);
      told.add(log.told());
    }

    assertThat(told).doesNotHaveDuplicates();
  }

  @Test
  void oneFindingBeyondTheLimitEndsTheReading() {
    Utf8Input log = input(3);
    problem(log);
    note(log);
    problem(log);
    assertThat(log.isExhausted()).isFalse();
    assertThatExceptionOfType(MalformedInput.class).isThrownBy(() -> note(log));
    assertThat(log.isExhausted()).isTrue();
    assertThat(log.problemCount()).isEqualTo(2);
    assertThat(log.takeProblems()).hasSize(2);
    assertThat(log.takeNotes()).hasSize(1);
    assertThat(log.takeNotes()).isEmpty();
    assertThat(log.problemCount()).isZero();
  }

  @Test
  void pointersOfUsualLengthTakeNoRoom() {
    assertThat(PointerRoom.neededBy("")).isZero();
    assertThat(PointerRoom.neededBy("x".repeat(1000))).isZero();
    assertThat(PointerRoom.neededBy("x".repeat(1001))).isEqualTo(1);
    assertThat(PointerRoom.neededBy("x".repeat(3000))).isEqualTo(2000);
  }

  @Test
  void longPointersHaveRoomTogether() {
    Utf8Input log = input(1000);
    problem(log, placeOfLength(1000 + PointerRoom.ROOM / 2));
    problem(log, placeOfLength(1000 + PointerRoom.ROOM / 2));
    problem(log, placeOfLength(1000));

    assertThatExceptionOfType(MalformedInput.class)
        .isThrownBy(() -> problem(log, placeOfLength(1001)))
        .satisfies(
            e -> {
              assertThat(e.problem().code()).isEqualTo(FindingCode.LIMIT_EXCEEDED);
              assertThat(e.problem().place()).isEqualTo(Place.at(3));
            });
    assertThat(log.problemCount()).isEqualTo(3);
  }

  @Test
  void readingForReferencesLeavesNothingElse() {
    Utf8Input log = input(2);
    problem(log);
    log.takeProblems();
    List<ProblemLog.FoundReference> found =
        log.referencesIn(
            1,
            () -> {
              problem(log);
              note(log);
              log.found(ref(1), 2);
            });

    assertThat(found).containsExactly(new ProblemLog.FoundReference(ref(1), Place.at(2)));
    assertThat(log.takeProblems()).isEmpty();
    assertThat(log.takeNotes()).isEmpty();
    assertThat(log.mark()).isEqualTo(1);
    log.found(ref(2), 2);
    assertThat(found).hasSize(1);
    // As many findings as were left before.
    problem(log);
    assertThatExceptionOfType(MalformedInput.class).isThrownBy(() -> problem(log));
  }

  @Test
  void aLineBeginsWithoutTheFindingsOfTheOneBefore() {
    Utf8Input log = input(2);
    problem(log);
    note(log);
    log.entryId(EntryId.of("a"));
    assertThat(log.entryId()).isEqualTo(EntryId.of("a"));
    ReferenceLog references = new ReferenceLog();
    log.beginLine(references);

    assertThat(log.takeProblems()).isEmpty();
    assertThat(log.takeNotes()).isEmpty();
    assertThat(log.entryId()).isNull();
    log.found(ref(7), 2);
    assertThat(references.size()).isEqualTo(1);
    problem(log);
    problem(log);
    assertThat(log.isExhausted()).isFalse();
  }

  @Test
  void referencesAreKeptInOrderHoweverMany() {
    ReferenceLog log = new ReferenceLog();
    for (int round = 0; round < 2; round++) {
      for (int i = 0; i < 100; i++) {
        assertThat(log.size()).isEqualTo(i);
        log.add(ref(i), 3 * i);
      }
      for (int i = 0; i < 100; i++) {
        assertThat(log.ref(i)).isEqualTo(ref(i));
        assertThat(log.id(i)).isEqualTo(EntryId.of("entry-" + i));
        assertThat(log.mark(i)).isEqualTo(3 * i);
      }
      log.clear();
    }
    assertThat(log.size()).isZero();
  }
}
