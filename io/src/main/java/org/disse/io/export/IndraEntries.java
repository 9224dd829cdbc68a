package org.disse.io.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.disse.entry.Entry;
import org.disse.entry.EntryId;
import org.disse.io.codec.LeafText;
import org.disse.io.codec.Leaves;

/** What no entry is without, as the annotations of statements tell it: the same wherever it is. */
final class IndraEntries {
  private static final String NO_MEMBER = "statements name entries, and do not describe them";
  private static final Set<String> TOLD = Set.of("label", "xrefs", "type", "kind", "vesicle");
  private static final Set<String> OF_PUBLICATIONS =
      Set.of("/publication/title", "/publication/pmid", "/publication/pmcid", "/publication/doi");

  private final Selection what;
  private final Accounts accounts;
  private final Map<EntryId, List<String>> told = new HashMap<>();

  IndraEntries(Selection what, Accounts accounts) {
    this.what = what;
    this.accounts = accounts;
  }

  /** The section and leaves of an entry; nothing if it is not there. */
  List<String> of(EntryId id) {
    return told.computeIfAbsent(id, this::tell);
  }

  private List<String> tell(EntryId id) {
    Optional<Entry> found = what.base().find(id);
    if (found.isEmpty()) {
      return List.of();
    }
    Account account = accounts.of(id).kept("/id").dropped("", NO_MEMBER);
    List<String> texts = new ArrayList<>();
    texts.add(LeafText.of("/section", found.get().section().plural(), true));
    Leaves.marked(
        found.get(),
        (leaf, value, quoted) -> {
          if (TOLD.contains(leaf.split("/", -1)[1]) || OF_PUBLICATIONS.contains(leaf)) {
            texts.add(LeafText.of(leaf, value, quoted));
            account.kept(leaf);
          }
        });
    return texts;
  }
}
