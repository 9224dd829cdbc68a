package org.disse.io.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Where a map is drawn: a box for each node, a curve for each edge. Causes stand left of effects;
 * edges that lead back are drawn below, in plain sight. The same map gives the same places.
 *
 * <p>Made without any program beside us: layers by the longest chain, crossings reduced by the
 * means of neighbours (the method of Sugiyama, Tagawa and Toda, 1981).
 */
public final class Layout {
  private static final double MARGIN = 24;
  private static final double BETWEEN = 90;
  private static final double LINE = 15;
  private static final double PADDING = 9;
  private static final double PASSING = 2;

  private final CausalMap map;
  private final Layers layers;
  private final List<Box> boxes = new ArrayList<>();
  private final List<String> curves = new ArrayList<>();
  private final double width;
  private double height;

  /**
   * Lays a map out.
   *
   * @param map the map
   */
  public Layout(CausalMap map) {
    this.map = map;
    this.layers = new Layers(map);
    List<List<String>> labels = map.nodes().stream().map(node -> Lines.of(node.label())).toList();
    double[] heights = Ports.heights(map);
    List<Slot> slots = new ArrayList<>();
    Columns columns = new Columns(layers.count());
    for (int i = 0; i < labels.size(); i++) {
      Slot slot =
          new Slot(
              i, layers.of(i), Math.max(heights[i], labels.get(i).size() * LINE + 2 * PADDING));
      slots.add(slot);
      columns.add(slot);
    }
    List<List<Slot>> ways = new ArrayList<>();
    for (int i = 0; i < map.edges().size(); i++) {
      ways.add(way(i, slots, columns));
    }
    this.height = columns.arrange() + 2 * MARGIN;
    double[] lefts = new double[layers.count() + 1];
    double[] widths = new double[layers.count()];
    for (int i = 0; i < labels.size(); i++) {
      double wide = labels.get(i).stream().mapToDouble(Lines::width).max().orElse(0);
      widths[layers.of(i)] = Math.max(widths[layers.of(i)], wide + 2 * PADDING);
    }
    lefts[0] = MARGIN;
    for (int i = 0; i < widths.length; i++) {
      lefts[i + 1] = lefts[i] + widths[i] + BETWEEN;
    }
    this.width = Math.max(2 * MARGIN, lefts[widths.length] - BETWEEN + MARGIN);
    for (Slot slot : slots) {
      double left = lefts[slot.layer];
      boxes.add(
          new Box(
              left,
              MARGIN + slot.y - slot.height / 2,
              widths[slot.layer],
              slot.height,
              labels.get(slot.node)));
    }
    Ports ports = new Ports(ways);
    for (int i = 0; i < ways.size(); i++) {
      curves.add(layers.isBack(i) ? backwards(i) : forwards(i, ways.get(i), ports, lefts, widths));
    }
  }

  /** The slots that an edge goes through, the nodes at its ends included. */
  private List<Slot> way(int edge, List<Slot> slots, Columns columns) {
    List<Slot> way = new ArrayList<>();
    if (!layers.isBack(edge)) {
      Slot end = slots.get(map.edges().get(edge).to());
      Slot last = slots.get(map.edges().get(edge).from());
      way.add(last);
      for (int layer = last.layer + 1; layer < end.layer; layer++) {
        Slot passing = new Slot(-1, layer, PASSING);
        columns.add(passing);
        Slot.connect(last, passing);
        way.add(passing);
        last = passing;
      }
      Slot.connect(last, end);
      way.add(end);
    }
    return way;
  }

  private static String forwards(
      int edge, List<Slot> way, Ports ports, double[] lefts, double[] widths) {
    Slot first = way.get(0);
    double x = lefts[first.layer] + widths[first.layer];
    double y = MARGIN + first.y + ports.start(edge);
    StringBuilder curve = new StringBuilder("M").append(point(x, y));
    for (int i = 1; i < way.size(); i++) {
      Slot slot = way.get(i);
      boolean isLast = i == way.size() - 1;
      double nextX = lefts[slot.layer] - (isLast ? 4 : 0);
      double nextY = MARGIN + slot.y + (isLast ? ports.end(edge) : 0);
      double bend = (nextX - x) / 2;
      curve.append(" C").append(point(x + bend, y));
      curve.append(' ').append(point(nextX - bend, nextY));
      curve.append(' ').append(point(nextX, nextY));
      x = nextX;
      y = nextY;
      if (!isLast) {
        x += widths[slot.layer];
        curve.append(" L").append(point(x, y));
      }
    }
    return curve.toString();
  }

  /** From the bottom of one box to that of the other, in an arc below both. */
  private String backwards(int edge) {
    Box from = boxes.get(map.edges().get(edge).from());
    Box to = boxes.get(map.edges().get(edge).to());
    double aside = from.equals(to) ? 18 : 10;
    double fromX = from.middleX() + aside;
    double toX = to.middleX() - aside;
    double depth = Math.max(from.bottom(), to.bottom()) + 34 + Math.abs(fromX - toX) / 14;
    height = Math.max(height, depth + MARGIN);
    return "M"
        + point(fromX, from.bottom())
        + " C"
        + point(fromX, depth)
        + " "
        + point(toX, depth)
        + " "
        + point(toX, to.bottom() + 4);
  }

  private static String point(double x, double y) {
    return number(x) + " " + number(y);
  }

  /**
   * A length as SVG takes it.
   *
   * @param length a length in pixels
   * @return the number, to a tenth
   */
  public static String number(double length) {
    String tenths = String.format(Locale.ROOT, "%.1f", length);
    return tenths.endsWith(".0") ? tenths.substring(0, tenths.length() - 2) : tenths;
  }

  /**
   * The boxes of the nodes, in their order.
   *
   * @return the boxes
   */
  public List<Box> boxes() {
    return List.copyOf(boxes);
  }

  /**
   * The curves of the edges, in their order, as SVG path data.
   *
   * @return the curves
   */
  public List<String> curves() {
    return List.copyOf(curves);
  }

  /**
   * Whether an edge leads back.
   *
   * @param edge its number
   * @return true if it does
   */
  public boolean isFeedback(int edge) {
    return layers.isBack(edge);
  }

  /**
   * The width of the whole.
   *
   * @return pixels
   */
  public double width() {
    return width;
  }

  /**
   * The height of the whole.
   *
   * @return pixels
   */
  public double height() {
    return height;
  }
}
