package org.disse.therapy;

import java.util.List;
import org.disse.entry.Entry;
import org.disse.entry.EntryId;
import org.disse.entry.Indication;
import org.disse.entry.Ref;
import org.disse.entry.Section;
import org.disse.entry.Walk;
import org.disse.term.Curie;
import org.disse.value.Extensions;
import org.immutables.value.Value;

/**
 * A way to treat liver fibrosis or its causes, with what is said for it and against it.
 *
 * <p>Nothing here is medical advice.
 *
 * <pre>{@code
 * {"id": "liver-transplantation", "label": "liver transplantation", "kind": "transplantation",
 *  "limitations": [{"topic": "donor_shortage", "statement": "too few donor organs"}]}
 * }</pre>
 */
@Value.Immutable
public abstract class Therapy implements Entry {
  Therapy() {}

  /**
   * Starts a therapy.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * A reference to a therapy.
   *
   * @param id its id
   * @return the reference
   * @throws org.disse.value.InvalidValueException if the text is no id
   */
  public static Ref<Therapy> ref(String id) {
    return Ref.to(Therapy.class, id);
  }

  /**
   * The kind of therapy.
   *
   * @return the kind
   */
  public abstract TherapyKind kind();

  /**
   * The causes and processes it is meant for.
   *
   * @return the indications
   */
  public abstract List<Ref<? extends Indication>> indications();

  /**
   * What speaks for it.
   *
   * @return the advantages
   */
  public abstract List<Claim> advantages();

  /**
   * What limits it.
   *
   * @return the limitations
   */
  public abstract List<Claim> limitations();

  /**
   * What is still to be solved.
   *
   * @return the challenges
   */
  public abstract List<Claim> challenges();

  @Override
  public final Section section() {
    return Section.THERAPIES;
  }

  /**
   * A reference to this entry.
   *
   * @return the reference
   */
  public final Ref<Therapy> ref() {
    return Ref.to(Therapy.class, id());
  }

  @Override
  public final void walk(Walk walk) {
    walk.references("indications", indications())
        .parts("advantages", advantages())
        .parts("limitations", limitations())
        .parts("challenges", challenges());
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
   * Builds {@link Therapy}: every accessor has a method of the same name that sets its value, and a
   * list is added to one by one: {@code addChallenges(…)}.
   *
   * <p>Required: {@code id}, {@code label}, {@code kind}. {@code build()} throws {@link
   * org.disse.value.InvalidValueException} if one is missing or a rule is broken.
   */
  public static final class Builder extends ImmutableTherapy.Builder implements Entry.Builder {
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
