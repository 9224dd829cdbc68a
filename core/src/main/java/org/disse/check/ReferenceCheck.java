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
  /** Told of every reference out of a stream, and there are few kinds of them. */
  private static final ClassValue<String> EXPECTED =
      new ClassValue<>() {
        @Override
        protected String computeValue(Class<?> type) {
          return "expected the id of "
              + Section.describe(Sections.of(type.asSubclass(Entry.class)));
        }
      };

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
    if (found.isPresent()) {
      return Optional.of(wrongKind(ref, found.get().section()));
    }
    Set<Section> allowed = Sections.of(ref.type());
    if (!Collections.disjoint(scope.unsure(), allowed)) {
      return Optional.of(notChecked(ref));
    }
    Finding.Builder finding =
        Finding.of(
            FindingCode.DANGLING_REFERENCE,
            "",
            expected(ref) + ", but was " + Text.quote(ref.id().value()));
    hints.near(ref.id(), ref.type()).ifPresent(finding::hint);
    return Optional.of(finding);
  }

  /**
   * What is told of a reference to an entry that may not stand there.
   *
   * @param ref the reference
   * @param section the section of the entry
   * @return the finding; where the reference stands is for the caller to say
   */
  public static Finding.Builder wrongKind(Ref<?> ref, Section section) {
    Set<Section> allowed = Sections.of(ref.type());
    String kind =
        allowed.contains(section) ? "a " + ref.type().getSimpleName() : Section.describe(allowed);
    return Finding.of(
        FindingCode.WRONG_KIND,
        "",
        "expected the id of "
            + kind
            + ", but was the "
            + section.singular()
            + " "
            + Text.quote(ref.id().value()));
  }

  /**
   * What is told of a reference to an entry that was not met, where not all entries were.
   *
   * @param ref the reference
   * @return the finding; where the reference stands is for the caller to say
   */
  public static Finding.Builder notChecked(Ref<?> ref) {
    return Finding.of(
        FindingCode.REFERENCE_NOT_CHECKED,
        "",
        expected(ref) + " in what was read, but was " + Text.quote(ref.id().value()));
  }

  private static String expected(Ref<?> ref) {
    return EXPECTED.get(ref.type());
  }
}
