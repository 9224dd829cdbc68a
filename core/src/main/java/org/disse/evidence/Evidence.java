package org.disse.evidence;

import java.util.List;
import java.util.Optional;
import org.disse.entry.Composite;
import org.disse.entry.EntryId;
import org.disse.entry.Ref;
import org.disse.entry.Walk;
import org.disse.value.Extensible;
import org.disse.value.Extensions;
import org.disse.value.Text;
import org.immutables.value.Value;

/**
 * A study that speaks for or against the step, mechanism or claim that cites it.
 *
 * <p>Two experiments of one study are one piece of evidence: they are not independent.
 *
 * <pre>{@code
 * {"study": "hyun-2015", "experiments": ["cells-in-vitro"], "basis": ["inhibitor"]}
 * }</pre>
 */
@Value.Immutable
public abstract class Evidence implements Composite, Extensible {
  Evidence() {}

  /**
   * Starts an evidence.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * The study.
   *
   * @return the study
   */
  public abstract Ref<Study> study();

  /**
   * The experiments concerned, by their ids within that study; none named means the study as a
   * whole.
   *
   * @return the ids
   */
  public abstract List<EntryId> experiments();

  /**
   * What it says; it supports unless said otherwise.
   *
   * @return the stance
   */
  public abstract Stance stance();

  /**
   * By what kind of test.
   *
   * @return the kinds of test
   */
  public abstract List<Basis> basis();

  /**
   * What it says, in the curator's own words.
   *
   * @return the statement
   */
  public abstract Optional<String> says();

  @Override
  public final void walk(Walk walk) {
    walk.reference("study", study());
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
  final void checkSays() {
    Text.prose("says", says());
  }

  /**
   * Builds {@link Evidence}: every accessor has a method of the same name that sets its value, and
   * a list is added to one by one: {@code addBasis(…)}.
   *
   * <p>Required: {@code study}. {@code build()} throws {@link
   * org.disse.value.InvalidValueException} if one is missing or a rule is broken.
   */
  public static final class Builder extends ImmutableEvidence.Builder {
    Builder() {
      extensions(Extensions.none());
      stance(Stance.SUPPORTS);
    }
  }
}
