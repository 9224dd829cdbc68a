package org.disse.reason;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.disse.cause.FibrosisCause;
import org.disse.entry.Ref;
import org.disse.evidence.Setting;
import org.disse.mechanism.Mechanism;
import org.disse.mechanism.MechanismKind;
import org.disse.source.Cell;
import org.disse.term.Curie;

/**
 * Under which conditions a net effect is asked for. {@link #any()} sets none but that retracted
 * work supports nothing; each method adds one.
 *
 * <pre>{@code
 * Conditions.any().startingIn(Cell.ref("hepatic-stellate-cell")).atLeast(Setting.IN_VIVO)
 * }</pre>
 *
 * <p>Species, setting and vesicle are conditions on experiments: a step is walked if one experiment
 * that supports it meets them all. A study without recorded experiments meets them if it is cited
 * for background or disease biology, and does not if it is cited for a vesicle's mechanism.
 *
 * @param start the cell in which the chain begins; without it, the cell of the first entry if it
 *     has one, else unknown
 * @param cause the cause under which a mechanism was shown, sub-causes included; background that
 *     names no cause is walked all the same
 * @param species the species of the experiments (NCBITaxon)
 * @param setting the weakest setting that counts
 * @param vesicleOnly whether vesicles must have been given, not donor cells, medium or cargo alone
 * @param retractedCounts whether retracted work counts as if it stood
 * @param mechanism the only vesicle mechanism whose steps are walked
 * @param kinds the kinds of mechanism whose steps are walked
 */
public record Conditions(
    Optional<Ref<Cell>> start,
    Optional<Ref<FibrosisCause>> cause,
    Optional<Curie> species,
    Optional<Setting> setting,
    boolean vesicleOnly,
    boolean retractedCounts,
    Optional<Ref<Mechanism>> mechanism,
    Set<MechanismKind> kinds) {
  private static final Conditions ANY =
      new Conditions(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          false,
          false,
          Optional.empty(),
          EnumSet.allOf(MechanismKind.class));

  /**
   * Takes a copy.
   *
   * @param start the cell in which the chain begins
   * @param cause the only cause
   * @param species the species of the experiments (NCBITaxon)
   * @param setting the weakest setting that counts
   * @param vesicleOnly whether vesicles must have been given
   * @param retractedCounts whether retracted work counts
   * @param mechanism the only vesicle mechanism whose steps are walked
   * @param kinds the kinds of mechanism whose steps are walked
   */
  public Conditions {
    EnumSet<MechanismKind> inOrder = EnumSet.noneOf(MechanismKind.class);
    inOrder.addAll(kinds);
    kinds = Collections.unmodifiableSet(inOrder);
  }

  /**
   * No condition, but that retracted work supports nothing.
   *
   * @return the conditions
   */
  public static Conditions any() {
    return ANY;
  }

  /**
   * Begins in a cell.
   *
   * @param cell the cell
   * @return these conditions and that one
   */
  public Conditions startingIn(Ref<Cell> cell) {
    return new Conditions(
        Optional.of(cell), cause, species, setting, vesicleOnly, retractedCounts, mechanism, kinds);
  }

  /**
   * Walks mechanisms of one cause only, its sub-causes included, and background that names no
   * cause.
   *
   * @param only the cause
   * @return these conditions and that one
   */
  public Conditions under(Ref<FibrosisCause> only) {
    return new Conditions(
        start, Optional.of(only), species, setting, vesicleOnly, retractedCounts, mechanism, kinds);
  }

  /**
   * Counts experiments of one species only.
   *
   * @param only the species, such as {@code NCBITaxon:9606}
   * @return these conditions and that one
   */
  public Conditions inSpecies(Curie only) {
    return new Conditions(
        start, cause, Optional.of(only), setting, vesicleOnly, retractedCounts, mechanism, kinds);
  }

  /**
   * Counts experiments of a setting or a stronger one only.
   *
   * @param weakest the weakest setting that counts
   * @return these conditions and that one
   */
  public Conditions atLeast(Setting weakest) {
    return new Conditions(
        start,
        cause,
        species,
        Optional.of(weakest),
        vesicleOnly,
        retractedCounts,
        mechanism,
        kinds);
  }

  /**
   * Counts experiments in which vesicles were given only: not donor cells, medium, a drug or cargo
   * alone.
   *
   * @return these conditions and that one
   */
  public Conditions givenAsVesicle() {
    return new Conditions(start, cause, species, setting, true, retractedCounts, mechanism, kinds);
  }

  /**
   * Counts retracted work as if it stood, to see what rested on it.
   *
   * @return these conditions without the usual one
   */
  public Conditions withRetracted() {
    return new Conditions(start, cause, species, setting, vesicleOnly, true, mechanism, kinds);
  }

  /**
   * Stays within one mechanism, and the background unless that is left out too.
   *
   * @param only the mechanism
   * @return these conditions and that one
   */
  public Conditions within(Ref<Mechanism> only) {
    return new Conditions(
        start, cause, species, setting, vesicleOnly, retractedCounts, Optional.of(only), kinds);
  }

  /**
   * Leaves out background and disease biology: what vesicle studies alone say.
   *
   * @return these conditions and that one
   */
  public Conditions withoutBackground() {
    return of(EnumSet.of(MechanismKind.VESICLE));
  }

  /**
   * Leaves out what vesicle studies say: background and disease biology alone.
   *
   * @return these conditions and that one
   */
  public Conditions backgroundOnly() {
    return of(EnumSet.complementOf(EnumSet.of(MechanismKind.VESICLE)));
  }

  private Conditions of(Set<MechanismKind> only) {
    return new Conditions(
        start, cause, species, setting, vesicleOnly, retractedCounts, mechanism, only);
  }

  /** Whether experiments are asked about at all. */
  boolean onExperiments() {
    return species.isPresent() || setting.isPresent() || vesicleOnly;
  }
}
