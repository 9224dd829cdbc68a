package org.disse.io.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.disse.entry.Entry;
import org.disse.entry.EntryId;
import org.disse.evidence.Publication;
import org.disse.evidence.Study;
import org.disse.knowledge.KnowledgeBase;
import org.disse.term.Curie;

/**
 * The ids of nodes: the first identifier of an ontology that no entry before has taken, since two
 * nodes of one id would be one node; else {@code disse:} and the entry's id. Spelt with Biolink's
 * prefixes.
 */
final class KgxIds {
  private static final Map<String, String> PREFIXES =
      Map.of(
          "hgnc", "HGNC",
          "uniprot", "UniProtKB",
          "pubmed", "PMID",
          "mesh", "MESH",
          "doi", "DOI",
          "reactome", "REACT",
          "wikipathways", "WIKIPATHWAYS");

  private final Map<EntryId, String> ids = new HashMap<>();

  KgxIds(KnowledgeBase base) {
    Set<String> taken = new HashSet<>();
    base.entries().forEach(entry -> taken.add(own(entry.id())));
    for (Entry entry : base.entries()) {
      String id =
          identifiers(entry).stream()
              .filter(identifier -> !taken.contains(identifier))
              .findFirst()
              .orElse(own(entry.id()));
      taken.add(id);
      ids.put(entry.id(), id);
    }
  }

  /** The id of an entry's node; that of an entry which is not there is of our own. */
  String of(EntryId entry) {
    return ids.getOrDefault(entry, own(entry));
  }

  /** Our own identifier of an entry. */
  static String own(EntryId entry) {
    return entry.value().indexOf(':') < 0 ? "disse:" + entry : entry.value();
  }

  /** An identifier with Biolink's prefix. */
  static String spell(Curie curie) {
    return PREFIXES.getOrDefault(curie.prefix(), curie.prefix()) + ":" + curie.localId();
  }

  /** The identifiers of a publication. */
  static List<String> ofPublication(Publication publication) {
    List<String> identifiers = new ArrayList<>();
    publication.pmid().ifPresent(pmid -> identifiers.add("PMID:" + pmid));
    publication.doi().ifPresent(doi -> identifiers.add("DOI:" + doi));
    publication.pmcid().ifPresent(pmcid -> identifiers.add("PMC:" + pmcid));
    return identifiers;
  }

  /** All identifiers of an entry but our own, those of a study's publication first. */
  private static List<String> identifiers(Entry entry) {
    List<String> identifiers = new ArrayList<>();
    if (entry instanceof Study study) {
      identifiers.addAll(ofPublication(study.publication()));
    }
    entry.xrefs().forEach(xref -> identifiers.add(spell(xref)));
    return identifiers;
  }
}
