package org.disse.reason;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.disse.mechanism.Sign;
import org.jspecify.annotations.Nullable;

/**
 * The search for the shortest chain of each sign. The shortest walk is mostly a path; only if it
 * meets an entry twice is a longer one sought, and only then is all that can be walked to laid out.
 */
final class WitnessSearch {
  private final Chains chains;
  private final Supplier<Product> layout;
  private final int target;
  private final Map<Sign, Chain> found = new EnumMap<>(Sign.class);
  private final Map<Sign, Chain> feedback = new EnumMap<>(Sign.class);
  private final Set<Sign> undecided = EnumSet.noneOf(Sign.class);
  private @Nullable Product product;

  /**
   * @param layout makes the product of the same start and filter as the walks, if it is needed
   */
  WitnessSearch(Chains chains, SignedWalks walks, Supplier<Product> layout, int target) {
    this.chains = chains;
    this.layout = layout;
    this.target = target;
    decide(Sign.POSITIVE, walks.shortest(1));
    decide(Sign.NEGATIVE, walks.shortest(-1));
    if (found.isEmpty() && undecided.isEmpty()) {
      decide(Sign.NONE, simplePaths(false).shortest(false));
    }
  }

  private void decide(Sign sign, List<Integer> walk) {
    if (walk.isEmpty()) {
      return;
    }
    if (chains.meetNoEntryTwice(walk)) {
      found.put(sign, chains.of(walk));
      return;
    }
    decide(sign, simplePaths(true).shortest(sign == Sign.NEGATIVE));
    if (!found.containsKey(sign) && !undecided.contains(sign)) {
      feedback.put(sign, chains.of(walk));
    }
  }

  private void decide(Sign sign, SimplePaths.Outcome outcome) {
    outcome.path().ifPresent(path -> found.put(sign, path));
    if (!outcome.isDecided()) {
      undecided.add(sign);
    }
  }

  private SimplePaths simplePaths(boolean signed) {
    Product laidOut = product == null ? layout.get() : product;
    product = laidOut;
    return new SimplePaths(laidOut, laidOut.incoming(), target, signed);
  }

  /** The shortest chain of each sign; of no sign only where there is no signed one. */
  Map<Sign, Chain> witnesses() {
    return Collections.unmodifiableMap(found);
  }

  /** The shortest walk of each sign that leads there only by meeting an entry twice. */
  List<Chain> feedback() {
    return List.copyOf(feedback.values());
  }

  /** The signs for which the search was given up. */
  Set<Sign> undecided() {
    return Collections.unmodifiableSet(undecided);
  }
}
