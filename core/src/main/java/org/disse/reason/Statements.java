package org.disse.reason;

import java.util.List;
import java.util.Optional;
import org.disse.entry.Entry;
import org.disse.entry.Ref;
import org.disse.evidence.Direction;
import org.disse.evidence.Evidence;
import org.disse.evidence.Outcome;
import org.disse.evidence.Stance;
import org.disse.evidence.Study;
import org.disse.knowledge.KnowledgeBase;
import org.disse.mechanism.Mechanism;
import org.disse.mechanism.Sign;
import org.disse.mechanism.Step;

/** Makes statements, with those studies that speak for them and were not retracted. */
final class Statements {
  private final KnowledgeBase base;

  Statements(KnowledgeBase base) {
    this.base = base;
  }

  /** A step as it is supported; one without evidence stands on that of its mechanism. */
  Statement supported(Mechanism mechanism, int number) {
    Step step = mechanism.steps().get(number);
    return new Statement(
        Words.of(step),
        pointer(mechanism, number),
        Optional.of(mechanism),
        standing(mechanism.evidenceFor(step), Stance.SUPPORTS),
        studies(mechanism.evidenceFor(step), Stance.SUPPORTS));
  }

  /** A link of a chain; one that a cargo implies stands where that cargo does. */
  Statement link(Link link) {
    Optional<Mechanism> mechanism = link.mechanism().filter(it -> !link.implied());
    return mechanism
        .map(it -> supported(it, it.steps().indexOf(link.step())))
        .orElseGet(
            () ->
                new Statement(
                    Words.of(link.step()),
                    base.find(link.step().subject().id()).map(base::pointerTo).orElse(""),
                    Optional.empty(),
                    List.of(),
                    List.of()));
  }

  /** Whether a step is supported by work that stands, or by its mere being written down. */
  boolean isSupported(Mechanism mechanism, Step step) {
    List<Evidence> evidence = mechanism.evidenceFor(step);
    return evidence.isEmpty() || !standing(evidence, Stance.SUPPORTS).isEmpty();
  }

  String pointer(Mechanism mechanism, int number) {
    return base.pointerTo(mechanism) + "/steps/" + number;
  }

  /** What is said anywhere, by the evidence of one stance. */
  Statement at(Entry entry, String words, String pointer, List<Evidence> evidence, Stance stance) {
    Optional<Mechanism> mechanism =
        Optional.of(entry).filter(Mechanism.class::isInstance).map(Mechanism.class::cast);
    return new Statement(
        words,
        base.pointerTo(entry) + pointer,
        mechanism,
        standing(evidence, stance),
        studies(evidence, stance));
  }

  Statement measured(Study study, int experiment, int outcome, Outcome measured) {
    String words =
        measured.measure()
            + " "
            + Words.of(measured.direction())
            + measured.in().map(cell -> " in " + cell).orElse("");
    return new Statement(
        words,
        base.pointerTo(study) + "/experiments/" + experiment + "/outcomes/" + outcome,
        Optional.empty(),
        List.of(),
        List.of(study));
  }

  /** The evidence of a stance whose study is known and was not retracted. */
  List<Evidence> standing(List<Evidence> evidence, Stance stance) {
    return evidence.stream()
        .filter(piece -> piece.stance() == stance)
        .filter(
            piece ->
                base.find(piece.study())
                    .filter(study -> !study.publication().isRetracted())
                    .isPresent())
        .toList();
  }

  List<Study> studies(List<Evidence> evidence, Stance stance) {
    return cited(standing(evidence, stance));
  }

  List<Study> retracted(List<Evidence> evidence) {
    return cited(evidence).stream().filter(study -> study.publication().isRetracted()).toList();
  }

  /** The studies that are known, each once. By id, since to compare them whole takes long. */
  List<Study> cited(List<Evidence> evidence) {
    return evidence.stream()
        .map(piece -> piece.study().id())
        .distinct()
        .flatMap(id -> base.find(Ref.to(Study.class, id)).stream())
        .toList();
  }

  /** Which way an outcome moved; none if it did not move or nobody says. */
  static Sign sign(Direction direction) {
    return switch (direction) {
      case INCREASED -> Sign.POSITIVE;
      case DECREASED -> Sign.NEGATIVE;
      case UNCHANGED, IMPROVED, WORSENED, NOT_STATED -> Sign.NONE;
    };
  }
}
