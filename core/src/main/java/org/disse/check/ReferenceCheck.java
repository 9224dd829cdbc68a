package org.disse.check;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.disse.entry.Entry;
import org.disse.entry.Ref;
import org.disse.entry.Section;
import org.disse.entry.Walk;
import org.disse.knowledge.KnowledgeBase;
import org.disse.value.Text;

/** Every reference leads to an entry that is there, and of a kind that belongs there. */
final class ReferenceCheck implements Check {
  private final ReadScope scope;

  ReferenceCheck(ReadScope scope) {
    this.scope = scope;
  }

  @Override
  public void run(KnowledgeBase base, Consumer<Finding> findings) {
    Hints hints = new Hints(base);
    base.entries()
        .forEach(
            entry ->
                Walk.over(
                    entry,
                    new Walk.Visitor() {
                      @Override
                      public void reference(String pointer, Ref<?> ref) {
                        check(base, hints, entry, pointer, ref).ifPresent(findings);
                      }
                    }));
  }

  private Optional<Finding> check(
      KnowledgeBase base, Hints hints, Entry entry, String pointer, Ref<?> ref) {
    Optional<Entry> found = base.find(ref.id());
    if (found.isPresent()
        ? ref.type().isInstance(found.get())
        : scope.leftOut().contains(ref.id())) {
      return Optional.empty();
    }
    Set<Section> allowed = KnowledgeBase.sectionsOf(ref.type());
    String expected = "the id of a " + kinds(allowed);
    String where = base.pointerTo(entry) + pointer;
    String written = Text.quote(ref.id().value());
    Finding.Builder finding;
    if (found.isPresent()) {
      Section section = found.get().section();
      String kind = allowed.contains(section) ? ref.type().getSimpleName() : kinds(allowed);
      finding =
          Finding.of(
              FindingCode.WRONG_KIND,
              where,
              "expected the id of a "
                  + kind
                  + ", but was the "
                  + section.singular()
                  + " "
                  + written);
    } else if (Collections.disjoint(scope.unsure(), allowed)) {
      finding =
          Finding.of(
              FindingCode.DANGLING_REFERENCE,
              where,
              "expected " + expected + ", but was " + written);
      hints.near(ref.id(), ref.type()).ifPresent(finding::hint);
    } else {
      finding =
          Finding.of(
              FindingCode.REFERENCE_NOT_CHECKED,
              where,
              "expected " + expected + " in what was read, but was " + written);
    }
    return Optional.of(finding.entry(entry.id()).build());
  }

  private static String kinds(Set<Section> allowed) {
    return allowed.stream().map(Section::singular).collect(Collectors.joining(" or "));
  }
}
