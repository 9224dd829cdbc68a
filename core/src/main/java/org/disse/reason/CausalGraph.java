package org.disse.reason;

import org.disse.entry.Participant;
import org.disse.entry.Ref;
import org.disse.knowledge.KnowledgeBase;
import org.jspecify.annotations.Nullable;

/**
 * The steps of all mechanisms of a knowledge base as one graph: entries are its nodes, steps its
 * edges. Two steps between the same entries stay two.
 *
 * <p>Beside the steps that are written it has those that the format implies: the source of a
 * mechanism delivers its cargo, unless that is depleted, and a cargo inhibits what it silences. A
 * protein does not raise the gene that encodes it.
 *
 * <p>Immutable; built once in time linear in the steps, at 12 bytes a step and about 70 an entry,
 * and then asked any number of times, by any number of threads. The first question that has to seek
 * another path than the shortest walk adds 4 bytes a step, the first for caveats another 4.
 *
 * <pre>{@code
 * CausalGraph graph = CausalGraph.of(base);
 * NetEffect effect = graph.effectOf(Cargo.ref("mir-125b-5p"), Process.ref("liver-fibrosis"));
 * effect.verdict();                // NEGATIVE: it is antifibrotic
 * effect.witness(Sign.NEGATIVE);   // the shortest chain that says so
 * }</pre>
 */
public final class CausalGraph {
  private final KnowledgeBase base;
  private final Cells cells;
  private final Nodes nodes;
  private final Places places = new Places();
  private final Slots slots;
  private final Edges edges;

  // Made for the first question that goes back from its target. A race only makes them twice.
  private @Nullable Subjects subjects;
  private @Nullable Subjects signedSubjects;

  private CausalGraph(KnowledgeBase base) {
    this.base = base;
    this.cells = new Cells(base);
    this.nodes = new Nodes(base, cells);
    this.slots = new Slots(base);
    this.edges = new GraphBuilder(base, cells, nodes, places, slots).build();
  }

  /**
   * The graph of a knowledge base.
   *
   * @param base the knowledge base; references in it may dangle
   * @return its graph
   */
  public static CausalGraph of(KnowledgeBase base) {
    return new CausalGraph(base);
  }

  /**
   * The knowledge base it was made from.
   *
   * @return the knowledge base
   */
  public KnowledgeBase base() {
    return base;
  }

  /**
   * The number of steps, the implied ones included.
   *
   * @return the number of edges
   */
  public int size() {
    return edges.count();
  }

  /**
   * What an entry does to another in the end, without conditions.
   *
   * @param subject what acts
   * @param object what it acts on in the end
   * @return the net effect
   * @throws java.util.NoSuchElementException if one of them is not in the knowledge base or of
   *     another kind; the message names the nearest id
   */
  public NetEffect effectOf(Ref<? extends Participant> subject, Ref<? extends Participant> object) {
    return effectOf(subject, object, Conditions.any());
  }

  /**
   * What an entry does to another in the end.
   *
   * @param subject what acts
   * @param object what it acts on in the end
   * @param conditions what is to be walked
   * @return the net effect
   * @throws java.util.NoSuchElementException if one of them, or an entry that the conditions name,
   *     is not in the knowledge base or of another kind; the message names the nearest id
   */
  public NetEffect effectOf(
      Ref<? extends Participant> subject,
      Ref<? extends Participant> object,
      Conditions conditions) {
    base.get(subject);
    base.get(object);
    conditions.start().ifPresent(base::get);
    conditions.cause().ifPresent(base::get);
    conditions.mechanism().ifPresent(base::get);
    return new NetEffect(this, subject, object, conditions);
  }

  Cells cells() {
    return cells;
  }

  Nodes nodes() {
    return nodes;
  }

  Places places() {
    return places;
  }

  Slots slots() {
    return slots;
  }

  Edges edges() {
    return edges;
  }

  /**
   * The way back.
   *
   * @param signed whether only steps that state a direction are taken
   */
  Subjects subjects(boolean signed) {
    Subjects known = signed ? signedSubjects : subjects;
    if (known == null) {
      known = Subjects.of(edges, signed);
      if (signed) {
        signedSubjects = known;
      } else {
        subjects = known;
      }
    }
    return known;
  }

  /**
   * The cell in which a walk stands after an edge.
   *
   * @param cell the cell before it, or unknown
   * @return the cell, or unknown; {@link Product#REFUSED} if the edge is not for this cell
   */
  int enter(int cell, int edge) {
    int place = edges.place(edge);
    int in = places.in(place);
    if (edges.contextDependent(edge)
        && (cell == Cells.UNKNOWN || in == Cells.UNKNOWN || !cells.isA(cell, in))) {
      return Product.REFUSED;
    }
    int here = cell;
    if (cell == Cells.UNKNOWN) {
      here = in;
    } else if (in != Cells.UNKNOWN && !cells.isA(cell, in)) {
      if (!cells.isA(in, cell)) {
        return Product.REFUSED;
      }
      here = in;
    }
    return after(here, place);
  }

  private int after(int here, int place) {
    int objectIn = places.objectIn(place);
    if (objectIn != Cells.UNKNOWN) {
      return objectIn;
    }
    int home = places.home(place);
    if (home != Cells.UNKNOWN) {
      return here != Cells.UNKNOWN && cells.isA(here, home) ? here : home;
    }
    return places.secreted(place) ? Cells.UNKNOWN : here;
  }
}
