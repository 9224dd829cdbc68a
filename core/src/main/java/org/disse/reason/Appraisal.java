package org.disse.reason;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.disse.cargo.Cargo;
import org.disse.entry.Entry;
import org.disse.entry.EntryId;
import org.disse.entry.Ref;
import org.disse.entry.Section;
import org.disse.evidence.Treatment;
import org.disse.knowledge.KnowledgeBase;
import org.disse.mechanism.DeliveredCargo;
import org.disse.mechanism.Mechanism;
import org.disse.mechanism.MechanismKind;
import org.disse.mechanism.Step;

/**
 * How well steps, mechanisms and cargo are supported, by one {@link RollUp}.
 *
 * <ul>
 *   <li>A step is weighed by its evidence, or else by that of its mechanism as a whole. Of a source
 *       only experiments with vesicles speak, of a cargo those and such with the cargo alone: donor
 *       cells are not vesicles. A study that is cited without its experiments counts for a step as
 *       its weakest one, for a mechanism as a whole as its strongest.
 *   <li>A mechanism is as good as its weakest link, and no better than what is said of it as a
 *       whole. Its links are its direct steps; indirect ones count where it has no others.
 *   <li>A cargo is as good as its best mechanism, of whose links those of other cargo are left out.
 *       It is worth 0 in a mechanism that only lists it: then no step says what it does.
 * </ul>
 *
 * <pre>{@code
 * Appraisal appraisal = Appraisal.of(base, new Tiered());
 * System.out.print(appraisal.ranking().get(0).score());   // the tree of the best supported cargo
 * }</pre>
 */
public final class Appraisal {
  private static final Set<Treatment> VESICLES = EnumSet.of(Treatment.VESICLE);
  private static final Set<Treatment> CARGO = EnumSet.of(Treatment.VESICLE, Treatment.CARGO_ALONE);
  private static final Set<Treatment> ANY = EnumSet.allOf(Treatment.class);
  private static final String AS_A_WHOLE = "as a whole";
  private static final Comparator<Score> BEST_FIRST =
      Comparator.comparingDouble((Score score) -> -score.value())
          .thenComparingDouble(score -> -whole(score));
  private static final Comparator<RankedCargo> BEST_CARGO_FIRST =
      Comparator.comparingDouble((RankedCargo ranked) -> -ranked.score().value())
          .thenComparingDouble(
              ranked ->
                  ranked.score().parts().stream()
                      .findFirst()
                      .map(best -> -whole(best))
                      .orElse(0.0));

  private final KnowledgeBase base;
  private final RollUp rollUp;

  private Appraisal(KnowledgeBase base, RollUp rollUp) {
    this.base = base;
    this.rollUp = rollUp;
  }

  private static double whole(Score mechanism) {
    return mechanism.parts().stream()
        .filter(part -> part.about().equals(AS_A_WHOLE))
        .findFirst()
        .map(Score::value)
        .orElse(0.0);
  }

  /**
   * An appraisal.
   *
   * @param base where studies are looked up
   * @param rollUp how evidence is weighed
   * @return the appraisal
   */
  public static Appraisal of(KnowledgeBase base, RollUp rollUp) {
    return new Appraisal(base, rollUp);
  }

  /**
   * How well a step is supported.
   *
   * @param mechanism the mechanism that states it
   * @param step the step
   * @return the score
   */
  public Score step(Mechanism mechanism, Step step) {
    boolean cited = !step.evidence().isEmpty();
    String statement = Words.of(step) + (cited ? "" : " (by the evidence of its mechanism)");
    return rollUp.weigh(
        statement, Pieces.ofStep(base, speakingOf(step)).of(mechanism.evidenceFor(step)));
  }

  private Set<Treatment> speakingOf(Step step) {
    Optional<Section> section = base.find(step.subject().id()).map(Entry::section);
    if (section.equals(Optional.of(Section.SOURCES))) {
      return VESICLES;
    }
    return section.equals(Optional.of(Section.CARGO)) ? CARGO : ANY;
  }

  /**
   * How well a mechanism is supported.
   *
   * @param mechanism the mechanism
   * @return the score, with parts for the mechanism as a whole and for each link
   */
  public Score mechanism(Mechanism mechanism) {
    return chain(mechanism, mechanism.steps());
  }

  /** The mechanism with some of its steps alone. */
  private Score chain(Mechanism mechanism, List<Step> steps) {
    List<Score> parts = new ArrayList<>();
    if (!mechanism.evidence().isEmpty()) {
      Set<Treatment> counted = mechanism.kind() == MechanismKind.VESICLE ? VESICLES : ANY;
      parts.add(rollUp.weigh(AS_A_WHOLE, Pieces.ofWhole(base, counted).of(mechanism.evidence())));
    }
    List<Step> direct = steps.stream().filter(step -> !step.indirect()).toList();
    for (Step step : direct.isEmpty() ? steps : direct) {
      parts.add(step(mechanism, step));
    }
    String about = mechanism.id().value();
    return parts.stream()
        .min(Comparator.comparingDouble(Score::value))
        .map(weakest -> new Score(about, weakest.value(), "weakest is " + weakest.about(), parts))
        .orElseGet(() -> new Score(about, 0, "says nothing", parts));
  }

  /**
   * How well it is supported that a cargo acts.
   *
   * @param cargo the cargo
   * @return the score, with a part for each of its mechanisms, the best first
   * @throws java.util.NoSuchElementException if the cargo is not in the knowledge base; the message
   *     names the nearest id
   */
  public Score cargo(Ref<? extends Cargo> cargo) {
    Cargo found = base.get(cargo);
    return best(found, base.findMechanisms().carrying(cargo).list());
  }

  /**
   * All cargo that a mechanism delivers, the best supported first.
   *
   * @return the ranking
   */
  public List<RankedCargo> ranking() {
    return ranking(base.mechanisms());
  }

  /**
   * All cargo that some mechanisms deliver, the best supported by them first; of equally supported
   * cargo first the one whose mechanism is better supported as a whole, then in the order of the
   * knowledge base.
   *
   * @param mechanisms the mechanisms that count, such as those of one cause
   * @return the ranking
   */
  public List<RankedCargo> ranking(Collection<Mechanism> mechanisms) {
    Map<Cargo, List<Mechanism>> byCargo = new LinkedHashMap<>();
    for (Mechanism mechanism : mechanisms) {
      mechanism.cargo().stream()
          .filter(DeliveredCargo::isDelivered)
          .map(DeliveredCargo::cargo)
          .distinct()
          .flatMap(cargo -> base.find(cargo).stream())
          .forEach(cargo -> byCargo.computeIfAbsent(cargo, c -> new ArrayList<>()).add(mechanism));
    }
    return ranked(
        byCargo.entrySet().stream()
            .map(
                entry -> new RankedCargo(1, entry.getKey(), best(entry.getKey(), entry.getValue())))
            .sorted(BEST_CARGO_FIRST)
            .toList());
  }

  private static List<RankedCargo> ranked(List<RankedCargo> inOrder) {
    List<RankedCargo> ranked = new ArrayList<>();
    for (int i = 0; i < inOrder.size(); i++) {
      RankedCargo next = inOrder.get(i);
      boolean tied = i > 0 && BEST_CARGO_FIRST.compare(inOrder.get(i - 1), next) == 0;
      int rank = tied ? ranked.get(i - 1).rank() : i + 1;
      ranked.add(new RankedCargo(rank, next.cargo(), next.score()));
    }
    return ranked;
  }

  private Score best(Cargo cargo, List<Mechanism> mechanisms) {
    List<Score> parts =
        mechanisms.stream().map(mechanism -> carried(cargo, mechanism)).sorted(BEST_FIRST).toList();
    String about = cargo.id().value();
    return parts.isEmpty()
        ? new Score(about, 0, "no mechanism delivers it", parts)
        : new Score(about, parts.get(0).value(), "best is " + parts.get(0).about(), parts);
  }

  private Score carried(Cargo cargo, Mechanism mechanism) {
    Set<EntryId> others = new HashSet<>();
    mechanism.cargo().forEach(delivered -> others.add(delivered.cargo().id()));
    others.remove(cargo.id());
    List<Step> steps =
        mechanism.steps().stream().filter(step -> !others.contains(step.subject().id())).toList();
    return steps.stream().anyMatch(step -> step.subject().id().equals(cargo.id()))
        ? chain(mechanism, steps)
        : new Score(
            mechanism.id().value(), 0, "lists it, but no step says what it does", List.of());
  }
}
