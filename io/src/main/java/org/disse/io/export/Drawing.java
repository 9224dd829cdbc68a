package org.disse.io.export;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.disse.entry.Entry;
import org.disse.entry.EntryId;
import org.disse.evidence.Evidence;
import org.disse.evidence.Stance;
import org.disse.evidence.Study;
import org.disse.io.picture.CausalMap;
import org.disse.io.picture.MapClaim;
import org.disse.io.picture.MapEdge;
import org.disse.io.picture.MapNode;
import org.disse.mechanism.Mechanism;
import org.disse.mechanism.Sign;

/**
 * What all formats that draw have in common: the map of the chosen mechanisms, the members of its
 * nodes and edges, their colours, and the accounts of what stands in these.
 */
final class Drawing {
  /** Why a value is not drawn. */
  static final String OTHERWISE = "a picture shows entries and claims only";

  /** What studies are called that have been retracted, whatever they say. */
  static final String RETRACTED = "retracted";

  /** How lines are drawn. */
  static final List<String> LINES = List.of("solid", "dashed", "dotted");

  private static final double WIDEST = 5;
  private static final List<String> STEP =
      List.of(
          "subject",
          "relation",
          "object",
          "aspect",
          "in",
          "objectIn",
          "contextDependent",
          "indirect");

  private final Selection what;
  private final CausalMap map;

  Drawing(Selection what) {
    this.what = what;
    this.map = CausalMap.of(what.base(), what.all(Mechanism.class));
  }

  CausalMap map() {
    return map;
  }

  /** Says that the members of all nodes and edges are written. */
  void account(Accounts accounts) {
    for (MapNode node : map.nodes()) {
      accounts.of(node.id()).kept("/id", "/label", "/type", "/kind", "/vesicle");
    }
    for (MapEdge edge : map.edges()) {
      edge.claims().forEach(claim -> account(claim, accounts.of(claim.mechanism())));
    }
  }

  private void account(MapClaim claim, Account account) {
    account.kept("/id", "/label", "/causes");
    if (claim.step() < 0) {
      account.kept("/source");
      for (int i = 0; i < claim.mechanism().cargo().size(); i++) {
        if (CausalMap.isDelivered(claim.mechanism().cargo().get(i))) {
          account.kept("/cargo/" + i + "/cargo");
        }
      }
    } else {
      for (String field : STEP) {
        account.kept("/steps/" + claim.step() + "/" + field);
      }
    }
    for (int i = 0; i < claim.evidence().size(); i++) {
      String evidence = claim.evidencePointer() + "/" + i;
      account.kept(evidence + "/study");
      if (!isRetracted(claim.evidence().get(i))) {
        account.kept(evidence + "/stance");
      }
    }
  }

  private boolean isRetracted(Evidence evidence) {
    return study(evidence).filter(study -> study.publication().isRetracted()).isPresent();
  }

  Optional<Study> study(Evidence evidence) {
    return what.base().find(evidence.study());
  }

  /** The label of an entry; its id where there is no such entry. */
  String label(EntryId id) {
    return what.base().find(id).map(Entry::label).orElse(id.value());
  }

  /** What a node says of itself beside its id and label. */
  static Map<String, String> members(MapNode node) {
    Map<String, String> members = new LinkedHashMap<>();
    members.put("kind", node.kind());
    members.put("group", node.group());
    return members;
  }

  /** What an edge says of itself; ids of a list are separated by spaces, labels by semicolons. */
  Map<String, String> members(MapEdge edge) {
    Map<String, String> members = new LinkedHashMap<>();
    members.put("relation", word(edge.relation()));
    members.put("sign", word(edge.sign()));
    edge.aspect().ifPresent(aspect -> members.put("aspect", word(aspect)));
    edge.in().ifPresent(cell -> members.put("in", cell.value()));
    edge.objectIn().ifPresent(cell -> members.put("objectIn", cell.value()));
    if (edge.contextDependent()) {
      members.put("contextDependent", "true");
    }
    if (edge.indirect()) {
      members.put("indirect", "true");
    }
    members.put("mechanisms", String.join(" ", edge.mechanisms()));
    members.put(
        "mechanismLabels",
        edge.claims().stream()
            .map(claim -> claim.mechanism().label())
            .distinct()
            .collect(Collectors.joining("; ")));
    String causes =
        edge.claims().stream()
            .flatMap(claim -> claim.mechanism().causes().stream())
            .map(Object::toString)
            .distinct()
            .collect(Collectors.joining(" "));
    if (!causes.isEmpty()) {
      members.put("causes", causes);
    }
    studies(edge).forEach((stance, ids) -> members.put(stance, String.join(" ", ids)));
    return members;
  }

  /** The cited studies by what they say; retracted ones apart, whatever they say. */
  Map<String, Set<String>> studies(MapEdge edge) {
    Map<String, Set<String>> studies = new LinkedHashMap<>();
    for (MapClaim claim : edge.claims()) {
      for (Evidence evidence : claim.evidence()) {
        String stance = isRetracted(evidence) ? RETRACTED : word(evidence.stance());
        studies
            .computeIfAbsent(stance, none -> new LinkedHashSet<>())
            .add(evidence.study().id().value());
      }
    }
    return studies;
  }

  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  /** How many studies support an edge, those left out that have been retracted. */
  int support(MapEdge edge) {
    return studies(edge).getOrDefault(word(Stance.SUPPORTS), Set.of()).size();
  }

  /** Whether the studies that are cited for an edge all fail to support it. */
  boolean isUnsupported(MapEdge edge) {
    return support(edge) == 0 && !studies(edge).isEmpty();
  }

  /** The width of an edge: thicker the more studies support it. */
  double width(MapEdge edge) {
    return Math.min(WIDEST, 1 + 0.7 * support(edge));
  }

  /** Dashed where known steps are skipped, else dotted where the sign depends on the context. */
  String line(MapEdge edge) {
    if (edge.indirect()) {
      return "dashed";
    }
    return edge.contextDependent() ? "dotted" : "solid";
  }

  static String colour(Sign sign) {
    return switch (sign) {
      case POSITIVE -> "#3a6b4c";
      case NEGATIVE -> "#b3261e";
      case NONE -> "#777777";
    };
  }

  static String colour(MapNode node) {
    return switch (node.group()) {
      case "source" -> "#f6dfb2";
      case "cargo" -> "#c4e6d3";
      case "target" -> "#d3e3f7";
      case "signaling_pathway" -> "#e4d8f4";
      case "cellular_process", "cellular_component" -> "#ece7f2";
      case "pathological_process" -> "#f8dcd3";
      case "phenotype" -> "#f2bdb3";
      case "cause" -> "#e6dcc8";
      case "cell" -> "#e9e9e9";
      default -> "#ffffff";
    };
  }
}
