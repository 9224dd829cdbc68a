package org.disse.io.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.disse.io.mutation.Mutation.Expected;
import org.disse.io.testing.Json.Arr;
import org.disse.io.testing.Json.Member;
import org.disse.io.testing.Json.Obj;

/** References that lead nowhere, to the wrong kind of entry or in a ring; ids that stand twice. */
final class ReferenceMutations {
  private record Entry(String section, String id) {}

  private final List<Entry> entries = new ArrayList<>();

  private ReferenceMutations(Obj document) {
    for (Member member : document.members()) {
      if (member.value() instanceof Arr section) {
        for (Object item : section.items()) {
          entries.add(new Entry(member.name(), (String) ((Obj) item).get("id")));
        }
      }
    }
  }

  /** Those of a whole document; of a part of one nobody knows where references lead. */
  static List<Operator> in(Obj document) {
    ReferenceMutations references = new ReferenceMutations(document);
    return List.of(
        new Operator("a reference that leads nowhere", ReferenceMutations::dangling),
        new Operator("a reference to another kind of entry", references::wrongKind),
        new Operator("a parent of itself", ReferenceMutations::ownParent),
        new Operator("an entry twice", ReferenceMutations::twice),
        new Operator("an experiment that the study does not have", ReferenceMutations::experiment));
  }

  private static List<Mutation> alone(Site site, Object value) {
    return List.of(Mutation.of(Expected.REFUSED_BY_READER_ALONE, site, value));
  }

  private static List<Mutation> dangling(Site site) {
    return Operator.isReference(site) ? alone(site, "no-such-entry") : List.of();
  }

  private List<Mutation> wrongKind(Site site) {
    if (!Operator.isReference(site)) {
      return List.of();
    }
    List<String> sections = List.of(site.field().kind().substring(1).split("/"));
    Optional<String> other =
        entries.stream()
            .filter(entry -> !sections.contains(entry.section()))
            .map(Entry::id)
            .findFirst();
    return other.map(id -> alone(site, id)).orElse(List.of());
  }

  private static List<Mutation> ownParent(Site site) {
    return Operator.isReference(site) && site.field().name().equals("parents")
        ? alone(site, site.owner().get("id"))
        : List.of();
  }

  private static List<Mutation> twice(Site site) {
    if (!site.isItem() || !site.type().equals("document")) {
      return List.of();
    }
    String again = site.sibling(site.field().name()) + "/" + (site.index() + 1) + "/id";
    return List.of(
        new Mutation(
            site, List.of(site.value(), site.value()), Expected.REFUSED_BY_READER_ALONE, again));
  }

  private static List<Mutation> experiment(Site site) {
    return Operator.isKind(site, "experimentOf") ? alone(site, "no-such-experiment") : List.of();
  }
}
