package org.disse.check;

import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.disse.entry.Entry;
import org.disse.entry.Ref;
import org.disse.entry.Section;
import org.disse.entry.Walk;
import org.disse.knowledge.KnowledgeBase;
import org.disse.value.Nearest;
import org.disse.value.Text;

/** Every reference leads to an entry that is there, and of a kind that belongs there. */
final class ReferenceCheck implements Check {
  /** How many ids are compared for hints: thousands of bad references must not take minutes. */
  private static final int COMPARISONS = 500_000;

  private final ReadScope scope;

  ReferenceCheck(ReadScope scope) {
    this.scope = scope;
  }

  @Override
  public void run(KnowledgeBase base, Consumer<Finding> findings) {
    AtomicInteger comparisons = new AtomicInteger(COMPARISONS);
    base.entries()
        .forEach(
            entry ->
                Walk.over(
                    entry,
                    new Walk.Visitor() {
                      @Override
                      public void reference(String pointer, Ref<?> ref) {
                        check(base, entry, pointer, ref, comparisons).ifPresent(findings);
                      }
                    }));
  }

  private Optional<Finding> check(
      KnowledgeBase base, Entry entry, String pointer, Ref<?> ref, AtomicInteger comparisons) {
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
      String actual = "the " + found.get().section().singular() + " " + written;
      finding =
          Finding.of(FindingCode.WRONG_KIND, where, "expected " + expected + ", but was " + actual);
    } else if (Collections.disjoint(scope.unsure(), allowed)) {
      finding =
          Finding.of(
              FindingCode.DANGLING_REFERENCE,
              where,
              "expected " + expected + ", but was " + written);
      finding.hint(hint(base, allowed, ref.id().value(), comparisons));
    } else {
      finding =
          Finding.of(
              FindingCode.REFERENCE_NOT_CHECKED,
              where,
              "expected " + expected + " in what was read, but was " + written);
    }
    return Optional.of(finding.entry(entry.id()).build());
  }

  private static Optional<String> hint(
      KnowledgeBase base, Set<Section> allowed, String written, AtomicInteger comparisons) {
    int count = allowed.stream().mapToInt(section -> base.entries(section).size()).sum();
    if (comparisons.get() < 0) {
      return Optional.empty();
    }
    comparisons.addAndGet(-count);
    return Nearest.to(written, ids(base, allowed))
        .map(near -> "did you mean " + Text.quote(near) + "?");
  }

  private static String kinds(Set<Section> allowed) {
    return allowed.stream().map(Section::singular).collect(Collectors.joining(" or "));
  }

  private static Collection<String> ids(KnowledgeBase base, Set<Section> allowed) {
    return allowed.stream()
        .flatMap(section -> base.entries(section).stream())
        .map(entry -> entry.id().value())
        .toList();
  }
}
