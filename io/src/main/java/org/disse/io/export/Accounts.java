package org.disse.io.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.disse.entry.Entry;
import org.disse.entry.EntryId;
import org.disse.io.codec.Leaves;
import org.disse.io.json.LeafOutput;

/**
 * The accounts of all entries of an export, from which its ledger is made. What an exporter does
 * not speak of is dropped.
 */
final class Accounts {
  private final Selection what;
  private final String format;
  private final String otherwise;
  private final Account document = new Account();
  private final Map<EntryId, Account> entries = new HashMap<>();

  /**
   * Starts without a word.
   *
   * @param otherwise why values are dropped of which the exporter does not speak
   */
  Accounts(Selection what, String format, String otherwise) {
    this.what = what;
    this.format = format;
    this.otherwise = otherwise;
  }

  /** The account of the document's own fields. */
  Account document() {
    return document;
  }

  /** The account of an entry; without effect if the entry was not to be written. */
  Account of(Entry entry) {
    return of(entry.id());
  }

  /** The account of an entry; without effect if there is none such to be written. */
  Account of(EntryId entry) {
    return entries.computeIfAbsent(entry, id -> new Account());
  }

  LossLedger close() {
    List<Loss> losses = new ArrayList<>();
    int[] values = new int[1];
    Leaves.ofHeader(what.base(), settle("", document, Optional.empty(), losses, values));
    for (Entry entry : what.entries()) {
      Account account = entries.getOrDefault(entry.id(), new Account());
      String place = what.base().pointerTo(entry);
      Leaves.of(entry, settle(place, account, Optional.of(entry.id()), losses, values));
    }
    return new LossLedger(format, values[0], losses);
  }

  private LeafOutput.Visitor settle(
      String place, Account account, Optional<EntryId> entry, List<Loss> losses, int[] values) {
    return (pointer, value, quoted) -> {
      values[0]++;
      Account.Fate fate =
          account
              .of(pointer)
              .orElse(new Account.Fate(LossKind.DROPPED, otherwise, Optional.empty()));
      if (fate.kind() != null) {
        losses.add(new Loss(entry, place + pointer, fate.kind(), fate.reason(), fate.written()));
      }
    };
  }
}
