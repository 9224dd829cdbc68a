package org.disse.reason;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * All paths from the start to an entry that meet no entry twice, short ones first, those of one
 * length in the order of the steps. Each is searched for when it is asked for.
 */
final class PathIterator implements Iterator<Chain> {
  private final Product product;
  private final Chains chains;
  private final Distances distances;
  private final int longest;
  private final BitSet met = new BitSet();
  private final List<Integer> path = new ArrayList<>();
  private final Ints tried = new Ints();
  private int length = 0;
  private boolean longerExist = true;
  private @Nullable Chain next;

  PathIterator(Product product, Chains chains, int target, int longest) {
    this.product = product;
    this.chains = chains;
    this.longest = product.node(0) == target ? 0 : longest;
    this.distances = new Distances(product, target);
    met.set(product.node(0));
    Bans bans = new Bans();
    bans.entry(product.node(0));
    distances.measure(bans, longest);
  }

  @Override
  public boolean hasNext() {
    while (next == null && (tried.size() > 0 || begin())) {
      next = step();
    }
    return next != null;
  }

  @Override
  public Chain next() {
    if (!hasNext() || next == null) {
      throw new NoSuchElementException("expected another path, but was the end");
    }
    Chain found = next;
    next = null;
    return found;
  }

  /** Begins with the paths that are one step longer, if there may be any. */
  private boolean begin() {
    if (!longerExist || length == longest) {
      return false;
    }
    length++;
    longerExist = false;
    tried.add(product.first(0));
    return true;
  }

  /** Goes one arc on or back; a chain if that completes one. */
  private @Nullable Chain step() {
    int state = path.isEmpty() ? 0 : product.to(path.get(path.size() - 1));
    int arc = tried.removeLast();
    if (arc == product.first(state + 1)) {
      if (!path.isEmpty()) {
        path.remove(path.size() - 1);
        met.clear(product.node(state));
      }
      return null;
    }
    tried.add(arc + 1);
    int to = product.to(arc);
    int rest = distances.from(to, false);
    if (met.get(product.node(to)) || rest == Distances.NEVER) {
      return null;
    }
    int left = length - path.size() - 1;
    if (rest > left) {
      longerExist = true;
      return null;
    }
    if (distances.isTarget(to)) {
      return left == 0 ? completed(arc) : null;
    }
    path.add(arc);
    met.set(product.node(to));
    tried.add(product.first(to));
    return null;
  }

  private Chain completed(int arc) {
    List<Integer> edges = new ArrayList<>();
    path.forEach(taken -> edges.add(product.edge(taken)));
    edges.add(product.edge(arc));
    return chains.of(edges);
  }
}
