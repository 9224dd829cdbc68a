package org.disse.io.imports;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.disse.check.FindingCode;
import org.disse.check.Location;
import org.disse.entry.Section;
import org.disse.value.Text;

/** The table of causal relations that SIGNOR offers for download; columns are found by name. */
final class SignorImporter implements Importer {
  private static final String MECHANISM = "signor-relations";
  private static final Set<String> NEEDED =
      Set.of(
          "ENTITYA", "TYPEA", "IDA", "DATABASEA", "ENTITYB", "TYPEB", "IDB", "DATABASEB", "EFFECT");

  /** Columns that have a place here. */
  private static final Set<String> READ = Set.of("TAX_ID", "PMID", "DIRECT");

  private static final Map<String, String[]> TYPES =
      Map.of(
          "protein", new String[] {"TARGETS", "type", "protein"},
          "proteinfamily", new String[] {"TARGETS", "type", "protein"},
          "complex", new String[] {"TARGETS", "type", "protein_complex"},
          "mirna", new String[] {"CARGO", "type", "micro_rna"},
          "chemical", new String[] {"CARGO", "type", "small_molecule"},
          "smallmolecule", new String[] {"CARGO", "type", "small_molecule"},
          "phenotype", new String[] {"PROCESSES", "kind", "phenotype"});
  private static final Map<String, String> SPECIES =
      Map.of("9606", "Homo sapiens", "10090", "Mus musculus", "10116", "Rattus norvegicus");

  @Override
  public void read(List<InputStream> files, Draft draft) throws IOException {
    Lines lines = new Lines(files.get(0), draft);
    Table table = new Table(draft);
    if (!lines.next() || !table.header(lines, NEEDED)) {
      return;
    }
    table.tellIgnored(name -> NEEDED.contains(name) || READ.contains(name), lines.location());
    while (lines.next()) {
      if (table.row(lines)) {
        relation(table, lines.location(), draft);
      }
    }
  }

  private static void relation(Table row, Location location, Draft draft) {
    String effect = row.cell("EFFECT").toLowerCase(Locale.ROOT);
    Optional<String> relation = relation(effect);
    if (relation.isEmpty()) {
      row.refuse("EFFECT", "an effect of SIGNOR", location);
      return;
    }
    Optional<String> subject = entity(row, "A", location, draft);
    Optional<String> object = entity(row, "B", location, draft);
    if (subject.isEmpty() || object.isEmpty()) {
      return;
    }
    Tree tree =
        draft
            .entry(Section.MECHANISMS, MECHANISM, location)
            .put("/label", "Relations of SIGNOR")
            .put("/kind", "background");
    Steps step = new Steps(tree, subject.get(), relation.get(), object.get());
    aspect(effect).ifPresent(aspect -> step.put("aspect", aspect));
    if (row.cell("DIRECT").matches("(?i)no|f|false")) {
      step.put("indirect", true);
    }
    for (String pmid : row.cell("PMID").split("[|;]", -1)) {
      if (pmid.matches("[1-9]\\d*")) {
        draft.study("PMID:" + pmid, location).ifPresent(study -> step.evidence(study, false));
      } else if (!pmid.isEmpty()) {
        draft.find(
            FindingCode.FOREIGN_FIELD,
            row.location("PMID", location),
            "expected a PubMed id (digits), but was " + Text.quote(pmid));
      }
    }
  }

  private static Optional<String> relation(String effect) {
    boolean quantity = effect.contains("quantity");
    if (effect.startsWith("up-regulates")) {
      return Optional.of(quantity ? "increases" : "activates");
    }
    if (effect.startsWith("down-regulates")) {
      return Optional.of(quantity ? "decreases" : "inhibits");
    }
    return switch (effect) {
      case "form complex" -> Optional.of("binds");
      case "unknown" -> Optional.of("regulates");
      default -> Optional.empty();
    };
  }

  private static Optional<String> aspect(String effect) {
    if (effect.contains("quantity")) {
      boolean transcribed = effect.contains("expression") || effect.contains("repression");
      return Optional.of(transcribed ? "expression" : "abundance");
    }
    return effect.contains("activity") ? Optional.of("activity") : Optional.empty();
  }

  private static Optional<String> entity(Table row, String end, Location location, Draft draft) {
    String[] kind = TYPES.get(row.cell("TYPE" + end).toLowerCase(Locale.ROOT));
    if (kind == null) {
      row.refuse(
          "TYPE" + end,
          "one of " + String.join(", ", TYPES.keySet().stream().sorted().toList()),
          location);
      return Optional.empty();
    }
    String written = row.cell("ID" + end);
    String curie = written.contains(":") ? written : row.cell("DATABASE" + end) + ":" + written;
    Optional<String> id = Draft.curie(curie);
    if (id.isEmpty()) {
      row.refuse("ID" + end, "an id of " + row.cell("DATABASE" + end), location);
      return Optional.empty();
    }
    Tree tree =
        draft
            .entry(Section.valueOf(kind[0]), id.get(), location)
            .put("/" + kind[1], kind[2])
            .put("/xrefs/0", id.get());
    draft.name(id.get(), row.cell("ENTITY" + end));
    String taxon = row.cell("TAX_ID");
    if (SPECIES.containsKey(taxon) && kind[2].equals("protein")) {
      tree.put("/species/id", "NCBITaxon:" + taxon);
      tree.put("/species/label", SPECIES.get(taxon));
    }
    return id;
  }
}
