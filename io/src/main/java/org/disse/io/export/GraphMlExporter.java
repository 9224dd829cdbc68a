package org.disse.io.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.disse.io.picture.MapEdge;
import org.disse.io.picture.MapNode;

/** GraphML: a directed graph whose nodes and edges have data. */
final class GraphMlExporter implements Exporter {
  @Override
  public void write(Selection what, List<OutputStream> files, Accounts accounts)
      throws IOException {
    Writer out = new BufferedWriter(new OutputStreamWriter(files.get(0), StandardCharsets.UTF_8));
    Drawing drawing = new Drawing(what);
    drawing.account(accounts);
    out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    out.write("<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">\n");
    key(out, "label", "node");
    for (String name : List.of("kind", "group")) {
      key(out, name, "node");
    }
    Set<String> names = new LinkedHashSet<>();
    drawing.map().edges().forEach(edge -> names.addAll(drawing.members(edge).keySet()));
    for (String name : names) {
      key(out, name, "edge");
    }
    out.write("  <graph id=\"disse\" edgedefault=\"directed\">\n");
    for (MapNode node : drawing.map().nodes()) {
      out.write("    <node id=\"" + Markup.escape(node.id().value()) + "\">\n");
      data(out, "label", node.label());
      data(out, Drawing.members(node));
      out.write("    </node>\n");
    }
    for (int i = 0; i < drawing.map().edges().size(); i++) {
      MapEdge edge = drawing.map().edges().get(i);
      out.write("    <edge id=\"e" + i + "\" source=\"" + id(drawing, edge.from()));
      out.write("\" target=\"" + id(drawing, edge.to()) + "\">\n");
      data(out, drawing.members(edge));
      out.write("    </edge>\n");
    }
    out.write("  </graph>\n</graphml>\n");
    out.flush();
  }

  private static String id(Drawing drawing, int node) {
    return Markup.escape(drawing.map().nodes().get(node).id().value());
  }

  private static void key(Writer out, String name, String of) throws IOException {
    out.write("  <key id=\"" + name + "\" for=\"" + of + "\" attr.name=\"" + name);
    out.write("\" attr.type=\"string\"/>\n");
  }

  private static void data(Writer out, Map<String, String> members) throws IOException {
    for (Map.Entry<String, String> member : members.entrySet()) {
      data(out, member.getKey(), member.getValue());
    }
  }

  private static void data(Writer out, String name, String value) throws IOException {
    out.write("      <data key=\"" + name + "\">" + Markup.escape(value) + "</data>\n");
  }
}
