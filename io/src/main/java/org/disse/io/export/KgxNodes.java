package org.disse.io.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.disse.entry.Entry;
import org.disse.evidence.Study;
import org.disse.io.codec.LeafText;
import org.disse.io.codec.Leaves;

/** Writes entries as nodes. */
final class KgxNodes {
  /** What stands in slots of Biolink's own. */
  private static final Set<String> IN_SLOTS = Set.of("id", "label", "synonyms", "xrefs", "notes");

  /** What is too long for attributes, and why it is not there. */
  private static final Map<String, String> LEFT_OUT =
      Map.of(
          "preparation", "a node has no place for how vesicles were prepared",
          "experiments", "a node has no place for experiments",
          "advantages", "a node has no place for claims",
          "limitations", "a node has no place for claims",
          "challenges", "a node has no place for claims");

  private final Members out;
  private final KgxIds ids;
  private final Accounts accounts;

  KgxNodes(Members out, KgxIds ids, Accounts accounts) {
    this.out = out;
    this.ids = ids;
    this.accounts = accounts;
  }

  void write(Entry entry) {
    String category = KgxCategory.of(entry);
    Account account = accounts.of(entry).kept("/id", "/label", "/synonyms", "/notes");
    List<String> attributes = new ArrayList<>();
    attributes.add(LeafText.of("/section", entry.section().plural(), true));
    attributes.add(LeafText.of("/id", entry.id().value(), true));
    Map<String, String> leaves = new TreeMap<>();
    Leaves.marked(
        entry,
        (pointer, value, quoted) -> {
          leaves.put(pointer, value);
          int end = pointer.indexOf('/', 1);
          String field = pointer.substring(1, end < 0 ? pointer.length() : end);
          if (LEFT_OUT.containsKey(field)) {
            account.dropped("/" + field, LEFT_OUT.get(field));
          } else if (!IN_SLOTS.contains(field)) {
            attributes.add(LeafText.of(pointer, value, quoted));
            account.kept(pointer);
          }
        });
    out.open()
        .text("id", ids.of(entry.id()))
        .texts("category", List.of("biolink:" + category))
        .text("name", entry.label())
        .text("description", entry.notes())
        .texts("synonym", entry.synonyms())
        .texts("xref", xrefs(entry, account));
    if (entry instanceof Study study) {
      out.texts("equivalent_identifiers", KgxIds.ofPublication(study.publication()));
    }
    if (KgxCategory.hasTaxon(category) && leaves.containsKey("/species/id")) {
      out.texts("in_taxon", List.of(leaves.get("/species/id")));
      out.text("in_taxon_label", leaves.getOrDefault("/species/label", ""));
    }
    if (entry instanceof Study study) {
      out.texts(
          "publication_type",
          List.of("disse:" + leaves.getOrDefault("/publication/kind", "article")));
      study.publication().firstAuthor().ifPresent(author -> out.texts("authors", List.of(author)));
      if (study.publication().isRetracted()) {
        out.bool("deprecated", true);
      }
    }
    out.texts("has_attribute", attributes).close().endLine();
  }

  /** The entry's own list, and behind it our own identifier where the node has another one. */
  private List<String> xrefs(Entry entry, Account account) {
    List<String> written = new ArrayList<>();
    for (int i = 0; i < entry.xrefs().size(); i++) {
      String xref = KgxIds.spell(entry.xrefs().get(i));
      written.add(xref);
      if (xref.equals(entry.xrefs().get(i).toString())) {
        account.kept("/xrefs/" + i);
      } else {
        account.renamed("/xrefs/" + i, xref, "Biolink spells the prefix in its own way");
      }
    }
    String own = KgxIds.own(entry.id());
    if (!own.equals(ids.of(entry.id()))) {
      written.add(own);
    }
    return written;
  }
}
