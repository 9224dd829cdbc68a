package org.disse.check;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.disse.entry.Entry;
import org.disse.entry.Section;
import org.disse.entry.Walk;
import org.disse.knowledge.KnowledgeBase;
import org.disse.term.Curie;
import org.disse.term.Term;
import org.disse.term.Vocabulary;
import org.disse.value.Nearest;
import org.disse.value.Text;

/**
 * An entry is called what its identifiers are called, and a term as its id is: a CURIE that was
 * copied from the line below is found.
 *
 * <p>Label and synonyms of the entry count, and all names of the vocabulary; CURIEs that it does
 * not know are not judged. Where some identifiers agree with the entry, the others are the fault;
 * where several are known and none agrees, its label is. Not one of {@link Checks#meaning()}, as
 * core comes without a vocabulary; {@code Catalog.vocabulary()} of io has one.
 *
 * <pre>{@code
 * Report report = Checks.standard().and(new LabelCheck(vocabulary)).run(base);
 * }</pre>
 */
public final class LabelCheck implements Check {
  /** Their labels are not given but derived. */
  private static final Set<Section> UNLABELLED = EnumSet.of(Section.STUDIES, Section.TRIALS);

  private final Vocabulary vocabulary;

  /**
   * Checks against a vocabulary.
   *
   * @param vocabulary what things are called
   */
  public LabelCheck(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  @Override
  public void run(KnowledgeBase base, Consumer<Finding> findings) {
    for (Entry entry : base.entries()) {
      if (!UNLABELLED.contains(entry.section())) {
        lookAtXrefs(base, entry, findings);
      }
      Walk.overParts(
          entry,
          Term.class,
          (pointer, term) -> look(base, entry, pointer, term).ifPresent(findings));
    }
  }

  private boolean isKnown(Curie curie) {
    return !vocabulary.names(curie).isEmpty();
  }

  private boolean agrees(Entry entry, Curie curie) {
    return vocabulary.isName(curie, entry.label())
        || entry.synonyms().stream().anyMatch(synonym -> vocabulary.isName(curie, synonym));
  }

  private void lookAtXrefs(KnowledgeBase base, Entry entry, Consumer<Finding> findings) {
    List<Curie> known = entry.xrefs().stream().filter(this::isKnown).toList();
    List<Curie> wrong = known.stream().filter(curie -> !agrees(entry, curie)).toList();
    if (known.size() > 1 && wrong.size() == known.size()) {
      findings.accept(
          finding(base, entry, "/label", named(wrong.get(0)), Text.quote(entry.label()))
              .hint(nearest(entry.label(), wrong))
              .build());
      return;
    }
    for (int i = 0; i < entry.xrefs().size(); i++) {
      Curie curie = entry.xrefs().get(i);
      if (wrong.contains(curie)) {
        findings.accept(
            finding(
                    base,
                    entry,
                    "/xrefs/" + i,
                    "an identifier of " + Text.quote(entry.label()),
                    Text.quote(curie.toString()) + " (" + vocabulary.names(curie).get(0) + ")")
                .hint(meant(curie, entry.label()))
                .build());
      }
    }
  }

  private Optional<Finding> look(KnowledgeBase base, Entry entry, String pointer, Term term) {
    if (!isKnown(term.id()) || vocabulary.isName(term.id(), term.label())) {
      return Optional.empty();
    }
    return Optional.of(
        finding(base, entry, pointer + "/label", named(term.id()), Text.quote(term.label()))
            .hint(
                meant(term.id(), term.label()).or(() -> nearest(term.label(), List.of(term.id()))))
            .build());
  }

  private String named(Curie curie) {
    return "a name of " + curie + " (" + Text.quote(vocabulary.names(curie).get(0)) + ")";
  }

  /** The other CURIE of the prefix that is called so. */
  private Optional<String> meant(Curie curie, String label) {
    return vocabulary.find(curie.prefix(), label).map(other -> "did you mean " + other + "?");
  }

  private Optional<String> nearest(String label, List<Curie> curies) {
    List<String> names =
        curies.stream().flatMap(curie -> vocabulary.names(curie).stream()).toList();
    return Nearest.hint(label, names);
  }

  private static Finding.Builder finding(
      KnowledgeBase base, Entry entry, String pointer, String expected, String actual) {
    return Finding.of(
            FindingCode.LABEL_MISMATCH,
            base.pointerTo(entry) + pointer,
            "expected " + expected + ", but was " + actual)
        .entry(entry.id());
  }
}
