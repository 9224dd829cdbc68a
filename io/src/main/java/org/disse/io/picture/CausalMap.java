package org.disse.io.picture;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.disse.entry.EntryId;
import org.disse.entry.Participant;
import org.disse.entry.Ref;
import org.disse.evidence.Evidence;
import org.disse.knowledge.KnowledgeBase;
import org.disse.mechanism.Aspect;
import org.disse.mechanism.DeliveredCargo;
import org.disse.mechanism.Loading;
import org.disse.mechanism.Mechanism;
import org.disse.mechanism.Relation;
import org.disse.mechanism.Step;
import org.disse.source.Cell;

/**
 * What a picture of mechanisms shows: the entries of which they speak, and an edge for all steps
 * that say the same. That a source delivers its cargo is drawn too.
 *
 * @param nodes the entries, in the order in which steps speak of them
 * @param edges the claims, in the order in which they are first made
 */
public record CausalMap(List<MapNode> nodes, List<MapEdge> edges) {
  private record Key(
      int from,
      int to,
      Relation relation,
      Optional<Aspect> aspect,
      Optional<EntryId> in,
      Optional<EntryId> objectIn,
      boolean contextDependent,
      boolean indirect) {}

  /**
   * The map of mechanisms.
   *
   * @param base where entries are looked up
   * @param mechanisms what to show
   * @return the map
   */
  public static CausalMap of(KnowledgeBase base, Collection<Mechanism> mechanisms) {
    Map<EntryId, Integer> numbers = new LinkedHashMap<>();
    List<MapNode> nodes = new ArrayList<>();
    Map<Key, List<MapClaim>> claims = new LinkedHashMap<>();
    for (Mechanism mechanism : mechanisms) {
      for (DeliveredCargo delivered : mechanism.cargo()) {
        if (mechanism.source().isPresent() && isDelivered(delivered)) {
          Step step =
              Step.builder()
                  .subject(mechanism.source().get())
                  .relation(Relation.DELIVERS)
                  .object(delivered.cargo())
                  .build();
          add(base, mechanism, step, -1, mechanism.evidence(), numbers, nodes, claims);
        }
      }
      for (int i = 0; i < mechanism.steps().size(); i++) {
        Step step = mechanism.steps().get(i);
        List<Evidence> evidence =
            step.evidence().isEmpty() ? mechanism.evidence() : step.evidence();
        add(base, mechanism, step, i, evidence, numbers, nodes, claims);
      }
    }
    List<MapEdge> edges = new ArrayList<>();
    claims.forEach((key, said) -> edges.add(edge(key, said)));
    return new CausalMap(List.copyOf(nodes), List.copyOf(edges));
  }

  /**
   * Whether a source delivers what a mechanism lists as its cargo.
   *
   * @param cargo the cargo
   * @return false if it has been taken out
   */
  public static boolean isDelivered(DeliveredCargo cargo) {
    return cargo.loading() != Loading.DEPLETED;
  }

  private static void add(
      KnowledgeBase base,
      Mechanism mechanism,
      Step step,
      int number,
      List<Evidence> evidence,
      Map<EntryId, Integer> numbers,
      List<MapNode> nodes,
      Map<Key, List<MapClaim>> claims) {
    Key key =
        new Key(
            number(base, step.subject(), numbers, nodes),
            number(base, step.object(), numbers, nodes),
            step.relation(),
            step.aspect(),
            step.in().map(Ref<Cell>::id),
            step.objectIn().map(Ref<Cell>::id),
            step.contextDependent(),
            step.indirect());
    claims
        .computeIfAbsent(key, none -> new ArrayList<>())
        .add(new MapClaim(mechanism, number, evidence));
  }

  private static int number(
      KnowledgeBase base,
      Ref<? extends Participant> ref,
      Map<EntryId, Integer> numbers,
      List<MapNode> nodes) {
    Integer known = numbers.get(ref.id());
    if (known != null) {
      return known;
    }
    numbers.put(ref.id(), nodes.size());
    nodes.add(MapNode.of(ref.id(), base.find(ref.id())));
    return nodes.size() - 1;
  }

  private static MapEdge edge(Key key, List<MapClaim> claims) {
    return new MapEdge(
        key.from,
        key.to,
        key.relation,
        key.aspect,
        key.in,
        key.objectIn,
        key.contextDependent,
        key.indirect,
        List.copyOf(claims));
  }
}
