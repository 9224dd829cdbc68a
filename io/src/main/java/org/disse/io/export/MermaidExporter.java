package org.disse.io.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.disse.io.picture.Layout;
import org.disse.io.picture.MapEdge;
import org.disse.io.picture.MapNode;
import org.disse.mechanism.Sign;

/** A flowchart of Mermaid; what a chart does not show stands in its comments. */
final class MermaidExporter implements Exporter {
  /** What stands for itself in a label; all else, Markdown's signs too, is a numbered entity. */
  private static final String PLAIN = " ,:/-()";

  @Override
  public void write(Selection what, List<OutputStream> files, Accounts accounts)
      throws IOException {
    Writer out = new BufferedWriter(new OutputStreamWriter(files.get(0), StandardCharsets.UTF_8));
    Drawing drawing = new Drawing(what);
    drawing.account(accounts);
    out.write("flowchart LR\n");
    Map<String, String> colours = new TreeMap<>();
    for (int i = 0; i < drawing.map().nodes().size(); i++) {
      MapNode node = drawing.map().nodes().get(i);
      colours.put(node.group(), Drawing.colour(node));
      out.write("  %% n" + i + " id=" + escape(node.id().value()));
      out.write(comment(Drawing.members(node)));
      out.write("  n" + i + "[\"" + escape(node.label()) + "\"]:::" + node.group() + "\n");
    }
    for (int i = 0; i < drawing.map().edges().size(); i++) {
      MapEdge edge = drawing.map().edges().get(i);
      out.write("  %% link " + i + comment(drawing.members(edge)));
      String arrow = arrow(edge);
      out.write("  n" + edge.from() + " " + arrow + " n" + edge.to() + "\n");
      out.write("  linkStyle " + i + " stroke:" + Drawing.colour(edge.sign()));
      out.write(",stroke-width:" + Layout.number(drawing.width(edge)) + "px\n");
    }
    for (Map.Entry<String, String> group : colours.entrySet()) {
      out.write("  classDef " + group.getKey() + " fill:" + group.getValue());
      out.write(",stroke:#666666,color:#111111\n");
    }
    out.flush();
  }

  private static String comment(Map<String, String> members) {
    return members.entrySet().stream()
        .map(member -> "; " + member.getKey() + "=" + escape(member.getValue()))
        .collect(Collectors.joining("", "", "\n"));
  }

  private static String arrow(MapEdge edge) {
    if (edge.indirect()) {
      return edge.sign() == Sign.NEGATIVE ? "-.-x" : edge.sign() == Sign.NONE ? "-.-o" : "-.->";
    }
    return edge.sign() == Sign.NEGATIVE ? "--x" : edge.sign() == Sign.NONE ? "--o" : "-->";
  }

  private static String escape(String text) {
    StringBuilder out = new StringBuilder();
    text.codePoints()
        .forEach(
            point -> {
              boolean plain = PLAIN.indexOf(point) >= 0 && !(out.isEmpty() && point == '-');
              if (plain || Character.isLetterOrDigit(point)) {
                out.appendCodePoint(point);
              } else {
                out.append('#').append(point).append(';');
              }
            });
    return out.toString();
  }
}
