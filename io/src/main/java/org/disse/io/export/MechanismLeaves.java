package org.disse.io.export;

import java.util.ArrayList;
import java.util.List;
import org.disse.io.codec.LeafText;
import org.disse.io.codec.Leaves;
import org.disse.mechanism.Mechanism;
import org.disse.mechanism.Step;

/**
 * The leaves of a mechanism as text, by what they belong to: the mechanism itself, a step, a piece
 * of evidence of a step. The experiments that evidence names are not among them.
 */
final class MechanismLeaves {
  private final Group own = new Group();
  private final List<Group> steps = new ArrayList<>();
  private final List<List<Group>> evidence = new ArrayList<>();

  MechanismLeaves(Mechanism mechanism, Account account) {
    for (Step step : mechanism.steps()) {
      steps.add(new Group());
      evidence.add(step.evidence().stream().map(each -> new Group()).toList());
    }
    Leaves.marked(
        mechanism,
        (pointer, value, quoted) -> {
          String[] path = pointer.split("/", -1);
          if (path[path.length - 2].equals("experiments")) {
            account.dropped(pointer, "the experiments of the study are not there to be named");
          } else if (!pointer.equals("/id")) {
            group(path).add(pointer, LeafText.of(pointer, value, quoted));
          }
        });
  }

  /** Leaves that are written together or not at all. */
  static final class Group {
    private final List<String> pointers = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();

    private void add(String pointer, String text) {
      pointers.add(pointer);
      texts.add(text);
    }

    /** The texts, now to be written. */
    List<String> kept(Account account) {
      pointers.forEach(account::kept);
      return texts;
    }
  }

  private Group group(String[] path) {
    if (!path[1].equals("steps")) {
      return own;
    }
    int step = Integer.parseInt(path[2]);
    return path[3].equals("evidence")
        ? evidence.get(step).get(Integer.parseInt(path[4]))
        : steps.get(step);
  }

  /** What is said of the mechanism itself, but for its id. */
  Group own() {
    return own;
  }

  /** What is said of a step, but for its evidence. */
  Group step(int step) {
    return steps.get(step);
  }

  /** What is said of a piece of evidence. */
  Group evidence(int step, int index) {
    return evidence.get(step).get(index);
  }
}
