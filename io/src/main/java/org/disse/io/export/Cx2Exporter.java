package org.disse.io.export;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.disse.entry.Entry;
import org.disse.entry.EntryId;
import org.disse.evidence.Evidence;
import org.disse.evidence.Publication;
import org.disse.evidence.Stance;
import org.disse.evidence.Study;
import org.disse.io.picture.Box;
import org.disse.io.picture.Layout;
import org.disse.io.picture.MapClaim;
import org.disse.io.picture.MapEdge;
import org.disse.io.picture.MapNode;
import org.disse.knowledge.KnowledgeBase;
import org.disse.term.Curie;

/**
 * A network in CX2, the Cytoscape Exchange Format version 2.0 (specification of 2023-10-31): an
 * array of aspects. Attributes are declared before they are used, nodes stand before edges, the
 * status comes last. Edges of the same ends stay apart.
 */
final class Cx2Exporter implements Exporter {
  private static final String TEXT = "string";
  private static final String TEXTS = "list_of_string";
  private static final List<String> STUDIES =
      List.of(
          Drawing.word(Stance.SUPPORTS),
          Drawing.word(Stance.REFUTES),
          Drawing.word(Stance.INCONCLUSIVE),
          Drawing.RETRACTED);

  private static final Map<String, String> OF_NETWORK =
      declared(TEXT, "name", "description", "version", "license", "entry", "format");
  private static final Map<String, String> OF_NODES =
      declared(TEXT, "name", "represents", "entry", "kind", "group");
  private static final Map<String, String> OF_EDGES =
      declared(TEXT, "interaction", "sign", "aspect", "in", "objectIn", "line");

  static {
    OF_NODES.putAll(declared(TEXTS, "alias", "synonyms"));
    OF_EDGES.putAll(declared("boolean", "contextDependent", "indirect"));
    OF_EDGES.putAll(declared("integer", "support"));
    OF_EDGES.putAll(declared("double", "width"));
    OF_EDGES.putAll(declared(TEXTS, "mechanisms", "mechanismLabels", "causes"));
    STUDIES.forEach(stance -> OF_EDGES.put(stance, TEXTS));
    OF_EDGES.putAll(declared(TEXTS, "publications", "says"));
  }

  private static Map<String, String> declared(String type, String... names) {
    Map<String, String> attributes = new LinkedHashMap<>();
    for (String name : names) {
      attributes.put(name, type);
    }
    return attributes;
  }

  @Override
  public void write(Selection what, List<OutputStream> files, Accounts accounts)
      throws IOException {
    Drawing drawing = new Drawing(what);
    drawing.account(accounts);
    Members out = new Members(files.get(0), true);
    out.openList();
    out.open().text("CXVersion", "2.0").bool("hasFragments", false).close();
    metaData(drawing, out);
    out.open().openList("attributeDeclarations").open();
    declare("networkAttributes", OF_NETWORK, out);
    declare("nodes", OF_NODES, out);
    declare("edges", OF_EDGES, out);
    out.close().closeList().close();
    network(what.base(), accounts.document(), out);
    nodes(drawing, accounts, out);
    edges(drawing, accounts, out);
    new Cx2Style(drawing).write(out);
    out.open().openList("status").open().text("error", "").bool("success", true);
    out.close().closeList().close().closeList().endLine();
    out.flush();
  }

  private static void metaData(Drawing drawing, Members out) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    counts.put("attributeDeclarations", 1);
    counts.put("networkAttributes", 1);
    counts.put("nodes", drawing.map().nodes().size());
    counts.put("edges", drawing.map().edges().size());
    counts.put("visualProperties", 1);
    out.open().openList("metaData");
    counts.forEach(
        (name, count) -> out.open().text("name", name).number("elementCount", count).close());
    out.closeList().close();
  }

  private static void declare(String aspect, Map<String, String> attributes, Members out) {
    out.open(aspect);
    attributes.forEach((name, type) -> out.open(name).text("d", type).close());
    out.close();
  }

  private static void network(KnowledgeBase base, Account account, Members out) {
    account.kept("/disse", "/id", "/title", "/description", "/version", "/license");
    out.open().openList("networkAttributes").open();
    out.text("name", base.title()).text("description", base.description());
    out.text("version", base.version()).text("license", base.license());
    out.text("entry", base.id().value()).text("format", base.formatVersion().toString());
    out.close().closeList().close();
  }

  private static void nodes(Drawing drawing, Accounts accounts, Members out) {
    List<Box> boxes = new Layout(drawing.map()).boxes();
    out.open().openList("nodes");
    for (int i = 0; i < boxes.size(); i++) {
      MapNode node = drawing.map().nodes().get(i);
      out.open().number("id", i);
      out.decimal("x", rounded(boxes.get(i).middleX()))
          .decimal("y", rounded(boxes.get(i).middleY()));
      out.open("v").text("name", node.label());
      node.entry().ifPresent(entry -> identifiers(entry, accounts.of(entry), out));
      out.text("entry", node.id().value());
      Drawing.members(node).forEach(out::text);
      out.close().close();
    }
    out.closeList().close();
  }

  /** The first identifier is what the node represents, the others are its aliases. */
  private static void identifiers(Entry entry, Account account, Members out) {
    List<Curie> xrefs = entry.xrefs();
    if (!xrefs.isEmpty()) {
      out.text("represents", xrefs.get(0).toString());
      out.texts("alias", xrefs.subList(1, xrefs.size()));
    }
    out.texts("synonyms", entry.synonyms());
    account.kept("/xrefs", "/synonyms");
  }

  private static void edges(Drawing drawing, Accounts accounts, Members out) {
    out.open().openList("edges");
    for (int i = 0; i < drawing.map().edges().size(); i++) {
      MapEdge edge = drawing.map().edges().get(i);
      out.open().number("id", i).number("s", edge.from()).number("t", edge.to()).open("v");
      out.text("interaction", Drawing.word(edge.relation()));
      out.text("sign", Drawing.word(edge.sign()));
      out.text("aspect", edge.aspect().map(Drawing::word));
      out.text("in", edge.in()).text("objectIn", edge.objectIn());
      out.text("line", drawing.line(edge));
      out.bool("contextDependent", edge.contextDependent()).bool("indirect", edge.indirect());
      out.number("support", drawing.support(edge)).decimal("width", rounded(drawing.width(edge)));
      claims(drawing, edge, accounts, out);
      out.close().close();
    }
    out.closeList().close();
  }

  private static void claims(Drawing drawing, MapEdge edge, Accounts accounts, Members out) {
    Set<String> labels = new LinkedHashSet<>();
    Set<EntryId> causes = new LinkedHashSet<>();
    Set<String> publications = new LinkedHashSet<>();
    List<String> says = new ArrayList<>();
    for (MapClaim claim : edge.claims()) {
      labels.add(claim.mechanism().label());
      claim.mechanism().causes().forEach(cause -> causes.add(cause.id()));
      for (int i = 0; i < claim.evidence().size(); i++) {
        Evidence evidence = claim.evidence().get(i);
        String pointer = claim.evidencePointer() + "/" + i + "/says";
        drawing
            .study(evidence)
            .ifPresent(study -> publications.addAll(publications(study, accounts.of(study))));
        evidence.says().ifPresent(text -> says.add(evidence.study() + ": " + text));
        accounts.of(claim.mechanism()).kept(pointer);
      }
    }
    out.texts("mechanisms", edge.mechanisms()).texts("mechanismLabels", List.copyOf(labels));
    out.texts("causes", List.copyOf(causes));
    Map<String, Set<String>> studies = drawing.studies(edge);
    STUDIES.forEach(
        stance -> out.texts(stance, List.copyOf(studies.getOrDefault(stance, Set.of()))));
    out.texts("publications", List.copyOf(publications)).texts("says", says);
  }

  private static List<String> publications(Study study, Account account) {
    Publication publication = study.publication();
    account.kept("/id", "/publication/pmid", "/publication/doi");
    List<String> identifiers = new ArrayList<>();
    publication.pmid().ifPresent(pmid -> identifiers.add("pubmed:" + pmid));
    publication.doi().ifPresent(doi -> identifiers.add("doi:" + doi));
    return identifiers;
  }

  private static BigDecimal rounded(double number) {
    return BigDecimal.valueOf(number).setScale(1, RoundingMode.HALF_UP);
  }
}
