package org.disse.io.diff;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.disse.check.Checks;
import org.disse.check.Finding;
import org.disse.check.FindingCode;
import org.disse.entry.Entry;
import org.disse.entry.EntryId;
import org.disse.entry.Ref;
import org.disse.entry.Walk;
import org.disse.knowledge.KnowledgeBase;

/**
 * Makes a merge sound where each side was sound: a reference that lost its entry gets it back, and
 * entries that break a rule together go back to what they were, each reported as a conflict.
 *
 * <p>Every round takes at least one entry a step nearer to the base, so it ends; most merges need
 * none.
 */
final class Repair {
  private static final Checks STRUCTURE = Checks.structural();

  private final Merging merging;
  private final KnowledgeBase outline;
  private final Set<String> known = new HashSet<>();

  Repair(Merging merging, KnowledgeBase outline) {
    this.merging = merging;
    this.outline = outline;
  }

  void run() {
    merging.base().ifPresent(this::remember);
    remember(merging.a());
    remember(merging.b());
    boolean changed = true;
    while (changed) {
      KnowledgeBase whole = merging.assemble(outline);
      List<Finding> faults = new ArrayList<>();
      STRUCTURE.run(
          whole,
          finding -> {
            if (finding.isError() && !known.contains(identity(finding))) {
              faults.add(finding);
            }
          });
      changed =
          restore(whole, faults)
              || revert(faults, fault -> concerned(whole, fault))
              || revert(faults, fault -> referredTo(whole, fault))
              || revert(faults, fault -> merging.ids());
    }
  }

  /** What is wrong with a side already is not the merge's fault. */
  private void remember(KnowledgeBase side) {
    STRUCTURE.run(side, finding -> known.add(identity(finding)));
  }

  private static String identity(Finding finding) {
    return finding.code() + " " + finding.entry() + " " + finding.message();
  }

  /** Brings back what is referred to. Returns whether there was any. */
  private boolean restore(KnowledgeBase whole, List<Finding> faults) {
    boolean any = false;
    for (Finding fault : faults) {
      Optional<EntryId> lost = lostBy(whole, fault);
      Optional<Entry> old = lost.flatMap(merging::ofBase);
      if (old.isPresent() && merging.merged().putIfAbsent(old.get().id(), old.get()) == null) {
        EntryId user = fault.entry().orElseThrow();
        merging.conflict(
            Conflict.Kind.REFERENCE_LOST,
            old.get().id(),
            "expected no use of what one side removed, but was used by "
                + Spot.of(whole.find(user).orElseThrow()).at(inner(whole, fault)));
        any = true;
      }
    }
    return any;
  }

  private static Optional<EntryId> lostBy(KnowledgeBase whole, Finding fault) {
    Optional<Entry> user = fault.entry().flatMap(whole::find);
    if (user.isEmpty() || !fault.code().equals(FindingCode.DANGLING_REFERENCE.id())) {
      return Optional.empty();
    }
    String inner = inner(whole, fault);
    List<EntryId> lost = new ArrayList<>();
    Walk.overReferences(
        user.get(),
        (pointer, ref) -> {
          if (pointer.equals(inner)) {
            lost.add(ref.id());
          }
        });
    return lost.stream().findFirst();
  }

  private static String inner(KnowledgeBase whole, Finding fault) {
    String entry = fault.entry().flatMap(whole::find).map(whole::pointerTo).orElse("");
    return fault.pointer().substring(entry.length());
  }

  /** Takes entries a step back. Returns whether any could be. */
  private boolean revert(List<Finding> faults, Function<Finding, Set<EntryId>> culprits) {
    boolean any = false;
    for (Finding fault : faults) {
      for (EntryId id : culprits.apply(fault)) {
        any |= revert(id, fault);
      }
    }
    return any;
  }

  private boolean revert(EntryId id, Finding fault) {
    Optional<Entry> now = Optional.ofNullable(merging.merged().get(id));
    Optional<Entry> first = merging.ofBase(id).or(() -> merging.a().find(id));
    // Without a base first what the first side says, then nothing.
    Optional<Entry> back = now.equals(first) ? merging.ofBase(id) : first;
    if (now.isEmpty() || now.equals(back)) {
      return false;
    }
    back.ifPresentOrElse(
        entry -> merging.merged().put(id, entry), () -> merging.merged().remove(id));
    merging.conflict(Conflict.Kind.RULE_BROKEN, id, fault.message());
    return true;
  }

  /** The entry of a fault; of a cycle all that are on it or above it. */
  private static Set<EntryId> concerned(KnowledgeBase whole, Finding fault) {
    Set<EntryId> concerned = new LinkedHashSet<>();
    fault.entry().ifPresent(concerned::add);
    if (fault.code().equals(FindingCode.HIERARCHY_CYCLE.id())) {
      Deque<EntryId> open = new ArrayDeque<>(concerned);
      while (!open.isEmpty()) {
        whole
            .find(open.pop())
            .ifPresent(
                entry ->
                    Walk.overReferences(
                        entry,
                        (String pointer, Ref<?> ref) -> {
                          if (pointer.startsWith("/parents/") && concerned.add(ref.id())) {
                            open.push(ref.id());
                          }
                        }));
      }
    }
    return concerned;
  }

  /** What the entry of a fault refers to: the fault may be that it has changed. */
  private static Set<EntryId> referredTo(KnowledgeBase whole, Finding fault) {
    Set<EntryId> refs = new LinkedHashSet<>();
    fault
        .entry()
        .flatMap(whole::find)
        .ifPresent(
            entry ->
                Walk.overReferences(entry, (String pointer, Ref<?> ref) -> refs.add(ref.id())));
    return refs;
  }
}
