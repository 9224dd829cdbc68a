package org.disse.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.disse.knowledge.KnowledgeBase;

/**
 * A list of checks that are run together.
 *
 * <pre>{@code
 * Report report = Checks.standard().run(base);
 * Report mine = Checks.standard().and(everyCellHasATerm).run(base);
 * }</pre>
 */
public final class Checks implements Check {
  private static final Checks NONE = new Checks(List.of());

  private final List<Check> checks;

  private Checks(List<Check> checks) {
    this.checks = List.copyOf(checks);
  }

  /**
   * No check at all.
   *
   * @return an empty list
   */
  public static Checks none() {
    return NONE;
  }

  /**
   * The checks without which a document is not sound: references, ids of experiments, hierarchies.
   * The reader runs them too.
   *
   * @return the structural checks
   */
  public static Checks structural() {
    return structural(ReadScope.WHOLE);
  }

  /**
   * The structural checks for a knowledge base of which something is known to be missing.
   *
   * @param scope what was read of it
   * @return the structural checks
   */
  public static Checks structural(ReadScope scope) {
    return new Checks(
        List.of(new ReferenceCheck(scope), new ExperimentCheck(scope), new HierarchyCheck()));
  }

  /**
   * All checks of Disse.
   *
   * @return the structural checks and those of meaning
   */
  public static Checks standard() {
    return structural().and(meaning());
  }

  /**
   * The checks of meaning alone.
   *
   * @return what is left of the standard checks without the structural ones
   */
  public static Checks meaning() {
    return new Checks(
        List.of(
            new RetractedSupportCheck(),
            new ConcernOnlySupportCheck(),
            new ContradictoryEvidenceCheck(),
            new DuplicatePublicationCheck(),
            new UnusedCargoCheck(),
            new DisconnectedStepCheck(),
            new EmptyMechanismCheck(),
            new SpeciesCheck(),
            new TrialCheck(),
            new PrefixCheck(),
            new UnitCheck()));
  }

  /**
   * Those checks of meaning that look at each entry by itself, so that they tell the same of an
   * entry alone: for streams, which never have all entries at once.
   *
   * @return what is left of the checks of meaning without those that look an entry up
   */
  public static Checks ofSingleEntries() {
    return new Checks(
        List.of(
            new ContradictoryEvidenceCheck(),
            new UnusedCargoCheck(),
            new EmptyMechanismCheck(),
            new TrialCheck(),
            new PrefixCheck(),
            new UnitCheck()));
  }

  /**
   * Whether there is nothing to run.
   *
   * @return true if the list is empty
   */
  public boolean isEmpty() {
    return checks.isEmpty();
  }

  /**
   * These checks and one more.
   *
   * @param check the other check
   * @return the longer list
   */
  public Checks and(Check check) {
    List<Check> more = new ArrayList<>(checks);
    more.add(check);
    return new Checks(more);
  }

  /**
   * These checks and others.
   *
   * @param others the other checks
   * @return the longer list
   */
  public Checks and(Checks others) {
    List<Check> more = new ArrayList<>(checks);
    more.addAll(others.checks);
    return new Checks(more);
  }

  /**
   * Runs them all.
   *
   * @param base what to look at
   * @return what was found
   */
  public Report run(KnowledgeBase base) {
    List<Finding> findings = new ArrayList<>();
    run(base, findings::add);
    return new Report(findings);
  }

  /**
   * Runs them all.
   *
   * @param base what to look at
   * @param findings takes each finding as it is made; may throw to stop
   */
  @Override
  public void run(KnowledgeBase base, Consumer<Finding> findings) {
    checks.forEach(check -> check.run(base, findings));
  }
}
