package org.disse.mechanism;

import java.util.List;
import java.util.Optional;
import org.disse.entry.Composite;
import org.disse.entry.Participant;
import org.disse.entry.Ref;
import org.disse.entry.Walk;
import org.disse.evidence.Evidence;
import org.disse.source.Cell;
import org.disse.value.Extensible;
import org.disse.value.Extensions;
import org.immutables.value.Value;

/**
 * One signed, evidenced link of a mechanism: a subject does something to an object, in a cell.
 *
 * <p>{@link #in()} is the cell in which the step happens; for a secreted ligand, the responding
 * cell. {@link #objectIn()} names another cell for the object. A {@link #contextDependent()} step
 * is one whose sign is known to depend on the cell or is disputed.
 *
 * <pre>{@code
 * {"subject": "mir-125b-5p", "relation": "inhibits", "object": "smo", "in": "hepatic-stellate-cell",
 *  "evidence": [{"study": "hyun-2015", "basis": ["inhibitor"]}]}
 * }</pre>
 */
@Value.Immutable
public abstract class Step implements Composite, Extensible {
  Step() {}

  /**
   * Starts a step.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * What acts.
   *
   * @return the subject
   */
  public abstract Ref<? extends Participant> subject();

  /**
   * What it does.
   *
   * @return the relation
   */
  public abstract Relation relation();

  /**
   * What it acts on.
   *
   * @return the object
   */
  public abstract Ref<? extends Participant> object();

  /**
   * What of the object changes.
   *
   * @return the aspect
   */
  public abstract Optional<Aspect> aspect();

  /**
   * The cell in which it happens.
   *
   * @return the cell
   */
  public abstract Optional<Ref<Cell>> in();

  /**
   * The cell of the object, where it is another one.
   *
   * @return the cell
   */
  public abstract Optional<Ref<Cell>> objectIn();

  /**
   * Whether the sign is disputed or depends on the context.
   *
   * @return true if so
   */
  public abstract boolean contextDependent();

  /**
   * Whether the step skips known steps in between.
   *
   * @return true if so
   */
  public abstract boolean indirect();

  /**
   * What speaks for it and against it.
   *
   * @return the evidence
   */
  public abstract List<Evidence> evidence();

  /**
   * The sign of the relation.
   *
   * @return positive, negative or none
   */
  public final Sign sign() {
    return relation().sign();
  }

  @Override
  public final void walk(Walk walk) {
    walk.reference("subject", subject())
        .reference("object", object())
        .reference("in", in())
        .reference("objectIn", objectIn())
        .parts("evidence", evidence());
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
   * Builds {@link Step}: every accessor has a method of the same name that sets its value, and a
   * list is added to one by one: {@code addEvidence(…)}.
   *
   * <p>Required: {@code subject}, {@code relation}, {@code object}. {@code build()} throws {@link
   * org.disse.value.InvalidValueException} if one is missing or a rule is broken.
   */
  public static final class Builder extends ImmutableStep.Builder {
    Builder() {
      extensions(Extensions.none());
      contextDependent(false);
      indirect(false);
    }
  }
}
