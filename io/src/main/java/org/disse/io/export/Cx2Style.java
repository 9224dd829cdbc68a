package org.disse.io.export;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.disse.io.picture.MapNode;
import org.disse.mechanism.Sign;

/**
 * How a network in CX2 looks, by the portable graphic styles of Cytoscape: as our other pictures,
 * nodes coloured by kind, inhibition red with a tee, width by evidence.
 */
final class Cx2Style {
  private static final Map<String, String> LINES = new LinkedHashMap<>();

  static {
    Drawing.LINES.forEach(line -> LINES.put(line, line));
  }

  private final Drawing drawing;

  Cx2Style(Drawing drawing) {
    this.drawing = drawing;
  }

  void write(Members out) {
    out.open().openList("visualProperties").open().open("default");
    out.open("network").text("NETWORK_BACKGROUND_COLOR", "#FFFFFF").close();
    out.open("node").text("NODE_SHAPE", "round-rectangle");
    out.text("NODE_BACKGROUND_COLOR", "#FFFFFF").text("NODE_BORDER_COLOR", "#666666");
    out.number("NODE_BORDER_WIDTH", 1).number("NODE_WIDTH", 110).number("NODE_HEIGHT", 36);
    out.number("NODE_LABEL_FONT_SIZE", 12).number("NODE_LABEL_MAX_WIDTH", 104);
    out.text("NODE_LABEL_COLOR", "#111111").close();
    out.open("edge").text("EDGE_LINE_COLOR", Drawing.colour(Sign.NONE));
    out.text("EDGE_LINE_STYLE", "solid").text("EDGE_TARGET_ARROW_SHAPE", "none");
    out.number("EDGE_WIDTH", 1).close().close();
    out.open("nodeMapping");
    passThrough("NODE_LABEL", "name", out);
    discrete("NODE_BACKGROUND_COLOR", "group", colours(), out);
    out.close().open("edgeMapping");
    discrete("EDGE_LINE_COLOR", "sign", bySign(Drawing::colour), out);
    discrete("EDGE_TARGET_ARROW_COLOR", "sign", bySign(Drawing::colour), out);
    discrete("EDGE_TARGET_ARROW_SHAPE", "sign", bySign(Cx2Style::arrow), out);
    discrete("EDGE_LINE_STYLE", "line", LINES, out);
    passThrough("EDGE_WIDTH", "width", out);
    out.close().close().closeList().close();
  }

  private Map<String, String> colours() {
    Map<String, String> colours = new LinkedHashMap<>();
    for (MapNode node : drawing.map().nodes()) {
      colours.put(node.group(), Drawing.colour(node));
    }
    return colours;
  }

  private static Map<String, String> bySign(Function<Sign, String> look) {
    Map<String, String> looks = new LinkedHashMap<>();
    for (Sign sign : Sign.values()) {
      looks.put(Drawing.word(sign), look.apply(sign));
    }
    return looks;
  }

  private static String arrow(Sign sign) {
    return switch (sign) {
      case POSITIVE -> "triangle";
      case NEGATIVE -> "tee";
      case NONE -> "circle";
    };
  }

  private static void passThrough(String property, String attribute, Members out) {
    out.open(property).text("type", "PASSTHROUGH");
    out.open("definition").text("attribute", attribute).close().close();
  }

  private static void discrete(
      String property, String attribute, Map<String, String> looks, Members out) {
    out.open(property).text("type", "DISCRETE").open("definition").text("attribute", attribute);
    out.openList("map");
    looks.forEach((value, look) -> out.open().text("v", value).text("vp", look).close());
    out.closeList().close().close();
  }
}
