package org.disse.io.imports;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.disse.check.Location;
import org.disse.entry.Section;

/**
 * The tables of Vesiclepedia and ExoCarta of what was found in vesicles: a row for each molecule
 * and experiment. Each molecule becomes one cargo, whose notes name the experiments; what an
 * experiment was is in another table of theirs.
 */
final class VesicleImporter implements Importer {
  private static final String CONTENT = "CONTENT TYPE";
  private static final String GENE = "ENTREZ GENE ID";
  private static final String SYMBOL = "GENE SYMBOL";
  private static final String SPECIES = "SPECIES";
  private static final String EXPERIMENT = "EXPERIMENT ID";
  private static final Map<String, String> TAXA =
      Map.of(
          "homo sapiens", "NCBITaxon:9606",
          "mus musculus", "NCBITaxon:10090",
          "rattus norvegicus", "NCBITaxon:10116");
  private static final Map<String, String> TYPES =
      Map.of("protein", "protein", "mrna", "messenger_rna", "mirna", "micro_rna");

  private final String database;

  VesicleImporter(String database) {
    this.database = database;
  }

  @Override
  public void read(List<InputStream> files, Draft draft) throws IOException {
    Lines lines = new Lines(files.get(0), draft);
    Table table = new Table(draft);
    List<String> columns = List.of(CONTENT, GENE, SYMBOL, SPECIES, EXPERIMENT);
    if (!lines.next() || !table.header(lines, columns)) {
      return;
    }
    table.tellIgnored(columns::contains, lines.location());
    Map<String, Set<String>> experiments = new LinkedHashMap<>();
    while (lines.next()) {
      if (table.row(lines)) {
        molecule(table, lines.location(), draft, experiments);
      }
    }
    experiments.forEach(
        (id, ids) ->
            draft
                .entry(Section.CARGO, id, new Location(1, 1))
                .put(
                    "/notes",
                    "Found in experiments of " + database + ": " + String.join(", ", ids)));
  }

  private static void molecule(
      Table row, Location location, Draft draft, Map<String, Set<String>> experiments) {
    String content = row.cell(CONTENT).toLowerCase(Locale.ROOT);
    String type = TYPES.get(content);
    String symbol = row.cell(SYMBOL);
    if (type == null) {
      row.refuse(CONTENT, "protein, mRNA or miRNA", location);
      return;
    }
    if (symbol.isEmpty()) {
      row.refuse(SYMBOL, "a symbol", location);
      return;
    }
    String taxon = TAXA.getOrDefault(row.cell(SPECIES).toLowerCase(Locale.ROOT), "");
    if (taxon.isEmpty()) {
      row.refuse(SPECIES, "Homo sapiens, Mus musculus or Rattus norvegicus", location);
      return;
    }
    String gene = row.cell(GENE);
    boolean known = gene.matches("[1-9]\\d*");
    String id = content + "-" + (known ? gene : Draft.slug(taxon.replace(':', '-') + "-" + symbol));
    Tree tree = draft.entry(Section.CARGO, id, location);
    tree.put("/type", type);
    draft.name(id, symbol);
    if (known) {
      tree.put("/xrefs/0", "NCBIGene:" + gene);
    }
    tree.put("/species/id", taxon).put("/species/label", row.cell(SPECIES));
    experiments.computeIfAbsent(id, key -> new LinkedHashSet<>()).add(row.cell(EXPERIMENT));
  }
}
