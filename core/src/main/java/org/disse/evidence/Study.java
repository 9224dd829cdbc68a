package org.disse.evidence;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.disse.entry.Entry;
import org.disse.entry.EntryId;
import org.disse.entry.Ref;
import org.disse.entry.Section;
import org.disse.entry.Walk;
import org.disse.source.Preparation;
import org.disse.term.Curie;
import org.disse.value.Extensions;
import org.disse.value.InvalidValueException;
import org.immutables.value.Value;

/**
 * A published study: its publication, how its vesicles were prepared, and its experiments.
 *
 * <p>Its label is not written in a document: it is the title, or else an identifier. A study that
 * was retracted stays, and supports nothing.
 *
 * <pre>{@code
 * {"id": "yan-2017", "seen": "abstract",
 *  "publication": {"title": "hucMSC Exosome-Derived GPX1 …", "pmid": "28089078"},
 *  "experiments": [{"setting": "in_vivo", "cause": "ccl4"}]}
 * }</pre>
 */
@Value.Immutable
public abstract class Study implements Entry {
  Study() {}

  /**
   * Starts a study.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * A reference to a study.
   *
   * @param id its id
   * @return the reference
   * @throws org.disse.value.InvalidValueException if the text is no id
   */
  public static Ref<Study> ref(String id) {
    return Ref.to(Study.class, id);
  }

  /**
   * How it relates to the topic; liver fibrosis unless said otherwise.
   *
   * @return the scope
   */
  public abstract StudyScope scope();

  /**
   * How much of the paper the curator saw.
   *
   * @return what was seen
   */
  public abstract Optional<Seen> seen();

  /**
   * What it was published as.
   *
   * @return the publication
   */
  public abstract Publication publication();

  /**
   * How its vesicles were prepared.
   *
   * @return the preparation
   */
  public abstract Optional<Preparation> preparation();

  /**
   * Its experiments.
   *
   * @return the experiments
   */
  public abstract List<Experiment> experiments();

  /** The title, or else the best identifier. */
  @Override
  public final String label() {
    return publication().title().orElseGet(() -> publication().identifier().orElseThrow());
  }

  /**
   * An experiment by its id within this study.
   *
   * @param id the id
   * @return the experiment, or empty if there is none of that id
   */
  public final Optional<Experiment> experiment(EntryId id) {
    return experiments().stream()
        .filter(experiment -> experiment.id().equals(Optional.of(id)))
        .findFirst();
  }

  /**
   * The experiments that a piece of evidence speaks of: those that it names, or all if it names
   * none.
   *
   * @param evidence evidence that cites this study
   * @return the experiments; a name that is not of this study is left out
   */
  public final List<Experiment> experimentsOf(Evidence evidence) {
    return evidence.experiments().isEmpty()
        ? experiments()
        : evidence.experiments().stream().flatMap(id -> experiment(id).stream()).toList();
  }

  @Override
  public final Section section() {
    return Section.STUDIES;
  }

  /**
   * A reference to this entry.
   *
   * @return the reference
   */
  public final Ref<Study> ref() {
    return Ref.to(Study.class, id());
  }

  @Override
  public final void walk(Walk walk) {
    walk.part("publication", publication())
        .part("preparation", preparation())
        .parts("experiments", experiments());
  }

  /**
   * Starts a copy.
   *
   * @return a builder that holds these values
   */
  public final Builder toBuilder() {
    return new Builder().from(this);
  }

  @Value.Check
  final void checkExperimentIds() {
    if (experiments().size() < 2) {
      return;
    }
    Set<EntryId> ids = new HashSet<>();
    for (Experiment experiment : experiments()) {
      if (experiment.id().isPresent() && !ids.add(experiment.id().get())) {
        throw InvalidValueException.expected("distinct experiment ids", experiment.id().get());
      }
    }
  }

  /**
   * Builds {@link Study}: every accessor has a method of the same name that sets its value, and a
   * list is added to one by one: {@code addExperiments(…)}.
   *
   * <p>Required: {@code id}, {@code publication}. {@code build()} throws {@link
   * org.disse.value.InvalidValueException} if one is missing or a rule is broken.
   */
  public static final class Builder extends ImmutableStudy.Builder implements Entry.Builder {
    Builder() {
      extensions(Extensions.none());
      scope(StudyScope.FIBROSIS);
    }

    /**
     * Sets the id.
     *
     * @param id a slug or CURIE
     * @return this builder
     * @throws org.disse.value.InvalidValueException if the text is no id
     */
    public Builder id(String id) {
      return id(EntryId.of(id));
    }

    /**
     * Adds a cross-reference.
     *
     * @param curie the CURIE of an exact match, in any registered spelling
     * @return this builder
     * @throws org.disse.value.InvalidValueException if the text is no CURIE
     */
    public Builder xref(String curie) {
      return addXrefs(Curie.parse(curie));
    }
  }
}
