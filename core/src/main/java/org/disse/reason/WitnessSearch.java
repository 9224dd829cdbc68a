package org.disse.reason;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.disse.mechanism.Sign;
import org.jspecify.annotations.Nullable;

/**
 * The search for the shortest chain of each sign. The shortest walk is mostly a path; only if it
 * meets an entry twice is another one sought, and only then is laid out what can be walked to.
 */
final class WitnessSearch {
  private final Chains chains;
  private final int edges;
  private final Layout layout;
  private final int target;
  private final Map<Sign, Chain> found = new EnumMap<>(Sign.class);
  private final Map<Sign, Chain> feedback = new EnumMap<>(Sign.class);
  private final Set<Sign> undecided = EnumSet.noneOf(Sign.class);
  private @Nullable Product product;

  /** Makes the product of the same start, filter and target as the walks. */
  interface Layout {
    Product of(boolean signed, int longest);
  }

  /**
   * @param edges how many edges there are in all
   * @param layout asked if it is needed
   */
  WitnessSearch(Chains chains, SignedWalks walks, int edges, Layout layout, int target) {
    this.chains = chains;
    this.edges = edges;
    this.layout = layout;
    this.target = target;
    decide(Sign.POSITIVE, walks.shortest(1));
    decide(Sign.NEGATIVE, walks.shortest(-1));
    if (found.isEmpty() && undecided.isEmpty()) {
      search(Sign.NONE, 1);
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
    search(sign, walk.size());
    if (!found.containsKey(sign) && !undecided.contains(sign)) {
      feedback.put(sign, chains.of(walk));
    }
  }

  /** Seeks a path that is no shorter than the shortest walk. */
  private void search(Sign sign, int least) {
    boolean signed = sign != Sign.NONE;
    Product laidOut =
        product == null || product.isSigned() != signed ? layout.of(signed, least) : product;
    SimplePaths paths = new SimplePaths(laidOut, edges, target, sign == Sign.NEGATIVE);
    SimplePaths.Outcome outcome = paths.shortest(least);
    outcome.path().ifPresent(path -> found.put(sign, chains.of(path)));
    if (!outcome.isDecided()) {
      undecided.add(sign);
    }
    product = outcome.product();
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
