package org.disse.io;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.disse.check.Finding;
import org.disse.io.codec.ReadLine;
import org.disse.io.stream.IdLedger;

/**
 * Takes entries in the order of the file: compares their ids and references with those before them,
 * and sees which may be used. Not thread-safe, and by no thread in particular: the one that has
 * read entries has them at hand.
 */
final class EntryTaking {
  private final IdLedger ledger;
  private final Preset preset;
  private final List<Finding> here = new ArrayList<>();
  private List<Told> told = new ArrayList<>();

  EntryTaking(StreamOptions options) {
    this.ledger = new IdLedger(options.maxIds(), options.samples(), new Sorting());
    this.preset = options.reading().preset();
  }

  /** A finding, and how many it stands for. */
  record Told(Finding finding, int times) {}

  /**
   * Some entries taken.
   *
   * @param lines those with an entry or findings
   * @param told what was found, in its order
   * @param usable how many entries may be used
   * @param leftOut how many may not
   */
  record Taken(List<EntryLine> lines, List<Told> told, int usable, int leftOut) {
    static final Taken NOTHING = new Taken(List.of(), List.of(), 0, 0);
  }

  /** Takes the next entries. */
  Taken take(List<ReadLine> read) {
    List<EntryLine> lines = new ArrayList<>(read.size());
    int usable = 0;
    int leftOut = 0;
    for (ReadLine line : read) {
      EntryLine taken = take(line);
      boolean isUsable = taken.entry().isPresent();
      lines.add(taken);
      usable += isUsable ? 1 : 0;
      leftOut += !isUsable && isWrong(taken.findings()) ? 1 : 0;
    }
    ledger.release();
    return new Taken(lines, whatWasTold(), usable, leftOut);
  }

  private EntryLine take(ReadLine line) {
    here.clear();
    boolean isNew = ledger.take(line);
    List<Finding> findings = line.findings();
    if (!here.isEmpty()) {
      findings = new ArrayList<>(findings);
      findings.addAll(here);
    }
    findings.forEach(finding -> told.add(new Told(finding, 1)));
    boolean isUsable =
        line.entry().isPresent() && isNew && (!isWrong(findings) || preset.leavesOutBroken());
    return new EntryLine(line.number(), isUsable ? line.entry() : Optional.empty(), findings);
  }

  private static boolean isWrong(List<Finding> findings) {
    return !findings.isEmpty() && findings.stream().anyMatch(Finding::isError);
  }

  /** What is found when there are no more entries. */
  List<Told> finish() {
    ledger.finish();
    return whatWasTold();
  }

  private List<Told> whatWasTold() {
    if (told.isEmpty()) {
      return List.of();
    }
    List<Told> all = told;
    told = new ArrayList<>();
    return all;
  }

  /** Sorts what the ledger finds: it belongs to the entry just read, or to others. */
  private final class Sorting implements IdLedger.Findings {
    @Override
    public void here(Finding finding) {
      here.add(finding);
    }

    @Override
    public void elsewhere(Finding finding, int times) {
      told.add(new Told(finding, times));
    }
  }
}
