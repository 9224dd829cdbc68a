package org.disse.reason;

import java.util.List;
import org.disse.cargo.Cargo;
import org.disse.entry.EntryId;
import org.disse.entry.Ref;
import org.disse.knowledge.KnowledgeBase;
import org.disse.mechanism.DeliveredCargo;
import org.disse.mechanism.Mechanism;
import org.disse.mechanism.Relation;
import org.disse.mechanism.Step;
import org.jspecify.annotations.Nullable;

/**
 * Turns the steps of a knowledge base into edges, in one pass over them and one sort by subject.
 */
final class GraphBuilder {
  private static final int RECENT = 1 << 12;

  private final KnowledgeBase base;
  private final Cells cells;
  private final Nodes nodes;
  private final Places places;
  private final Slots slots;
  private final int[] from;
  private final long[] leads;
  private final int[] written;
  private int count;

  // Neighbouring steps name the same entries: of these the large maps need not
  // be looked through, which means to wait for memory.
  private final @Nullable EntryId[] recent = new @Nullable EntryId[RECENT];
  private final int[] recentNumbers = new int[RECENT];

  GraphBuilder(KnowledgeBase base, Cells cells, Nodes nodes, Places places, Slots slots) {
    this.base = base;
    this.cells = cells;
    this.nodes = nodes;
    this.places = places;
    this.slots = slots;
    this.from = new int[slots.size()];
    this.leads = new long[slots.size()];
    this.written = new int[slots.size()];
  }

  Edges build() {
    List<Mechanism> mechanisms = base.mechanisms();
    for (int i = 0; i < mechanisms.size(); i++) {
      addDeliveries(i, mechanisms.get(i));
      addSteps(i, mechanisms.get(i));
    }
    List<Cargo> cargo = base.cargo();
    for (int i = 0; i < cargo.size(); i++) {
      if (cargo.get(i).silences().isPresent()) {
        Ref<?> silenced = cargo.get(i).silences().get();
        byte mark = Edges.mark(Relation.INHIBITS.sign(), false, Standing.UNCITED);
        add(number(cargo.get(i).id()), silenced, slots.ofSilencing(i), mark);
      }
    }
    return sorted();
  }

  /** In which cell the cargo arrives, the steps that follow say. */
  private void addDeliveries(int number, Mechanism mechanism) {
    if (mechanism.source().isEmpty()) {
      return;
    }
    int source = number(mechanism.source().get().id());
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
      int subject = number(step.subject().id());
      add(subject, step.object(), in, objectIn, slots.ofStep(number, i), mark);
    }
  }

  /** A step that does not say where it happens. */
  private void add(int subject, Ref<?> object, int slot, byte mark) {
    add(subject, object, Cells.UNKNOWN, Cells.UNKNOWN, slot, mark);
  }

  private void add(int subject, Ref<?> object, int in, int objectIn, int slot, byte mark) {
    int number = number(object.id());
    int place = places.number(in, objectIn, nodes.home(number), nodes.secreted(number));
    from[count] = subject;
    leads[count] = Edges.lead(number, place, mark);
    written[count++] = slot;
  }

  private int number(EntryId id) {
    int slot = id.hashCode() & (RECENT - 1);
    if (!id.equals(recent[slot])) {
      recent[slot] = id;
      recentNumbers[slot] = nodes.number(id);
    }
    return recentNumbers[slot];
  }

  /** A counting sort by subject, which keeps the order of the knowledge base within a subject. */
  private Edges sorted() {
    int[] first = new int[nodes.size() + 1];
    for (int i = 0; i < count; i++) {
      first[from[i] + 1]++;
    }
    for (int i = 0; i < nodes.size(); i++) {
      first[i + 1] += first[i];
    }
    int[] next = first.clone();
    Edges edges = new Edges(first, new long[count], new int[count]);
    for (int i = 0; i < count; i++) {
      int position = next[from[i]]++;
      edges.leads()[position] = leads[i];
      edges.slots()[position] = written[i];
    }
    return edges;
  }
}
