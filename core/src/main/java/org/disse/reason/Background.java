package org.disse.reason;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.disse.entry.EntryId;
import org.disse.entry.Participant;
import org.disse.entry.Ref;
import org.disse.knowledge.KnowledgeBase;
import org.disse.mechanism.Mechanism;
import org.disse.mechanism.MechanismKind;
import org.disse.mechanism.Sign;
import org.disse.source.Cell;

/**
 * What background and disease biology, without the vesicle studies, say of an entry and fibrosis.
 * Each question is asked once.
 */
final class Background {
  /** An entry, in a cell where one is named. */
  record Spot(Ref<? extends Participant> what, Optional<Ref<Cell>> in) {
    @Override
    public String toString() {
      return what + in.map(cell -> " in " + cell).orElse("");
    }
  }

  /** A chain to fibrosis as a side, and whether it is one of another cell. */
  record Opinion(Side side, Set<Difference> differences) {}

  private final KnowledgeBase base;
  private final Statements statements;
  private final Cells cells;
  private final CausalGraph graph;
  private final Map<EntryId, Set<Ref<Cell>>> actsIn = new HashMap<>();
  private final Map<Spot, NetEffect> effects = new HashMap<>();

  Background(CausalGraph whole, Statements statements) {
    this.base = whole.base();
    this.cells = whole.cells();
    this.statements = statements;
    List<Mechanism> known =
        base.mechanisms().stream()
            .filter(mechanism -> mechanism.kind() != MechanismKind.VESICLE)
            .toList();
    this.graph = CausalGraph.of(base.toBuilder().mechanisms(known).build());
    for (Mechanism mechanism : known) {
      mechanism
          .steps()
          .forEach(
              step ->
                  step.in()
                      .filter(cell -> base.find(cell).isPresent())
                      .ifPresent(cell -> actsIn(step.subject().id()).add(cell)));
    }
  }

  private Set<Ref<Cell>> actsIn(EntryId entry) {
    return actsIn.computeIfAbsent(entry, id -> new LinkedHashSet<>());
  }

  /**
   * The chain that says the opposite of a sign, of the same cell; or, if nothing is known of that
   * cell, of another one, unless yet another agrees.
   */
  Optional<Opinion> against(Spot spot, Sign sign) {
    Sign opposite = sign == Sign.POSITIVE ? Sign.NEGATIVE : Sign.POSITIVE;
    boolean divided = chain(spot, sign).isPresent();
    Optional<Chain> here = chain(spot, opposite);
    if (here.isPresent()) {
      return here.map(chain -> new Opinion(side(chain, divided), Set.of()));
    }
    if (divided || spot.in().isEmpty()) {
      return Optional.empty();
    }
    List<Spot> elsewhere =
        actsIn(spot.what().id()).stream()
            .filter(cell -> !cells.areRelated(cell, spot.in().get()))
            .map(cell -> new Spot(spot.what(), Optional.of(cell)))
            .toList();
    if (elsewhere.stream().anyMatch(other -> chain(other, sign).isPresent())) {
      return Optional.empty();
    }
    return elsewhere.stream()
        .flatMap(other -> chain(other, opposite).stream())
        .findFirst()
        .map(chain -> new Opinion(side(chain, false), Set.of(Difference.CELL)));
  }

  /** A chain that begins in a cell says nothing of an entry of which no cell is named. */
  private Optional<Chain> chain(Spot spot, Sign sign) {
    return effects
        .computeIfAbsent(spot, this::ask)
        .witness(sign)
        .filter(chain -> spot.in().isPresent() || chain.links().get(0).step().in().isEmpty());
  }

  private NetEffect ask(Spot spot) {
    Conditions conditions =
        spot.in()
            .filter(cell -> base.find(cell).isPresent())
            .map(cell -> Conditions.any().startingIn(cell))
            .orElse(Conditions.any());
    return graph.effectOf(spot.what(), VesicleStudy.FIBROSIS, conditions);
  }

  private Side side(Chain chain, boolean divided) {
    List<Statement> links = new ArrayList<>();
    chain.links().forEach(link -> links.add(statements.link(link)));
    return new Side(
        "more of it means "
            + (chain.sign() == Sign.POSITIVE ? "more" : "less")
            + " fibrosis"
            + (divided ? ", though another chain says the opposite" : ""),
        links);
  }
}
