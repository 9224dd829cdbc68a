package org.disse.reason;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.disse.knowledge.KnowledgeBase;
import org.disse.mechanism.Mechanism;
import org.disse.mechanism.MechanismKind;
import org.disse.mechanism.Sign;
import org.disse.mechanism.Step;
import org.disse.reason.Background.Spot;

/**
 * Vesicle studies that say one thing of fibrosis, and do something to an entry that, by the
 * background, moves fibrosis the other way.
 */
final class VesiclesAgainstBackground {
  /** What a mechanism does to an entry, and where it says so. */
  private record Done(Spot spot, Sign sign, Statement statement) {}

  private final KnowledgeBase base;
  private final Statements statements;
  private final Background background;

  VesiclesAgainstBackground(CausalGraph graph, Statements statements) {
    this.base = graph.base();
    this.statements = statements;
    this.background = new Background(graph, statements);
  }

  List<Contradiction> find() {
    List<Contradiction> found = new ArrayList<>();
    if (base.find(VesicleStudy.FIBROSIS).isPresent()) {
      for (Mechanism mechanism : base.mechanisms()) {
        if (mechanism.kind() == MechanismKind.VESICLE) {
          find(mechanism, found);
        }
      }
    }
    return found;
  }

  private void find(Mechanism mechanism, List<Contradiction> found) {
    VesicleStudy study = new VesicleStudy(base, statements, mechanism);
    Map<Sign, List<Statement>> said = study.onFibrosis();
    if (said.size() != 1) {
      return; // It says nothing of fibrosis, or both, which is no matter of the background.
    }
    Sign onFibrosis = said.keySet().iterator().next();
    Map<Spot, List<Done>> bySpot = new LinkedHashMap<>();
    for (Done done : done(mechanism, study)) {
      bySpot.computeIfAbsent(done.spot(), spot -> new ArrayList<>()).add(done);
    }
    bySpot.forEach(
        (spot, all) -> {
          Sign sign = all.get(0).sign();
          if (all.stream().allMatch(done -> done.sign() == sign)) {
            List<Statement> vesicle = new ArrayList<>();
            all.forEach(done -> vesicle.add(done.statement()));
            said.values().forEach(vesicle::addAll);
            background
                .against(spot, sign.then(onFibrosis))
                .map(
                    opinion ->
                        new Contradiction(
                            ContradictionKind.VESICLE_AGAINST_BACKGROUND,
                            spot + " by " + mechanism.id(),
                            new Side(says(sign, onFibrosis), vesicle),
                            opinion.side(),
                            opinion.differences(),
                            study.retracted()))
                .ifPresent(found::add);
          }
        });
  }

  private static String says(Sign sign, Sign onFibrosis) {
    return (sign == Sign.POSITIVE ? "raises it" : "lowers it")
        + ", and there is "
        + (onFibrosis == Sign.NEGATIVE ? "less" : "more")
        + " fibrosis";
  }

  /** What the mechanism's own steps, and the outcomes of its studies, do to which entries. */
  private List<Done> done(Mechanism mechanism, VesicleStudy study) {
    List<Done> done = new ArrayList<>();
    OwnChains own = new OwnChains(mechanism, statements);
    for (int i = 0; i < mechanism.steps().size(); i++) {
      Step step = mechanism.steps().get(i);
      boolean counts =
          !step.object().equals(VesicleStudy.FIBROSIS)
              && step.sign() != Sign.NONE
              && base.find(step.object()).isPresent()
              && statements.isSupported(mechanism, step);
      for (Sign sign : List.of(Sign.POSITIVE, Sign.NEGATIVE)) {
        if (counts && own.takes(step, sign)) {
          Spot spot = new Spot(step.object(), step.objectIn().or(step::in));
          done.add(new Done(spot, sign, statements.supported(mechanism, i)));
        }
      }
    }
    for (VesicleStudy.Measured measured : study.outcomes()) {
      if (!measured.what().equals(VesicleStudy.FIBROSIS)) {
        Spot spot = new Spot(measured.what(), measured.in());
        done.add(new Done(spot, measured.sign(), measured.statement()));
      }
    }
    return done;
  }
}
