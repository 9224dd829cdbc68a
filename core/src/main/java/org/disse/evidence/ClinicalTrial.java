package org.disse.evidence;

import java.util.List;
import java.util.Optional;
import org.disse.entry.Entry;
import org.disse.entry.EntryId;
import org.disse.entry.Ref;
import org.disse.entry.Section;
import org.disse.entry.Walk;
import org.disse.source.ExosomeSource;
import org.disse.term.Curie;
import org.disse.value.Extensions;
import org.disse.value.PartialDate;
import org.disse.value.Range;
import org.disse.value.Text;
import org.immutables.value.Value;

/**
 * A registered clinical trial of vesicles in liver disease, with the status as of a date.
 *
 * <p>Its id is the registry's ({@code NCT…}). Not a {@link Study}: a trial without results is no
 * evidence.
 *
 * <pre>{@code
 * {"id": "NCT05871463", "title": "UC-MSC exosomes in decompensated liver cirrhosis", "phases": ["phase_2"],
 *  "status": "recruiting", "statusDate": "2023-05-23"}
 * }</pre>
 */
@Value.Immutable
public abstract class ClinicalTrial implements Entry {
  /** A number of participants. */
  public static final Range ENROLLMENTS = Range.of(0, 10_000_000, "a number of participants");

  ClinicalTrial() {}

  /**
   * Starts a clinical trial.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * A reference to a clinical trial.
   *
   * @param id its id
   * @return the reference
   * @throws org.disse.value.InvalidValueException if the text is no id
   */
  public static Ref<ClinicalTrial> ref(String id) {
    return Ref.to(ClinicalTrial.class, id);
  }

  /**
   * The title.
   *
   * @return the title
   */
  public abstract String title();

  /**
   * The phases.
   *
   * @return the phases
   */
  public abstract List<TrialPhase> phases();

  /**
   * The recruitment status.
   *
   * @return the status
   */
  public abstract TrialStatus status();

  /**
   * The date as of which the status was seen.
   *
   * @return the date
   */
  public abstract Optional<PartialDate> statusDate();

  /**
   * The conditions studied, as registered.
   *
   * @return the conditions
   */
  public abstract List<String> conditions();

  /**
   * The vesicles given.
   *
   * @return the source
   */
  public abstract Optional<Ref<ExosomeSource>> source();

  /**
   * The dose.
   *
   * @return the dose
   */
  public abstract Optional<Dose> dose();

  /**
   * The sponsor.
   *
   * @return the sponsor
   */
  public abstract Optional<String> sponsor();

  /**
   * The country.
   *
   * @return the country
   */
  public abstract Optional<String> country();

  /**
   * When it started or is to start.
   *
   * @return the date
   */
  public abstract Optional<PartialDate> startDate();

  /**
   * When it ended or is to end.
   *
   * @return the date
   */
  public abstract Optional<PartialDate> completionDate();

  /**
   * How many participants; zero or more.
   *
   * @return the number
   */
  public abstract Optional<Integer> enrollment();

  /** The title. */
  @Override
  public final String label() {
    return title();
  }

  /**
   * The ClinicalTrials.gov number.
   *
   * @return the number; empty if the trial is of another registry
   */
  public final Optional<NctId> nctId() {
    return NctId.isNctId(id().value()) ? Optional.of(new NctId(id().value())) : Optional.empty();
  }

  @Override
  public final Section section() {
    return Section.TRIALS;
  }

  /**
   * A reference to this entry.
   *
   * @return the reference
   */
  public final Ref<ClinicalTrial> ref() {
    return Ref.to(ClinicalTrial.class, id());
  }

  @Override
  public final void walk(Walk walk) {
    walk.reference("source", source()).part("dose", dose());
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
  final void checkNumber() {
    NctId.checkBeginning(id());
  }

  /** Says title where other entries say label. */
  @Override
  @Value.Check
  public void checkTexts() {
    Text.line("title", title());
    Entry.super.checkTexts();
    Text.lines("condition", conditions());
    Text.line("sponsor", sponsor());
    Text.line("country", country());
  }

  @Value.Check
  final void checkEnrollment() {
    enrollment().ifPresent(ENROLLMENTS::check);
  }

  /**
   * Builds {@link ClinicalTrial}: every accessor has a method of the same name that sets its value,
   * and a list is added to one by one: {@code addConditions(…)}.
   *
   * <p>Required: {@code id}, {@code title}, {@code status}. {@code build()} throws {@link
   * org.disse.value.InvalidValueException} if one is missing or a rule is broken.
   */
  public static final class Builder extends ImmutableClinicalTrial.Builder
      implements Entry.Builder {
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
