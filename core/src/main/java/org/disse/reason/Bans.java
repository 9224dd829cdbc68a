package org.disse.reason;

import java.util.BitSet;

/**
 * What a way must not pass: entries, whatever the state, but for one state of some; and single
 * states. States are told by the sign of what is left to walk, as {@link Distances} tells them.
 */
final class Bans {
  private final BitSet entries = new BitSet();
  private final BitSet excepted = new BitSet();
  private final BitSet states = new BitSet();

  /** All of an entry. */
  void entry(int entry) {
    entries.set(entry);
  }

  /** A state of such an entry that may be passed all the same. */
  void except(int state) {
    excepted.set(state);
  }

  void state(int state) {
    states.set(state);
  }

  boolean isFree(int entry, int state) {
    return !states.get(state) && (!entries.get(entry) || excepted.get(state));
  }
}
