package org.disse.reason;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.disse.entry.Participant;
import org.disse.entry.Ref;
import org.disse.mechanism.Sign;
import org.disse.value.Range;

/**
 * What one entry does to another in the end, with the chains that say so and the steps that were
 * not walked. Signs multiply along a chain.
 *
 * <p>A chain stands in a cell, which may be unknown. A step is walked
 *
 * <ul>
 *   <li>if it names no cell, or its cell is the chain's, or one of the two is a kind of the other:
 *       the chain goes on in the narrower one;
 *   <li>if its sign is context dependent, only when the chain is known to be in its cell or a kind
 *       of it;
 *   <li>if at least one study that was not retracted supports it, or no evidence is given at all. A
 *       step without evidence of its own stands on that of its mechanism.
 * </ul>
 *
 * <p>Behind it the chain is in the cell of the object where the step names one, else in the cell
 * that the object belongs to (a cell, or a process of one kind of cell); in an unknown one if the
 * object is secreted; else where it was.
 *
 * <p>A chain that comes to an entry a second time, in whatever cell, is feedback: it is told apart
 * and does not count. Immutable.
 */
public final class NetEffect {
  private static final Range LENGTHS = Range.of(1, Integer.MAX_VALUE, "a number of links");

  private final CausalGraph graph;
  private final Ref<? extends Participant> subject;
  private final Ref<? extends Participant> object;
  private final Conditions conditions;
  private final int start;
  private final int cell;
  private final int target;
  private final Map<Sign, Chain> witnesses;
  private final List<Chain> feedback;
  private final Set<Sign> undecided;

  NetEffect(
      CausalGraph graph,
      Ref<? extends Participant> subject,
      Ref<? extends Participant> object,
      Conditions conditions) {
    this.graph = graph;
    this.subject = subject;
    this.object = object;
    this.conditions = conditions;
    this.target = graph.nodes().number(object);
    this.start = graph.nodes().number(subject);
    this.cell =
        conditions.start().map(graph.cells()::number).orElseGet(() -> graph.nodes().home(start));
    WitnessSearch search =
        new WitnessSearch(
            chains(),
            new SignedWalks(graph, filter(), start, cell, target),
            graph.size(),
            this::product,
            target);
    this.witnesses = search.witnesses();
    this.feedback = search.feedback();
    this.undecided = search.undecided();
  }

  private EdgeFilter filter() {
    return new EdgeFilter(graph, conditions);
  }

  private Chains chains() {
    return new Chains(graph, start, cell);
  }

  /** Laid out for each question that needs it rather than kept: it may be larger than the graph. */
  private Product product(boolean signed, int longest) {
    Approach approach = new Approach(graph.subjects(signed), target);
    return new Product(graph, filter(), start, cell, signed, approach::from, longest);
  }

  /**
   * What acts.
   *
   * @return the first entry of every chain
   */
  public Ref<? extends Participant> subject() {
    return subject;
  }

  /**
   * What it acts on in the end.
   *
   * @return the last entry of every chain
   */
  public Ref<? extends Participant> object() {
    return object;
  }

  /**
   * Under which conditions it was asked for.
   *
   * @return the conditions
   */
  public Conditions conditions() {
    return conditions;
  }

  /**
   * The net effect. A sign that is {@linkplain #undecided() undecided} counts as if it were there.
   *
   * @return positive, negative, ambiguous, unknown or none
   */
  public Verdict verdict() {
    boolean positive = leadsThere(Sign.POSITIVE);
    boolean negative = leadsThere(Sign.NEGATIVE);
    if (positive || negative) {
      return positive && negative
          ? Verdict.AMBIGUOUS
          : positive ? Verdict.POSITIVE : Verdict.NEGATIVE;
    }
    return leadsThere(Sign.NONE) ? Verdict.UNKNOWN : Verdict.NONE;
  }

  private boolean leadsThere(Sign sign) {
    return witnesses.containsKey(sign) || undecided.contains(sign);
  }

  /**
   * The shortest chain of a sign that meets no entry twice; the first in the order of the knowledge
   * base where several are.
   *
   * @param sign positive or negative; none for a chain with an unsigned step, which is given only
   *     where no signed one is
   * @return the chain; empty if there is none, or it is undecided whether there is
   */
  public Optional<Chain> witness(Sign sign) {
    return Optional.ofNullable(witnesses.get(sign));
  }

  /**
   * For each sign that leads there only by meeting an entry twice, the shortest such chain.
   *
   * @return at most one chain a sign, positive first
   */
  public List<Chain> feedback() {
    return feedback;
  }

  /**
   * The signs of which it is not known whether they lead there without meeting an entry twice: the
   * search was given up after an effort linear in the graph. Seen in graphs made for it only.
   *
   * @return the signs, mostly none
   */
  public Set<Sign> undecided() {
    return undecided;
  }

  /**
   * All chains that meet no entry twice, whatever their sign, the short ones first; found one by
   * one as the stream is read. There may be very many.
   *
   * @param longest how many links a chain may have, at least 1
   * @return the chains, in an order that depends on the knowledge base alone
   * @throws org.disse.value.InvalidValueException if the bound is less than 1
   */
  public Stream<Chain> paths(int longest) {
    LENGTHS.check(longest);
    PathIterator paths = new PathIterator(product(false, longest), chains(), target, longest);
    int kind = Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE;
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(paths, kind), false);
  }

  /**
   * The steps that a chain came to and did not take, though they might lead to the object: what the
   * answer depends on not mattering. In the order in which their subjects are met.
   *
   * @return the steps and why they were not walked
   */
  public List<Caveat> caveats() {
    Product product = new Product(graph, filter(), start, cell);
    return new Caveats(graph, product, filter(), target).list(verdict() == Verdict.UNKNOWN);
  }

  /** Subject, verdict and object. */
  @Override
  public String toString() {
    return subject + " on " + object + ": " + verdict();
  }
}
