package org.disse.reason;

import java.util.List;
import org.disse.cargo.Cargo;
import org.disse.entry.Ref;
import org.disse.knowledge.KnowledgeBase;
import org.disse.mechanism.DeliveredCargo;
import org.disse.mechanism.Mechanism;
import org.disse.mechanism.Relation;
import org.disse.mechanism.Step;

/**
 * Turns the steps of a knowledge base into edges, in one pass over them and one sort by subject.
 */
final class GraphBuilder {
  /** How many mechanisms are looked at together; what they hold fits into a near cache. */
  private static final int BATCH = 64;

  private final KnowledgeBase base;
  private final Cells cells;
  private final Nodes nodes;
  private final RecentNumbers numbers;
  private final Places places;
  private final Slots slots;

  // By slot: the subject's number and one more, since not every slot has an edge; and its edge.
  private final int[] from;
  private final long[] leads;

  /** Of no use but to be written, see {@link RecentNumbers#fetch}. */
  @SuppressWarnings({"unused", "UnusedVariable"})
  private int fetched;

  GraphBuilder(KnowledgeBase base, Cells cells, Nodes nodes, Places places, Slots slots) {
    this.base = base;
    this.cells = cells;
    this.nodes = nodes;
    this.numbers = new RecentNumbers(nodes);
    this.places = places;
    this.slots = slots;
    this.from = new int[slots.size()];
    this.leads = new long[slots.size()];
  }

  Edges build() {
    List<Mechanism> mechanisms = base.mechanisms();
    for (int i = 0; i < mechanisms.size(); i++) {
      if (i % BATCH == 0) {
        fetched += numbers.fetch(mechanisms.subList(i, Math.min(i + BATCH, mechanisms.size())));
      }
      addDeliveries(i, mechanisms.get(i));
      addSteps(i, mechanisms.get(i));
    }
    List<Cargo> cargo = base.cargo();
    for (int i = 0; i < cargo.size(); i++) {
      if (cargo.get(i).silences().isPresent()) {
        Ref<?> silenced = cargo.get(i).silences().get();
        byte mark = Edges.mark(Relation.INHIBITS.sign(), false, Standing.UNCITED);
        add(numbers.of(cargo.get(i).id()), silenced, slots.ofSilencing(i), mark);
      }
    }
    return sorted();
  }

  /** In which cell the cargo arrives, the steps that follow say. */
  private void addDeliveries(int number, Mechanism mechanism) {
    if (mechanism.source().isEmpty()) {
      return;
    }
    int source = numbers.of(mechanism.source().get().id());
    Standing standing = Standing.of(mechanism.evidence(), base);
    byte mark = Edges.mark(Relation.DELIVERS.sign(), false, standing);
    List<DeliveredCargo> cargo = mechanism.cargo();
    for (int i = 0; i < cargo.size(); i++) {
      if (cargo.get(i).isDelivered()) {
        add(source, cargo.get(i).cargo(), slots.ofDelivery(number, i), mark);
      }
    }
  }

  private void addSteps(int number, Mechanism mechanism) {
    List<Step> steps = mechanism.steps();
    for (int i = 0; i < steps.size(); i++) {
      Step step = steps.get(i);
      int in = step.in().map(cells::number).orElse(Cells.UNKNOWN);
      int objectIn = step.objectIn().map(cells::number).orElse(Cells.UNKNOWN);
      byte mark =
          Edges.mark(
              step.sign(), step.contextDependent(), Standing.of(mechanism.evidenceFor(step), base));
      int subject = numbers.of(step.subject().id());
      add(subject, step.object(), in, objectIn, slots.ofStep(number, i), mark);
    }
  }

  /** A step that does not say where it happens. */
  private void add(int subject, Ref<?> object, int slot, byte mark) {
    add(subject, object, Cells.UNKNOWN, Cells.UNKNOWN, slot, mark);
  }

  private void add(int subject, Ref<?> object, int in, int objectIn, int slot, byte mark) {
    int number = numbers.of(object.id());
    int place = places.number(in, objectIn, nodes.home(number), nodes.secreted(number));
    from[slot] = subject + 1;
    leads[slot] = Edges.lead(number, place, mark);
  }

  /** A counting sort by subject, which keeps the order of the knowledge base within a subject. */
  private Edges sorted() {
    int[] first = new int[nodes.size() + 1];
    for (int behind : from) {
      first[behind]++;
    }
    first[0] = 0;
    for (int i = 0; i < nodes.size(); i++) {
      first[i + 1] += first[i];
    }
    int[] next = first.clone();
    int count = first[nodes.size()];
    Edges edges = new Edges(first, new long[count], new int[count]);
    for (int slot = 0; slot < from.length; slot++) {
      if (from[slot] > 0) {
        int position = next[from[slot] - 1]++;
        edges.leads()[position] = leads[slot];
        edges.slots()[position] = slot;
      }
    }
    return edges;
  }
}
