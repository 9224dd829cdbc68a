package org.disse.io.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.disse.io.picture.Layout;
import org.disse.io.picture.MapEdge;
import org.disse.io.picture.MapNode;
import org.disse.mechanism.Sign;

/** The DOT language of Graphviz. */
final class DotExporter implements Exporter {
  @Override
  public void write(Selection what, List<OutputStream> files, Accounts accounts)
      throws IOException {
    Writer out = new BufferedWriter(new OutputStreamWriter(files.get(0), StandardCharsets.UTF_8));
    Drawing drawing = new Drawing(what);
    drawing.account(accounts);
    out.write("digraph disse {\n  rankdir=LR;\n");
    out.write("  node [shape=box, style=\"rounded,filled\", color=\"#666666\",");
    out.write(" fontname=\"Helvetica\", fontsize=11];\n  edge [fontname=\"Helvetica\"];\n");
    for (MapNode node : drawing.map().nodes()) {
      Map<String, String> attributes = new LinkedHashMap<>();
      attributes.put("label", node.label());
      attributes.put("fillcolor", Drawing.colour(node));
      attributes.put("tooltip", node.kind());
      attributes.putAll(Drawing.members(node));
      // The name of an attribute of its own in DOT, where it names something else.
      attributes.remove("group");
      out.write("  " + quote(node.id().value()) + list(attributes) + ";\n");
    }
    for (MapEdge edge : drawing.map().edges()) {
      out.write("  " + quote(drawing.map().nodes().get(edge.from()).id().value()) + " -> ");
      out.write(quote(drawing.map().nodes().get(edge.to()).id().value()));
      out.write(list(attributes(drawing, edge)) + ";\n");
    }
    out.write("}\n");
    out.flush();
  }

  private static Map<String, String> attributes(Drawing drawing, MapEdge edge) {
    Map<String, String> attributes = new LinkedHashMap<>();
    attributes.put("arrowhead", arrow(edge.sign()));
    attributes.put("color", Drawing.colour(edge.sign()));
    attributes.put("penwidth", Layout.number(drawing.width(edge)));
    if (edge.contextDependent() || edge.indirect()) {
      attributes.put("style", drawing.line(edge));
    }
    Map<String, String> members = drawing.members(edge);
    attributes.put("tooltip", String.join(" ", members.values()));
    attributes.putAll(members);
    return attributes;
  }

  private static String arrow(Sign sign) {
    return switch (sign) {
      case POSITIVE -> "normal";
      case NEGATIVE -> "tee";
      case NONE -> "odot";
    };
  }

  private static String list(Map<String, String> attributes) {
    StringBuilder list = new StringBuilder(" [");
    attributes.forEach(
        (name, value) ->
            list.append(list.length() > 2 ? ", " : "")
                .append(name)
                .append('=')
                .append(quote(value)));
    return list.append(']').toString();
  }

  /** In quotes; Graphviz would read a backslash as an escape and an ampersand as an entity. */
  private static String quote(String text) {
    return '"'
        + text.replace("\\", "\\\\")
            .replace("\"", "\\\"")
            .replace("&", "&amp;")
            .replace("\u2028", "&#8232;")
            .replace("\u2029", "&#8233;")
        + '"';
  }
}
