package org.disse.reason;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.disse.entry.EntryId;
import org.disse.entry.Ref;
import org.disse.evidence.Study;
import org.disse.knowledge.KnowledgeBase;
import org.disse.mechanism.Aspect;
import org.disse.mechanism.Mechanism;
import org.disse.mechanism.Sign;
import org.disse.mechanism.Step;
import org.disse.source.Cell;

/**
 * The same claim with opposite signs: steps of one subject, object and aspect. What is shown in one
 * cell, or in a cell and a kind of it, is one context; a step without a cell speaks in general.
 */
final class OpposedClaims {
  private record Claim(Mechanism mechanism, int number, Step step) {
    Place place() {
      return new Place(step.in(), step.objectIn());
    }

    boolean is(Sign sign) {
      return step.sign() == sign;
    }
  }

  private record Place(Optional<Ref<Cell>> in, Optional<Ref<Cell>> objectIn) {}

  private record Ends(EntryId subject, EntryId object) {}

  private final KnowledgeBase base;
  private final Cells cells;
  private final Statements statements;
  private final List<Contradiction> found = new ArrayList<>();

  OpposedClaims(CausalGraph graph, Statements statements) {
    this.base = graph.base();
    this.cells = graph.cells();
    this.statements = statements;
  }

  List<Contradiction> find() {
    Map<Ends, List<Claim>> byEnds = new LinkedHashMap<>();
    for (Mechanism mechanism : base.mechanisms()) {
      for (int i = 0; i < mechanism.steps().size(); i++) {
        Step step = mechanism.steps().get(i);
        if (step.sign() != Sign.NONE) {
          byEnds
              .computeIfAbsent(
                  new Ends(step.subject().id(), step.object().id()), ends -> new ArrayList<>())
              .add(new Claim(mechanism, i, step));
        }
      }
    }
    byEnds.values().stream().filter(OpposedClaims::isDivided).forEach(this::compare);
    return found;
  }

  private static boolean isDivided(List<Claim> claims) {
    return claims.stream().anyMatch(claim -> claim.is(Sign.POSITIVE))
        && claims.stream().anyMatch(claim -> claim.is(Sign.NEGATIVE));
  }

  private void compare(List<Claim> claims) {
    List<Study> retracted =
        statements.retracted(
            claims.stream()
                .flatMap(claim -> claim.mechanism().evidenceFor(claim.step()).stream())
                .toList());
    List<Claim> standing =
        claims.stream()
            .filter(claim -> statements.isSupported(claim.mechanism(), claim.step()))
            .toList();
    for (List<Claim> comparable : byAspect(standing)) {
      compareByPlace(comparable, retracted);
    }
  }

  /** A claim without an aspect compares with any, unless such claims differ among themselves. */
  private static List<List<Claim>> byAspect(List<Claim> claims) {
    Map<Optional<Aspect>, List<Claim>> exact = new LinkedHashMap<>();
    claims.forEach(
        claim -> exact.computeIfAbsent(claim.step().aspect(), a -> new ArrayList<>()).add(claim));
    List<Claim> general = exact.getOrDefault(Optional.<Aspect>empty(), List.of());
    List<List<Claim>> lists = new ArrayList<>();
    if (exact.size() <= 1 || isDivided(general)) {
      lists.addAll(exact.values());
    } else {
      exact.keySet().stream()
          .filter(Optional::isPresent)
          .map(
              aspect ->
                  claims.stream()
                      .filter(
                          claim ->
                              claim.step().aspect().isEmpty()
                                  || claim.step().aspect().equals(aspect))
                      .toList())
          .forEach(lists::add);
    }
    return lists.stream().filter(OpposedClaims::isDivided).toList();
  }

  private void compareByPlace(List<Claim> claims, List<Study> retracted) {
    Set<Place> places = new LinkedHashSet<>();
    claims.forEach(claim -> places.add(claim.place()));
    List<Place> divided =
        places.stream().filter(place -> isDivided(within(place, claims))).toList();
    Set<Place> compared = new HashSet<>();
    for (Place place : divided) {
      boolean widest =
          divided.stream().noneMatch(other -> !other.equals(place) && isWithin(place, other));
      if (widest) {
        List<Claim> here = within(place, claims);
        report(here, here, Set.of(), retracted);
        here.forEach(claim -> compared.add(claim.place()));
      }
    }
    List<Claim> left = claims.stream().filter(claim -> !compared.contains(claim.place())).toList();
    if (!left.isEmpty()) {
      boolean positive = left.stream().anyMatch(claim -> claim.is(Sign.POSITIVE));
      boolean negative = left.stream().anyMatch(claim -> claim.is(Sign.NEGATIVE));
      report(
          positive ? left : claims, negative ? left : claims, Set.of(Difference.CELL), retracted);
    }
  }

  private List<Claim> within(Place place, List<Claim> claims) {
    return claims.stream().filter(claim -> isWithin(claim.place(), place)).toList();
  }

  private boolean isWithin(Place narrow, Place wide) {
    return isWithin(narrow.in(), wide.in()) && isWithin(narrow.objectIn(), wide.objectIn());
  }

  private boolean isWithin(Optional<Ref<Cell>> narrow, Optional<Ref<Cell>> wide) {
    return (narrow.isPresent() && wide.isPresent())
        ? cells.isA(narrow.get(), wide.get())
        : narrow.equals(wide);
  }

  private void report(
      List<Claim> positive, List<Claim> negative, Set<Difference> known, List<Study> retracted) {
    Side one = side(positive, Sign.POSITIVE);
    Side other = side(negative, Sign.NEGATIVE);
    Set<Difference> differences = EnumSet.noneOf(Difference.class);
    differences.addAll(known);
    differences.addAll(
        new EvidenceContext(base, cells, one.statements())
            .differencesFrom(new EvidenceContext(base, cells, other.statements())));
    Step step = positive.get(0).step();
    found.add(
        new Contradiction(
            differences.isEmpty()
                ? ContradictionKind.SAME_CONTEXT
                : ContradictionKind.OTHER_CONTEXT,
            step.subject() + " on " + step.object(),
            one,
            other,
            differences,
            retracted));
  }

  private Side side(List<Claim> claims, Sign sign) {
    return new Side(
        sign == Sign.POSITIVE ? "raises it" : "lowers it",
        claims.stream()
            .filter(claim -> claim.is(sign))
            .map(claim -> statements.supported(claim.mechanism(), claim.number()))
            .toList());
  }
}
