package org.disse.reason;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.disse.entry.Ref;
import org.disse.knowledge.KnowledgeBase;
import org.disse.mechanism.Mechanism;
import org.disse.mechanism.MechanismKind;
import org.disse.mechanism.Sign;
import org.disse.mechanism.Step;
import org.disse.source.Cell;

/** Outcomes that moved the other way than the steps of the mechanism itself predict. */
final class OutcomesAgainstChains {
  private final KnowledgeBase base;
  private final Cells cells;
  private final Statements statements;

  OutcomesAgainstChains(CausalGraph graph, Statements statements) {
    this.base = graph.base();
    this.cells = graph.cells();
    this.statements = statements;
  }

  List<Contradiction> find() {
    List<Contradiction> found = new ArrayList<>();
    for (Mechanism mechanism : base.mechanisms()) {
      if (mechanism.kind() == MechanismKind.VESICLE) {
        find(mechanism, found);
      }
    }
    return found;
  }

  private void find(Mechanism mechanism, List<Contradiction> found) {
    VesicleStudy study = new VesicleStudy(base, statements, mechanism);
    OwnChains own = new OwnChains(mechanism, statements);
    for (VesicleStudy.Measured measured : study.outcomes()) {
      Sign predicted = measured.sign() == Sign.POSITIVE ? Sign.NEGATIVE : Sign.POSITIVE;
      Optional<List<Integer>> chain =
          own.to(measured.what().id(), predicted)
              .filter(numbers -> own.to(measured.what().id(), measured.sign()).isEmpty())
              .filter(numbers -> isWhereMeasured(mechanism, numbers, measured.in()));
      chain.ifPresent(
          numbers ->
              found.add(
                  new Contradiction(
                      ContradictionKind.OUTCOME_AGAINST_CHAIN,
                      measured.what() + " by " + mechanism.id(),
                      new Side(
                          predicted == Sign.POSITIVE ? "predicts more" : "predicts less",
                          numbers.stream()
                              .map(number -> statements.supported(mechanism, number))
                              .toList()),
                      new Side(
                          predicted == Sign.POSITIVE ? "measured less" : "measured more",
                          List.of(measured.statement())),
                      Set.of(),
                      study.retracted())));
    }
  }

  /** Whether a chain ends where it was measured; where one of them names no cell, it may. */
  private boolean isWhereMeasured(
      Mechanism mechanism, List<Integer> numbers, Optional<Ref<Cell>> in) {
    Step last = mechanism.steps().get(numbers.get(numbers.size() - 1));
    Optional<Ref<Cell>> end = last.objectIn().or(last::in);
    return end.isEmpty() || in.isEmpty() || cells.areRelated(end.get(), in.get());
  }
}
