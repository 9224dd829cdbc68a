package org.disse.reason;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.disse.entry.Ref;
import org.disse.knowledge.KnowledgeBase;
import org.disse.mechanism.Mechanism;
import org.disse.mechanism.MechanismKind;
import org.disse.mechanism.Relation;
import org.disse.mechanism.Step;
import org.disse.source.Cell;
import org.disse.source.CellKind;
import org.disse.target.Gene;
import org.disse.target.Target;

/**
 * A made-up knowledge base of any size for measurements: ten steps an entry, eight a mechanism, 40
 * cells.
 *
 * <p>A modular one has the shape of what is known, though five times the steps an entry: entries
 * fall into modules of 50, as those of a pathway do; a mechanism stays in one module and mostly in
 * one cell, but for one step in twenty, which leads to an entry of any module. A random one links
 * any entry to any other in any cell, which no memory likes: nothing that is needed together lies
 * together.
 */
final class ScaleBase {
  static final int STEPS_PER_ENTRY = 10;

  private static final int STEPS_PER_MECHANISM = 8;
  private static final int CELLS = 40;
  private static final int MODULE = 50;
  private static final int REMEMBERED = 4096;
  private static final Relation[] RELATIONS = {
    Relation.ACTIVATES, Relation.INHIBITS, Relation.REGULATES
  };

  private final Map<Integer, Ref<Target>> remembered = new HashMap<>();
  private final List<Ref<Cell>> cells =
      IntStream.range(0, CELLS).mapToObj(i -> Cell.ref("c" + i)).toList();
  private final int steps;
  private final int entries;
  private final boolean modular;
  private final Random random;

  ScaleBase(int steps, boolean modular) {
    this.steps = steps;
    this.entries = steps / STEPS_PER_ENTRY;
    this.modular = modular;
    this.random = new Random(steps);
  }

  KnowledgeBase base() {
    KnowledgeBase.Builder base = KnowledgeBase.builder().id("kb").title("Scale");
    for (int i = 0; i < CELLS; i++) {
      base.add(Cell.builder().id("c" + i).label("c").kind(CellKind.OTHER).build());
    }
    for (int i = 0; i < entries; i++) {
      base.add(Gene.builder().id("g" + i).label("g").secreted(i % 20 == 7).build());
    }
    for (int i = 0; i < steps; i += STEPS_PER_MECHANISM) {
      base.add(mechanism(i));
    }
    return base.build();
  }

  private Mechanism mechanism(int first) {
    Mechanism.Builder mechanism =
        Mechanism.builder().id("m" + first).label("m").kind(MechanismKind.BACKGROUND);
    int module = first / STEPS_PER_ENTRY / MODULE * MODULE;
    int cell = (module / MODULE + random.nextInt(3)) % CELLS;
    for (int i = first; i < Math.min(first + STEPS_PER_MECHANISM, steps); i++) {
      boolean astray = !modular || random.nextInt(20) == 0;
      Step.Builder step =
          Step.builder()
              .subject(entry(!modular, module))
              .relation(RELATIONS[random.nextInt(RELATIONS.length)])
              .object(entry(astray, module))
              .contextDependent(random.nextInt(4) == 0);
      if (random.nextInt(3) > 0) {
        step.in(cells.get(astray ? random.nextInt(CELLS) : cell));
      }
      mechanism.addSteps(step.build());
    }
    return mechanism.build();
  }

  /**
   * As a reader makes them, which remembers some thousand references, so all those to cells, and
   * makes the others anew.
   */
  private Ref<Target> entry(boolean anywhere, int module) {
    int bound = anywhere ? entries : Math.min(MODULE, entries - module);
    int number = anywhere ? random.nextInt(bound) : module + random.nextInt(bound);
    if (remembered.size() == REMEMBERED) {
      remembered.clear();
    }
    return remembered.computeIfAbsent(number, any -> Target.ref("g" + any));
  }
}
