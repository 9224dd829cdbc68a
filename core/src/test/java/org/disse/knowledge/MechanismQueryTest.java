package org.disse.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.disse.cargo.Cargo;
import org.disse.cargo.CargoKind;
import org.disse.cause.FibrosisCause;
import org.disse.entry.Entry;
import org.disse.entry.Ref;
import org.disse.evidence.Basis;
import org.disse.evidence.Evidence;
import org.disse.evidence.Experiment;
import org.disse.evidence.Setting;
import org.disse.evidence.Stance;
import org.disse.evidence.Study;
import org.disse.evidence.Treatment;
import org.disse.mechanism.Loading;
import org.disse.mechanism.Mechanism;
import org.disse.mechanism.MechanismKind;
import org.disse.process.Process;
import org.disse.source.Cell;
import org.disse.source.ExosomeSource;
import org.disse.target.Target;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MechanismQueryTest {
  /** A word of a question, and what it means, looked through instead of looked up. */
  private record Word(Function<MechanismQuery, MechanismQuery> asked, Predicate<Mechanism> meant) {}

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233})
  void findsWhatLookingThroughAllMechanismsFinds(long seed) {
    KnowledgeBase base = RandomKnowledge.of(seed);
    Random random = new Random(seed);
    List<Word> words = new Oracle(base).words();
    for (Word word : words) {
      assertFinds(base, List.of(word));
    }
    for (int i = 0; i < 300; i++) {
      assertFinds(
          base,
          List.of(
              words.get(random.nextInt(words.size())), words.get(random.nextInt(words.size()))));
    }
  }

  private static void assertFinds(KnowledgeBase base, List<Word> words) {
    MechanismQuery query = base.findMechanisms();
    Predicate<Mechanism> meant = mechanism -> true;
    for (Word word : words) {
      query = word.asked().apply(query);
      meant = meant.and(word.meant());
    }
    List<Mechanism> expected = base.mechanisms().stream().filter(meant).toList();
    assertThat(query.list()).containsExactlyElementsOf(expected);
    assertThat(query.count()).isEqualTo(expected.size());
  }

  /** Walks up where the index walks down. */
  private record Oracle(KnowledgeBase base) {
    List<Word> words() {
      List<Word> words = new ArrayList<>();
      base.causes().forEach(cause -> words.add(ofCause(cause.ref())));
      base.cells().forEach(cell -> words.add(fromCell(cell.ref())));
      base.cells().forEach(cell -> words.add(inRecipient(cell.ref())));
      base.processes().forEach(process -> words.add(through(process.ref())));
      base.sources().forEach(source -> words.add(fromSource(source.ref())));
      base.cargo().forEach(cargo -> words.add(carrying(Cargo.ref(cargo.id().value()))));
      base.targets().forEach(target -> words.add(actingOn(Target.ref(target.id().value()))));
      for (Setting setting : Setting.values()) {
        words.add(inSetting(setting));
        words.add(supportedBy(setting));
      }
      for (Basis basis : Basis.values()) {
        words.add(supportedBy(basis));
      }
      for (MechanismKind kind : MechanismKind.values()) {
        words.add(new Word(query -> query.ofKind(kind), mechanism -> mechanism.kind() == kind));
      }
      for (CargoKind kind : EnumSet.of(CargoKind.MICRO_RNA, CargoKind.CIRCULAR_RNA)) {
        words.add(
            new Word(
                query -> query.carrying(kind),
                mechanism ->
                    base.cargo().stream()
                        .anyMatch(cargo -> cargo.kind() == kind && carries(mechanism, cargo))));
      }
      return words;
    }

    private Word ofCause(Ref<FibrosisCause> ref) {
      return new Word(
          query -> query.ofCause(ref),
          mechanism ->
              mechanism.causes().stream()
                  .anyMatch(cause -> isA(cause, ref, FibrosisCause::parents, new HashSet<>())));
    }

    private Word fromCell(Ref<Cell> ref) {
      return new Word(
          query -> query.fromCell(ref),
          mechanism ->
              mechanism
                  .source()
                  .flatMap(base::find)
                  .flatMap(ExosomeSource::cell)
                  .filter(cell -> isA(cell, ref, Cell::parents, new HashSet<>()))
                  .isPresent());
    }

    private Word inRecipient(Ref<Cell> ref) {
      return new Word(
          query -> query.inRecipient(ref),
          mechanism ->
              mechanism.recipients().stream()
                  .anyMatch(cell -> isA(cell, ref, Cell::parents, new HashSet<>())));
    }

    private Word through(Ref<Process> ref) {
      return new Word(
          query -> query.through(ref),
          mechanism ->
              mechanism.steps().stream()
                  .anyMatch(
                      step -> isProcess(step.subject(), ref) || isProcess(step.object(), ref)));
    }

    private boolean isProcess(Ref<?> participant, Ref<Process> process) {
      return isA(Process.ref(participant.id().value()), process, Process::parents, new HashSet<>());
    }

    private Word fromSource(Ref<ExosomeSource> ref) {
      return new Word(
          query -> query.fromSource(ref),
          mechanism -> mechanism.source().filter(ref::equals).isPresent());
    }

    private Word carrying(Ref<Cargo> ref) {
      return new Word(query -> query.carrying(ref), mechanism -> carries(mechanism, base.get(ref)));
    }

    private static boolean carries(Mechanism mechanism, Cargo cargo) {
      return mechanism.cargo().stream()
          .filter(delivered -> delivered.loading() != Loading.DEPLETED)
          .anyMatch(delivered -> delivered.cargo().id().equals(cargo.id()));
    }

    private Word actingOn(Ref<Target> ref) {
      return new Word(
          query -> query.actingOn(ref),
          mechanism -> mechanism.steps().stream().anyMatch(step -> step.object().equals(ref)));
    }

    private Word inSetting(Setting atLeast) {
      return new Word(
          query -> query.inSetting(atLeast),
          mechanism ->
              evidence(mechanism).stream()
                  .flatMap(evidence -> experiments(evidence).stream())
                  .anyMatch(experiment -> experiment.setting().compareTo(atLeast) >= 0));
    }

    private Word supportedBy(Setting atLeast) {
      return new Word(
          query -> query.supportedBy(atLeast),
          mechanism ->
              evidence(mechanism).stream()
                  .filter(this::supports)
                  .flatMap(evidence -> experiments(evidence).stream())
                  .filter(experiment -> experiment.treatment() == Treatment.VESICLE)
                  .anyMatch(experiment -> experiment.setting().compareTo(atLeast) >= 0));
    }

    private Word supportedBy(Basis basis) {
      return new Word(
          query -> query.supportedBy(basis),
          mechanism ->
              evidence(mechanism).stream()
                  .filter(this::supports)
                  .anyMatch(evidence -> evidence.basis().contains(basis)));
    }

    private boolean supports(Evidence evidence) {
      return evidence.stance() == Stance.SUPPORTS
          && base.find(evidence.study())
              .filter(study -> !study.publication().isRetracted())
              .isPresent();
    }

    private static List<Evidence> evidence(Mechanism mechanism) {
      List<Evidence> all = new ArrayList<>(mechanism.evidence());
      mechanism.steps().forEach(step -> all.addAll(step.evidence()));
      return all;
    }

    private List<Experiment> experiments(Evidence evidence) {
      List<Experiment> spoken = new ArrayList<>();
      for (Study study : base.studies()) {
        for (Experiment experiment : study.experiments()) {
          boolean named = evidence.experiments().contains(experiment.id().orElseThrow());
          if (evidence.study().id().equals(study.id())
              && (named || evidence.experiments().isEmpty())) {
            spoken.add(experiment);
          }
        }
      }
      return spoken;
    }

    private <T extends Entry> boolean isA(
        Ref<T> ref, Ref<T> general, Function<T, List<Ref<T>>> parents, Set<Ref<T>> seen) {
      return ref.equals(general)
          || (seen.add(ref)
              && base.find(ref).map(parents).orElse(List.of()).stream()
                  .anyMatch(parent -> isA(parent, general, parents, seen)));
    }
  }

  @Nested
  class Arguments {
    private final KnowledgeBase base = RandomKnowledge.of(1);

    @Test
    void nameTheNearestIdOfAnEntryThatIsNotThere() {
      assertThatThrownBy(() -> base.findMechanisms().ofCause(FibrosisCause.ref("cause_1")))
          .isInstanceOf(NoSuchElementException.class)
          .hasMessage("expected the id of a cause, but was 'cause_1'; did you mean 'cause-1'?");
      assertThatThrownBy(() -> base.findMechanisms().fromCell(Cell.ref("cel-1")))
          .hasMessage("expected the id of a cell, but was 'cel-1'; did you mean 'cell-1'?");
    }

    @Test
    void areOfTheKindThatTheWordAsksFor() {
      assertThatThrownBy(() -> base.findMechanisms().actingOn(Target.ref("process-1")))
          .hasMessage("expected the id of a target, but was the process 'process-1'");
    }
  }

  @Test
  void leavesAQueryAsItIsWhenItIsNarrowed() {
    KnowledgeBase base = RandomKnowledge.of(3);
    MechanismQuery all = base.findMechanisms();
    MechanismQuery vesicles = all.ofKind(MechanismKind.VESICLE);

    assertThat(vesicles.ofKind(MechanismKind.DISEASE).list()).isEmpty();
    assertThat(vesicles.count()).isPositive().isLessThan(all.count());
    assertThat(all.list()).isEqualTo(base.mechanisms());
  }

  @Test
  void buildsItsIndexOnce() {
    KnowledgeBase base = RandomKnowledge.of(5);

    assertThat(base.mechanismIndex()).isSameAs(base.mechanismIndex());
  }
}
