package org.disse.io.export;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.disse.io.picture.Box;
import org.disse.io.picture.Layout;
import org.disse.io.picture.MapEdge;
import org.disse.io.picture.MapNode;
import org.disse.mechanism.Sign;

/** A map as an SVG element, which stands alone as well as in a page. */
final class SvgDrawing {
  private static final String STYLE =
      "text{font:12px Helvetica,Arial,sans-serif;fill:#111}"
          + ".node rect{stroke:#666;stroke-width:1}"
          + ".edge{fill:none}.background{opacity:.5}.unsupported{opacity:.25}";

  private final Drawing drawing;
  private final Layout layout;
  private final StringBuilder out = new StringBuilder();

  SvgDrawing(Drawing drawing) {
    this.drawing = drawing;
    this.layout = new Layout(drawing.map());
  }

  String draw() {
    String width = Layout.number(layout.width());
    String height = Layout.number(layout.height());
    out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"").append(width);
    out.append("\" height=\"").append(height).append("\" viewBox=\"0 0 ");
    out.append(width)
        .append(' ')
        .append(height)
        .append("\" role=\"img\" style=\"background:#fff\">\n");
    out.append("<style>").append(STYLE).append("</style>\n<defs>\n");
    for (Sign sign : Sign.values()) {
      marker(sign);
    }
    out.append("</defs>\n");
    edges(false);
    out.append("<g class=\"nodes\">\n");
    List<Box> boxes = layout.boxes();
    for (int i = 0; i < boxes.size(); i++) {
      node(i, drawing.map().nodes().get(i), boxes.get(i));
    }
    out.append("</g>\n");
    edges(true);
    return out.append("</svg>\n").toString();
  }

  /** Feedback stands before the boxes that are in its way, the other edges behind them. */
  private void edges(boolean feedback) {
    out.append("<g class=\"edges\">\n");
    for (int i = 0; i < drawing.map().edges().size(); i++) {
      if (layout.isFeedback(i) == feedback) {
        edge(i, drawing.map().edges().get(i));
      }
    }
    out.append("</g>\n");
  }

  /** An arrow, a tee for what inhibits, a ring for what has no sign. */
  private void marker(Sign sign) {
    String shape =
        switch (sign) {
          case POSITIVE -> "<path d=\"M1 1 L9 5 L1 9 Z\" fill=\"" + Drawing.colour(sign) + "\"/>";
          case NEGATIVE ->
              "<path d=\"M7.5 0 L7.5 10\" stroke-width=\"2.5\" stroke=\""
                  + Drawing.colour(sign)
                  + "\"/>";
          case NONE ->
              "<circle cx=\"5\" cy=\"5\" r=\"3.5\" fill=\"#fff\" stroke=\""
                  + Drawing.colour(sign)
                  + "\"/>";
        };
    out.append("<marker id=\"end-").append(Drawing.word(sign));
    out.append(
        "\" viewBox=\"0 0 10 10\" refX=\"8\" refY=\"5\" markerWidth=\"12\" markerHeight=\"12\"");
    out.append(" markerUnits=\"userSpaceOnUse\" orient=\"auto\">").append(shape);
    out.append("</marker>\n");
  }

  private void edge(int number, MapEdge edge) {
    Map<String, String> members = drawing.members(edge);
    out.append("<path class=\"edge ").append(Drawing.word(edge.sign()));
    out.append(layout.isFeedback(number) ? " feedback" : "");
    out.append(edge.isBackground() ? " background" : "");
    out.append(drawing.isUnsupported(edge) ? " unsupported" : "").append("\" data-edge=\"");
    out.append(number).append("\" d=\"").append(layout.curves().get(number));
    out.append("\" stroke=\"").append(Drawing.colour(edge.sign())).append("\" stroke-width=\"");
    out.append(Layout.number(drawing.width(edge))).append('"');
    if (edge.indirect() || edge.contextDependent()) {
      out.append(" stroke-dasharray=\"").append(edge.indirect() ? "7 4" : "2 3").append('"');
    }
    out.append(" marker-end=\"url(#end-").append(Drawing.word(edge.sign())).append(")\"><title>");
    out.append(Markup.escape(title(edge, members))).append("</title></path>\n");
  }

  private String title(MapEdge edge, Map<String, String> members) {
    return drawing.map().nodes().get(edge.from()).id()
        + " → "
        + drawing.map().nodes().get(edge.to()).id()
        + members.entrySet().stream()
            .map(member -> "\n" + member.getKey() + ": " + member.getValue())
            .collect(Collectors.joining());
  }

  private void node(int number, MapNode node, Box box) {
    out.append("<g class=\"node\" data-node=\"").append(number).append("\"><title>");
    out.append(Markup.escape(node.label() + "\n" + node.id() + "\n" + node.kind()));
    out.append("</title><rect x=\"").append(Layout.number(box.x())).append("\" y=\"");
    out.append(Layout.number(box.y())).append("\" width=\"").append(Layout.number(box.width()));
    out.append("\" height=\"").append(Layout.number(box.height())).append("\" rx=\"6\" fill=\"");
    out.append(Drawing.colour(node)).append("\"/><text text-anchor=\"middle\">");
    for (int i = 0; i < box.lines().size(); i++) {
      double y = box.middleY() + 4 + (i - (box.lines().size() - 1) / 2.0) * 15;
      out.append("<tspan x=\"").append(Layout.number(box.middleX())).append("\" y=\"");
      out.append(Layout.number(y)).append("\">").append(Markup.escape(box.lines().get(i)));
      out.append("</tspan>");
    }
    out.append("</text></g>\n");
  }
}
