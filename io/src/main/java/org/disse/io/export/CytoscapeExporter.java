package org.disse.io.export;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.disse.io.picture.Box;
import org.disse.io.picture.Layout;
import org.disse.io.picture.MapEdge;
import org.disse.io.picture.MapNode;

/** Elements of Cytoscape.js, with the places of our own layout. */
final class CytoscapeExporter implements Exporter {
  @Override
  public void write(Selection what, List<OutputStream> files, Accounts accounts)
      throws IOException {
    Drawing drawing = new Drawing(what);
    drawing.account(accounts);
    List<Box> boxes = new Layout(drawing.map()).boxes();
    Members out = new Members(files.get(0), true);
    out.open().open("elements").openList("nodes");
    for (int i = 0; i < boxes.size(); i++) {
      MapNode node = drawing.map().nodes().get(i);
      out.open().open("data").text("id", node.id().value()).text("label", node.label());
      Drawing.members(node).forEach(out::text);
      out.close().open("position");
      out.number("x", rounded(boxes.get(i).middleX())).number("y", rounded(boxes.get(i).middleY()));
      out.close().close();
    }
    out.closeList().openList("edges");
    for (int i = 0; i < drawing.map().edges().size(); i++) {
      MapEdge edge = drawing.map().edges().get(i);
      out.open().open("data").text("id", "edge " + i);
      out.text("source", drawing.map().nodes().get(edge.from()).id().value());
      out.text("target", drawing.map().nodes().get(edge.to()).id().value());
      drawing.members(edge).forEach(out::text);
      out.number("support", drawing.support(edge)).close().close();
    }
    out.closeList().close().close().endLine();
    out.flush();
  }

  private static int rounded(double length) {
    return BigDecimal.valueOf(length).setScale(0, RoundingMode.HALF_UP).intValue();
  }
}
