package org.disse.knowledge;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.disse.cargo.Cargo;
import org.disse.cargo.CargoKind;
import org.disse.cause.FibrosisCause;
import org.disse.entry.EntryId;
import org.disse.entry.Ref;
import org.disse.evidence.Basis;
import org.disse.evidence.Setting;
import org.disse.mechanism.Mechanism;
import org.disse.mechanism.MechanismKind;
import org.disse.process.Process;
import org.disse.source.Cell;
import org.disse.source.ExosomeSource;
import org.disse.target.Target;

/**
 * A question for mechanisms, narrowed word by word; all that it says must hold. Immutable: each
 * word makes a new query. Nothing is looked for before {@link #stream()}, {@link #list()} or {@link
 * #count()}; the first question to a knowledge base builds its index, once.
 *
 * <pre>{@code
 * base.findMechanisms().ofCause(FibrosisCause.ref("ccl4")).carrying(CargoKind.MICRO_RNA).list();
 * }</pre>
 *
 * <p>A word that names an entry throws {@link java.util.NoSuchElementException} if there is none of
 * that id and kind; the message names the nearest id.
 */
public final class MechanismQuery {
  private final KnowledgeBase base;
  private final List<Function<MechanismIndex, BitSet>> words;

  MechanismQuery(KnowledgeBase base) {
    this(base, List.of());
  }

  private MechanismQuery(KnowledgeBase base, List<Function<MechanismIndex, BitSet>> words) {
    this.base = base;
    this.words = words;
  }

  /**
   * Of one kind.
   *
   * <pre>{@code
   * base.findMechanisms().ofKind(MechanismKind.BACKGROUND).count();
   * }</pre>
   *
   * @param kind vesicle, background or disease
   * @return the narrower query
   */
  public MechanismQuery ofKind(MechanismKind kind) {
    return and(index -> index.byKind.ofAny(List.of(kind)));
  }

  /**
   * Shown under a cause, or under one that is a kind of it.
   *
   * <pre>{@code
   * base.findMechanisms().ofCause(FibrosisCause.ref("steatotic-liver-disease")).list();
   * }</pre>
   *
   * @param cause the cause
   * @return the narrower query
   */
  public MechanismQuery ofCause(Ref<FibrosisCause> cause) {
    EntryId id = base.get(cause).id();
    return and(index -> index.byCause.ofAny(index.causes.of(id)));
  }

  /**
   * Of vesicles from a donor cell, or from one that is a kind of it.
   *
   * <pre>{@code
   * base.findMechanisms().fromCell(Cell.ref("mesenchymal-stem-cell")).list();
   * }</pre>
   *
   * @param donor the donor cell
   * @return the narrower query
   */
  public MechanismQuery fromCell(Ref<Cell> donor) {
    EntryId id = base.get(donor).id();
    return and(index -> index.byDonor.ofAny(index.cells.of(id)));
  }

  /**
   * Of one source.
   *
   * <pre>{@code
   * base.findMechanisms().fromSource(ExosomeSource.ref("adipose-msc-exosome")).list();
   * }</pre>
   *
   * @param source the source
   * @return the narrower query
   */
  public MechanismQuery fromSource(Ref<ExosomeSource> source) {
    EntryId id = base.get(source).id();
    return and(index -> index.bySource.ofAny(List.of(id)));
  }

  /**
   * That deliver a cargo; not those whose vesicles are depleted of it.
   *
   * <pre>{@code
   * base.findMechanisms().carrying(Cargo.ref("mir-27b-3p")).list();
   * }</pre>
   *
   * @param cargo the cargo
   * @return the narrower query
   */
  public MechanismQuery carrying(Ref<? extends Cargo> cargo) {
    EntryId id = base.get(cargo).id();
    return and(index -> index.byCargo.ofAny(List.of(id)));
  }

  /**
   * That deliver a cargo of a kind.
   *
   * <pre>{@code
   * base.findMechanisms().carrying(CargoKind.CIRCULAR_RNA).list();
   * }</pre>
   *
   * @param kind the kind of cargo
   * @return the narrower query
   */
  public MechanismQuery carrying(CargoKind kind) {
    return and(index -> index.byCargoKind.ofAny(List.of(kind)));
  }

  /**
   * With a step whose object is a target.
   *
   * <pre>{@code
   * base.findMechanisms().actingOn(Target.ref("yap1")).list();
   * }</pre>
   *
   * @param target the target
   * @return the narrower query
   */
  public MechanismQuery actingOn(Ref<? extends Target> target) {
    EntryId id = base.get(target).id();
    return and(index -> index.byObject.ofAny(List.of(id)));
  }

  /**
   * With a step from or to a process, or one that is a kind of it.
   *
   * <pre>{@code
   * base.findMechanisms().through(Process.ref("autophagy")).list();
   * }</pre>
   *
   * @param process the process
   * @return the narrower query
   */
  public MechanismQuery through(Ref<Process> process) {
    EntryId id = base.get(process).id();
    return and(index -> index.byParticipant.ofAny(index.processes.of(id)));
  }

  /**
   * That act on a recipient cell, or on one that is a kind of it.
   *
   * <pre>{@code
   * base.findMechanisms().inRecipient(Cell.ref("macrophage")).list();
   * }</pre>
   *
   * @param recipient the cell
   * @return the narrower query
   */
  public MechanismQuery inRecipient(Ref<Cell> recipient) {
    EntryId id = base.get(recipient).id();
    return and(index -> index.byRecipient.ofAny(index.cells.of(id)));
  }

  /**
   * For or against which an experiment is cited that was done in a setting or in one nearer to
   * patients, whatever was given in it and whatever came out.
   *
   * <pre>{@code
   * base.findMechanisms().inSetting(Setting.IN_VIVO).list();
   * }</pre>
   *
   * @param atLeast the setting; the order is that of {@link Setting}
   * @return the narrower query
   */
  public MechanismQuery inSetting(Setting atLeast) {
    Set<Setting> settings = EnumSet.range(atLeast, Setting.CLINICAL);
    return and(index -> index.bySetting.ofAny(settings));
  }

  /**
   * Which an experiment supports, itself or one of its steps, in which vesicles were given, in a
   * setting or in one nearer to patients. Retracted work supports nothing.
   *
   * <pre>{@code
   * base.findMechanisms().supportedBy(Setting.IN_VIVO).list();
   * }</pre>
   *
   * @param atLeast the setting; the order is that of {@link Setting}
   * @return the narrower query
   */
  public MechanismQuery supportedBy(Setting atLeast) {
    Set<Setting> settings = EnumSet.range(atLeast, Setting.CLINICAL);
    return and(index -> index.bySupport.ofAny(settings));
  }

  /**
   * Which a test of some kind supports, itself or one of its steps. Retracted work supports
   * nothing.
   *
   * <pre>{@code
   * base.findMechanisms().supportedBy(Basis.KNOCKDOWN).list();
   * }</pre>
   *
   * @param basis the kind of test
   * @return the narrower query
   */
  public MechanismQuery supportedBy(Basis basis) {
    return and(index -> index.byBasis.ofAny(List.of(basis)));
  }

  /**
   * What was asked for.
   *
   * <pre>{@code
   * base.findMechanisms().stream().map(Mechanism::label).forEach(System.out::println);
   * }</pre>
   *
   * @return the mechanisms, in the order of the knowledge base
   */
  public Stream<Mechanism> stream() {
    List<Mechanism> mechanisms = base.mechanisms();
    return found()
        .map(numbers -> numbers.stream().mapToObj(mechanisms::get))
        .orElseGet(mechanisms::stream);
  }

  /**
   * What was asked for.
   *
   * @return the mechanisms, in the order of the knowledge base
   */
  public List<Mechanism> list() {
    return stream().toList();
  }

  /**
   * How many there are.
   *
   * @return the number of mechanisms
   */
  public int count() {
    return found().map(BitSet::cardinality).orElse(base.mechanisms().size());
  }

  private MechanismQuery and(Function<MechanismIndex, BitSet> word) {
    List<Function<MechanismIndex, BitSet>> more = new ArrayList<>(words);
    more.add(word);
    return new MechanismQuery(base, List.copyOf(more));
  }

  /** The numbers of the mechanisms; empty if nothing was asked, so that all are meant. */
  private Optional<BitSet> found() {
    if (words.isEmpty()) {
      return Optional.empty();
    }
    MechanismIndex index = base.mechanismIndex();
    BitSet found = words.get(0).apply(index);
    words.subList(1, words.size()).forEach(word -> found.and(word.apply(index)));
    return Optional.of(found);
  }
}
