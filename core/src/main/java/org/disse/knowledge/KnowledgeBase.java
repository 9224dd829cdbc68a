package org.disse.knowledge;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.disse.cargo.Cargo;
import org.disse.cause.CauseCategory;
import org.disse.cause.FibrosisCause;
import org.disse.entry.Entry;
import org.disse.entry.EntryId;
import org.disse.entry.Ref;
import org.disse.evidence.ClinicalTrial;
import org.disse.evidence.Study;
import org.disse.mechanism.Mechanism;
import org.disse.process.Process;
import org.disse.source.Cell;
import org.disse.source.ExosomeSource;
import org.disse.target.Target;
import org.disse.therapy.Therapy;
import org.disse.value.Extensible;
import org.disse.value.Extensions;
import org.disse.value.InvalidValueException;
import org.disse.value.Text;
import org.immutables.value.Value;

/**
 * A knowledge base: the root of a document. It holds all entries by section, in the order given,
 * finds them by id and resolves references.
 *
 * <p>Ids are unique in it. A reference may dangle, since a knowledge base can be a part of a larger
 * one; {@code org.disse.check} tells.
 *
 * <pre>{@code
 * KnowledgeBase base = KnowledgeBase.builder().id("mine").title("My knowledge")
 *     .add(Cell.builder().id("lx-2").label("LX-2").kind(CellKind.CELL_LINE).build())
 *     .build();
 * Cell cell = base.get(Cell.ref("lx-2"));
 * }</pre>
 */
@Value.Immutable
public abstract class KnowledgeBase implements Sections, Extensible {
  KnowledgeBase() {}

  /**
   * Starts a knowledge base.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * The version of the format it was read from; the current one if it was built.
   *
   * @return the version
   */
  public abstract FormatVersion formatVersion();

  /**
   * The id of the knowledge base itself.
   *
   * @return the id
   */
  public abstract EntryId id();

  /**
   * The title.
   *
   * @return the title
   */
  public abstract String title();

  /**
   * The version of its content, in its makers' own numbering.
   *
   * @return the version
   */
  public abstract Optional<String> version();

  /**
   * The licence of its content, an SPDX identifier if there is one.
   *
   * @return the licence
   */
  public abstract Optional<String> license();

  /**
   * What it is about.
   *
   * @return the description
   */
  public abstract Optional<String> description();

  /**
   * The entry of an id.
   *
   * @param id the id
   * @return the entry, or empty if there is none
   */
  public final Optional<Entry> find(EntryId id) {
    return index().find(id);
  }

  /**
   * The entry that a reference points at.
   *
   * @param ref the reference
   * @param <T> the kind of entry
   * @return the entry; empty if there is none of that id, or it is of another kind
   */
  public final <T extends Entry> Optional<T> find(Ref<T> ref) {
    return find(ref.id()).filter(ref.type()::isInstance).map(ref.type()::cast);
  }

  /**
   * The entry that a reference points at, which must be there.
   *
   * @param ref the reference
   * @param <T> the kind of entry
   * @return the entry
   * @throws NoSuchElementException if there is none of that id and kind; the message names the
   *     nearest id
   */
  public final <T extends Entry> T get(Ref<T> ref) {
    return find(ref).orElseThrow(() -> index().missing(ref));
  }

  /**
   * The entries that refer to an entry, each once.
   *
   * @param id the id of the entry referred to
   * @return the entries with a reference to it, section by section
   */
  public final List<Entry> referrersOf(EntryId id) {
    return referrers().getOrDefault(id, List.of());
  }

  /**
   * The JSON Pointer of an entry in its document.
   *
   * @param entry an entry of this knowledge base
   * @return such as {@code /cells/3}
   * @throws NoSuchElementException if it is not in this knowledge base
   */
  public final String pointerTo(Entry entry) {
    return index().pointerTo(entry);
  }

  /**
   * Asks for mechanisms: by cause, cell, cargo, target, process, recipient, setting and evidence.
   *
   * @return a query that finds all mechanisms until it is narrowed
   */
  public final MechanismQuery findMechanisms() {
    return new MechanismQuery(this);
  }

  /**
   * The categories of a cause: its own, or else those of its parents.
   *
   * @param cause the cause
   * @return the categories; empty where none is stated on the way up
   */
  public final Set<CauseCategory> categoriesOf(FibrosisCause cause) {
    Set<CauseCategory> categories = EnumSet.noneOf(CauseCategory.class);
    Set<FibrosisCause> reached = new LinkedHashSet<>(List.of(cause));
    List<FibrosisCause> open = new ArrayList<>(reached);
    for (int i = 0; i < open.size(); i++) {
      FibrosisCause next = open.get(i);
      if (next.category().isPresent()) {
        categories.add(next.category().get());
        continue;
      }
      for (Ref<FibrosisCause> parent : next.parents()) {
        find(parent).filter(reached::add).ifPresent(open::add);
      }
    }
    return categories;
  }

  /**
   * Starts a copy.
   *
   * @return a builder that holds these values
   */
  public final Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Id, version and the number of entries; not the entries, which may be many. */
  @Override
  public final String toString() {
    return "KnowledgeBase "
        + id()
        + version().map(version -> " " + version).orElse("")
        + " ("
        + index().size()
        + " entries)";
  }

  @Value.Lazy
  EntryIndex index() {
    return new EntryIndex(this);
  }

  @Value.Lazy
  Map<EntryId, List<Entry>> referrers() {
    return Referrers.of(entries());
  }

  @Value.Lazy
  MechanismIndex mechanismIndex() {
    return new MechanismIndex(this);
  }

  @Value.Check
  final void checkTexts() {
    Text.line("title", title());
    Text.line("version", version());
    Text.line("license", license());
    Text.prose("description", description());
  }

  @Value.Check
  final void checkIds() {
    index();
  }

  /** Builds a {@link KnowledgeBase}. */
  public static final class Builder extends ImmutableKnowledgeBase.Builder {
    Builder() {
      extensions(Extensions.none());
      formatVersion(FormatVersion.CURRENT);
    }

    /**
     * Sets the id.
     *
     * @param id a slug or CURIE
     * @return this builder
     * @throws InvalidValueException if the text is no id
     */
    public Builder id(String id) {
      return id(EntryId.of(id));
    }

    /**
     * Adds an entry to its section.
     *
     * @param entry an entry of any kind
     * @return this builder
     */
    public Builder add(Entry entry) {
      return switch (entry.section()) {
        case CAUSES -> addCauses((FibrosisCause) entry);
        case CELLS -> addCells((Cell) entry);
        case SOURCES -> addSources((ExosomeSource) entry);
        case CARGO -> addCargo((Cargo) entry);
        case TARGETS -> addTargets((Target) entry);
        case PROCESSES -> addProcesses((Process) entry);
        case THERAPIES -> addTherapies((Therapy) entry);
        case MECHANISMS -> addMechanisms((Mechanism) entry);
        case STUDIES -> addStudies((Study) entry);
        case TRIALS -> addTrials((ClinicalTrial) entry);
      };
    }

    /**
     * Adds entries to their sections.
     *
     * @param first an entry of any kind
     * @param others more of them, of any kinds
     * @return this builder
     */
    public Builder add(Entry first, Entry... others) {
      return add(first).addAll(List.of(others));
    }

    /**
     * Adds entries to their sections.
     *
     * @param entries entries of any kinds
     * @return this builder
     */
    public Builder addAll(Iterable<? extends Entry> entries) {
      entries.forEach(this::add);
      return this;
    }
  }
}
