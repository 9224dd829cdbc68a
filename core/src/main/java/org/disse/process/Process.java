package org.disse.process;

import java.util.List;
import java.util.Optional;
import org.disse.entry.Entry;
import org.disse.entry.EntryId;
import org.disse.entry.Indication;
import org.disse.entry.Ref;
import org.disse.entry.Section;
import org.disse.entry.Walk;
import org.disse.source.Cell;
import org.disse.term.Curie;
import org.disse.value.Extensions;
import org.immutables.value.Value;

/**
 * A pathway, a process, a component or a phenotype.
 *
 * <p>Liver fibrosis and liver cirrhosis are phenotypes and never the same; neither is a {@code
 * FibrosisCause}. Not {@link java.lang.Process}. Identity: GO, DOID, MONDO.
 *
 * <pre>{@code
 * {"id": "hepatic-stellate-cell-activation", "label": "hepatic stellate cell activation",
 *  "xrefs": ["GO:0035733"], "kind": "cellular_process", "fibrosisRole": "promotes"}
 * }</pre>
 */
@Value.Immutable
@SuppressWarnings("JavaLangClash") // The standard word of the field; import it by its name.
public abstract class Process implements Indication {
  Process() {}

  /**
   * Starts a process.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * A reference to a process.
   *
   * @param id its id
   * @return the reference
   * @throws org.disse.value.InvalidValueException if the text is no id
   */
  public static Ref<Process> ref(String id) {
    return Ref.to(Process.class, id);
  }

  /**
   * The kind of process.
   *
   * @return the kind of process
   */
  public abstract ProcessKind kind();

  /**
   * The more general processes.
   *
   * @return the more general processes
   */
  public abstract List<Ref<Process>> parents();

  /**
   * What it is generally held to do to fibrosis.
   *
   * @return what it is generally held to do to fibrosis
   */
  public abstract Optional<FibrosisRole> fibrosisRole();

  /**
   * The cell, where the process is of one kind of cell.
   *
   * @return the cell, where the process is of one kind of cell
   */
  public abstract Optional<Ref<Cell>> cell();

  @Override
  public final Section section() {
    return Section.PROCESSES;
  }

  /**
   * A reference to this entry.
   *
   * @return the reference
   */
  public final Ref<Process> ref() {
    return Ref.to(Process.class, id());
  }

  @Override
  public final void walk(Walk walk) {
    walk.references("parents", parents()).reference("cell", cell());
  }

  /**
   * Starts a copy.
   *
   * @return a builder that holds these values
   */
  public final Builder toBuilder() {
    return new Builder().from(this);
  }

  /**
   * Builds {@link Process}: every accessor has a method of the same name that sets its value, and a
   * list is added to one by one: {@code addParents(…)}.
   *
   * <p>Required: {@code id}, {@code label}, {@code kind}. {@code build()} throws {@link
   * org.disse.value.InvalidValueException} if one is missing or a rule is broken.
   */
  public static final class Builder extends ImmutableProcess.Builder implements Entry.Builder {
    Builder() {
      extensions(Extensions.none());
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
