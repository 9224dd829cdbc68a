package org.disse.io.export;

import java.io.OutputStream;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.disse.entry.Entry;
import org.disse.entry.EntryId;
import org.disse.entry.Section;
import org.disse.entry.Walk;
import org.disse.mechanism.Mechanism;

/** Nodes and edges of Biolink, a line each. */
final class KgxExporter implements Exporter {
  @Override
  public void write(Selection what, List<OutputStream> files, Accounts accounts) {
    KgxIds ids = new KgxIds(what.base());
    accounts.document().dropped("/id", "only an edge names the document as its source");
    Members nodeLines = new Members(files.get(0), false);
    KgxNodes nodes = new KgxNodes(nodeLines, ids, accounts);
    Set<EntryId> needed = needed(what);
    for (Entry entry : what.base().entries()) {
      boolean chosen = what.contains(entry) || needed.contains(entry.id());
      if (chosen && entry.section() != Section.MECHANISMS) {
        nodes.write(entry);
      }
    }
    nodeLines.flush();
    Members edgeLines = new Members(files.get(1), false);
    KgxEdges edges = new KgxEdges(edgeLines, what.base(), ids, accounts);
    for (Entry entry : what.entries()) {
      if (entry instanceof Mechanism mechanism) {
        edges.writeSteps(mechanism);
      } else {
        edges.writeLinks(entry);
      }
    }
    edgeLines.flush();
  }

  /** The other ends of the edges of a part, without which no tool would take it. */
  private static Set<EntryId> needed(Selection what) {
    Set<EntryId> needed = new LinkedHashSet<>();
    what.entries()
        .forEach(entry -> Walk.overReferences(entry, (pointer, ref) -> needed.add(ref.id())));
    return needed;
  }
}
