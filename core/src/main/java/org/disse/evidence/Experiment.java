package org.disse.evidence;

import java.util.List;
import java.util.Optional;
import org.disse.cause.FibrosisCause;
import org.disse.entry.Composite;
import org.disse.entry.EntryId;
import org.disse.entry.Ref;
import org.disse.entry.Walk;
import org.disse.source.Cell;
import org.disse.source.ExosomeSource;
import org.disse.term.Quantity;
import org.disse.term.Term;
import org.disse.value.Extensible;
import org.disse.value.Extensions;
import org.disse.value.Text;
import org.immutables.value.Value;

/**
 * One experiment of a study: in which setting and model, what was given and how, what was compared,
 * what came out.
 *
 * <p>Everything but the setting is optional, since abstracts rarely say more.
 *
 * <pre>{@code
 * {"setting": "in_vivo", "species": {"id": "NCBITaxon:10116", "label": "Rattus norvegicus"},
 *  "cause": "ccl4", "inducer": "CCl4", "outcomes": [{"measure": "hepatic fibrosis", "direction": "decreased"}]}
 * }</pre>
 */
@Value.Immutable
public abstract class Experiment implements Composite, Extensible {
  Experiment() {}

  /**
   * Starts an experiment.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * The id within the study, needed only where evidence names the experiment.
   *
   * @return the id
   */
  public abstract Optional<EntryId> id();

  /**
   * Where it took place.
   *
   * @return the setting
   */
  public abstract Setting setting();

  /**
   * The species of the animal or cells (NCBITaxon).
   *
   * @return the species
   */
  public abstract Optional<Term> species();

  /**
   * The strain.
   *
   * @return the strain
   */
  public abstract Optional<String> strain();

  /**
   * The cause of fibrosis that was modelled.
   *
   * @return the cause
   */
  public abstract Optional<Ref<FibrosisCause>> cause();

  /**
   * What induced it, as the paper words it.
   *
   * @return the inducer
   */
  public abstract Optional<String> inducer();

  /**
   * The cell or cell line it was done in.
   *
   * @return the cell
   */
  public abstract Optional<Ref<Cell>> cell();

  /**
   * The vesicles given.
   *
   * @return the source
   */
  public abstract Optional<Ref<ExosomeSource>> source();

  /**
   * What was given; vesicles unless said otherwise.
   *
   * @return the treatment
   */
  public abstract Treatment treatment();

  /**
   * The dose.
   *
   * @return the dose
   */
  public abstract Optional<Dose> dose();

  /**
   * The route.
   *
   * @return the route
   */
  public abstract Optional<Route> route();

  /**
   * When it was given, relative to the injury.
   *
   * @return the regimen
   */
  public abstract Optional<Regimen> regimen();

  /**
   * What was given beside it, as the paper words it.
   *
   * @return the co-treatments
   */
  public abstract List<String> coTreatments();

  /**
   * What was perturbed to test the mechanism.
   *
   * @return the perturbations
   */
  public abstract List<Perturbation> perturbations();

  /**
   * What outcomes are compared with.
   *
   * @return the comparator
   */
  public abstract Optional<Comparator> comparator();

  /**
   * How long the injury was induced.
   *
   * @return the time
   */
  public abstract Optional<Quantity> inductionTime();

  /**
   * How long it was treated.
   *
   * @return the duration of treatment
   */
  public abstract Optional<Quantity> duration();

  /**
   * What came out.
   *
   * @return the outcomes
   */
  public abstract List<Outcome> outcomes();

  @Override
  public final void walk(Walk walk) {
    walk.part("species", species())
        .reference("cause", cause())
        .reference("cell", cell())
        .reference("source", source())
        .part("dose", dose())
        .parts("perturbations", perturbations())
        .part("inductionTime", inductionTime())
        .part("duration", duration())
        .parts("outcomes", outcomes());
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
  final void checkTexts() {
    Text.line("strain", strain());
    Text.line("inducer", inducer());
    Text.lines("co-treatment", coTreatments());
  }

  /**
   * Builds {@link Experiment}: every accessor has a method of the same name that sets its value,
   * and a list is added to one by one: {@code addOutcomes(…)}.
   *
   * <p>Required: {@code setting}. {@code build()} throws {@link
   * org.disse.value.InvalidValueException} if one is missing or a rule is broken.
   */
  public static final class Builder extends ImmutableExperiment.Builder {
    Builder() {
      extensions(Extensions.none());
      treatment(Treatment.VESICLE);
    }

    /**
     * Sets the id within the study.
     *
     * @param id a slug
     * @return this builder
     * @throws org.disse.value.InvalidValueException if the text is no id
     */
    public Builder id(String id) {
      return id(EntryId.of(id));
    }
  }
}
