package org.disse.therapy;

import java.util.List;
import java.util.Optional;
import org.disse.entry.Composite;
import org.disse.entry.Ref;
import org.disse.entry.Walk;
import org.disse.evidence.Evidence;
import org.disse.value.Extensible;
import org.disse.value.Extensions;
import org.disse.value.Text;
import org.immutables.value.Value;

/**
 * An advantage, limitation or challenge of a therapy, in the curator's own words, with its
 * evidence.
 *
 * <pre>{@code
 * {"topic": "tumorigenicity", "statement": "vesicles do not replicate",
 *  "comparedWith": "liver-transplantation", "evidence": [{"study": "li-2025"}]}
 * }</pre>
 */
@Value.Immutable
public abstract class Claim implements Composite, Extensible {
  Claim() {}

  /**
   * Starts a claim.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * What it is about.
   *
   * @return the topic
   */
  public abstract ClaimTopic topic();

  /**
   * What is claimed.
   *
   * @return the statement
   */
  public abstract String statement();

  /**
   * The therapy it is compared with.
   *
   * @return the therapy
   */
  public abstract Optional<Ref<Therapy>> comparedWith();

  /**
   * Who says so.
   *
   * @return the evidence
   */
  public abstract List<Evidence> evidence();

  @Override
  public final void walk(Walk walk) {
    walk.reference("comparedWith", comparedWith()).parts("evidence", evidence());
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
  final void checkStatement() {
    Text.prose("statement", statement());
  }

  /**
   * Builds {@link Claim}: every accessor has a method of the same name that sets its value, and a
   * list is added to one by one: {@code addEvidence(…)}.
   *
   * <p>Required: {@code topic}, {@code statement}. {@code build()} throws {@link
   * org.disse.value.InvalidValueException} if one is missing or a rule is broken.
   */
  public static final class Builder extends ImmutableClaim.Builder {
    Builder() {
      extensions(Extensions.none());
    }
  }
}
