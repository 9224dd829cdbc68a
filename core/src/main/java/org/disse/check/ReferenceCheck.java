package org.disse.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.disse.entry.Entry;
import org.disse.entry.Ref;
import org.disse.entry.Section;
import org.disse.entry.Walk;
import org.disse.knowledge.KnowledgeBase;
import org.disse.knowledge.Sections;
import org.disse.value.Text;

/** Every reference leads to an entry that is there, and of a kind that belongs there. */
public final class ReferenceCheck implements Check {
  private final ReadScope scope;

  /**
   * Checks what was read.
   *
   * @param scope how much of the document that is
   */
  public ReferenceCheck(ReadScope scope) {
    this.scope = scope;
  }

  @Override
  public void run(KnowledgeBase base, Consumer<Finding> findings) {
    Hints hints = new Hints(base);
    for (Entry entry : base.entries()) {
      Walk.overReferences(
          entry,
          (pointer, ref) ->
              look(base, hints, ref)
                  .map(finding -> finding.pointer(base.pointerTo(entry) + pointer))
                  .map(finding -> finding.entry(entry.id()).build())
                  .ifPresent(findings));
    }
  }

  /**
   * Looks at references that are in no entry of the knowledge base, such as those of entries that
   * were too broken to be read.
   *
   * @param base where they should lead
   * @param refs the references
   * @return for each of them what is wrong, if anything; where it stands is for the caller to say
   */
  public List<Optional<Finding.Builder>> look(KnowledgeBase base, List<? extends Ref<?>> refs) {
    Hints hints = new Hints(base);
    List<Optional<Finding.Builder>> findings = new ArrayList<>();
    refs.forEach(ref -> findings.add(look(base, hints, ref)));
    return findings;
  }

  private Optional<Finding.Builder> look(KnowledgeBase base, Hints hints, Ref<?> ref) {
    Optional<Entry> found = base.find(ref.id());
    if (found.isPresent()
        ? ref.type().isInstance(found.get())
        : scope.leftOut().contains(ref.id())) {
      return Optional.empty();
    }
    Set<Section> allowed = Sections.of(ref.type());
    String expected = "expected the id of " + Section.describe(allowed);
    String written = Text.quote(ref.id().value());
    if (found.isPresent()) {
      Section section = found.get().section();
      String kind =
          allowed.contains(section) ? "a " + ref.type().getSimpleName() : Section.describe(allowed);
      String message =
          "expected the id of " + kind + ", but was the " + section.singular() + " " + written;
      return Optional.of(Finding.of(FindingCode.WRONG_KIND, "", message));
    }
    if (!Collections.disjoint(scope.unsure(), allowed)) {
      String message = expected + " in what was read, but was " + written;
      return Optional.of(Finding.of(FindingCode.REFERENCE_NOT_CHECKED, "", message));
    }
    Finding.Builder finding =
        Finding.of(FindingCode.DANGLING_REFERENCE, "", expected + ", but was " + written);
    hints.near(ref.id(), ref.type()).ifPresent(finding::hint);
    return Optional.of(finding);
  }
}
