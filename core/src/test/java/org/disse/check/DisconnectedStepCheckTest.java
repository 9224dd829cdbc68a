package org.disse.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disse.check.CheckFixture.cell;
import static org.disse.check.CheckFixture.run;

import org.disse.cargo.Cargo;
import org.disse.cargo.MessengerRna;
import org.disse.cargo.SmallInterferingRna;
import org.disse.entry.EntryId;
import org.disse.entry.Participant;
import org.disse.entry.Ref;
import org.disse.mechanism.DeliveredCargo;
import org.disse.mechanism.Loading;
import org.disse.mechanism.Mechanism;
import org.disse.mechanism.MechanismKind;
import org.disse.mechanism.Relation;
import org.disse.mechanism.Step;
import org.disse.source.Cell;
import org.disse.source.ExosomeSource;
import org.disse.source.Modification;
import org.disse.source.ModificationKind;
import org.disse.source.VesicleKind;
import org.disse.target.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DisconnectedStepCheckTest {
  private static final Check CHECK = new DisconnectedStepCheck();

  private static Step step(Ref<? extends Participant> subject, Ref<? extends Participant> object) {
    return Step.builder().subject(subject).relation(Relation.INHIBITS).object(object).build();
  }

  private static Step step(String subject, String object) {
    return step(Target.ref(subject), Target.ref(object));
  }

  private static Mechanism.Builder mechanism(Step... steps) {
    return Mechanism.builder().id("m").label("m").addSteps(steps);
  }

  private static Mechanism.Builder delivers(String cargo, Step... steps) {
    return mechanism(steps)
        .addCargo(DeliveredCargo.builder().cargo(Cargo.ref(cargo)).loading(Loading.LOADED).build());
  }

  @Test
  void followsStepsInEitherDirection() {
    Step first = step(Cargo.ref("mir"), Target.ref("smo"));

    assertThat(run(CHECK, delivers("mir", step("smo", "gli"), step("ptch", "smo"), first).build()))
        .isEmpty();
  }

  @Test
  void findsAStepThatHangsOnNothing() {
    Step first = step(Cargo.ref("mir"), Target.ref("smo"));

    assertThat(run(CHECK, delivers("mir", first, step("tgfb1", "smad3")).build()))
        .containsExactly(
            Finding.builder()
                .code("disconnected-step")
                .severity(Severity.WARNING)
                .pointer("/mechanisms/0/steps/1")
                .entry(EntryId.of("m"))
                .message(
                    "expected a step linked to the source or the cargo, but was one from 'tgfb1'"
                        + " to 'smad3'")
                .build());
  }

  @Test
  void reportsStepsThatHangTogetherOnce() {
    Mechanism mechanism =
        delivers("mir", step("c", "d"), step("x", "y"), step("d", "e"), step("b", "c")).build();

    assertThat(run(CHECK, mechanism))
        .extracting(Finding::pointer)
        .containsExactly("/mechanisms/0/steps/0", "/mechanisms/0/steps/1");
  }

  @Test
  void beginsAtTheSourceToo() {
    Step first = step(ExosomeSource.ref("exosomes"), Target.ref("smo"));
    Mechanism.Builder mechanism = mechanism(first).source(ExosomeSource.ref("exosomes"));

    assertThat(run(CHECK, mechanism.build())).isEmpty();
    assertThat(run(CHECK, mechanism.addSteps(step("a", "b")).build()))
        .extracting(Finding::pointer)
        .containsExactly("/mechanisms/0/steps/1");
  }

  @Test
  void knowsWhatACargoSilencesAndWhatEncodesIt() {
    Cargo sirna =
        SmallInterferingRna.builder().id("si").label("si").silences(Target.ref("stat3")).build();
    Cargo mrna =
        MessengerRna.builder().id("mrna").label("mrna").encodedBy(Target.ref("bmp7")).build();

    assertThat(run(CHECK, sirna, delivers("si", step("stat3", "x")).build())).isEmpty();
    assertThat(run(CHECK, mrna, delivers("mrna", step("bmp7", "x")).build())).isEmpty();
  }

  @Test
  void knowsTheCellOfASourceAndWhatItWasModifiedIn() {
    ExosomeSource source =
        ExosomeSource.builder()
            .id("exosomes")
            .label("exosomes")
            .vesicle(VesicleKind.EXOSOME)
            .cell(Cell.ref("msc"))
            .addModifications(
                Modification.builder()
                    .kind(ModificationKind.OVEREXPRESSION)
                    .target(Target.ref("smo"))
                    .build())
            .build();
    Mechanism mechanism =
        mechanism(step("smo", "x"), step(Cell.ref("msc"), Target.ref("y")))
            .source(source.ref())
            .build();

    assertThat(run(CHECK, cell("msc"), source, mechanism)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"BACKGROUND", "DISEASE"})
  void asksVesicleMechanismsOnly(MechanismKind kind) {
    assertThat(run(CHECK, delivers("mir", step("a", "b")).kind(kind).build())).isEmpty();
  }

  @Test
  void expectsNothingWhereNothingIsDelivered() {
    assertThat(run(CHECK, mechanism(step("a", "b"), step("c", "d")).build())).isEmpty();
  }
}
