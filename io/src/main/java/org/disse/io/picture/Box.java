package org.disse.io.picture;

import java.util.List;

/**
 * Where a node is drawn.
 *
 * @param x its left
 * @param y its top
 * @param width its width
 * @param height its height
 * @param lines its label, cut into lines
 */
public record Box(double x, double y, double width, double height, List<String> lines) {
  /**
   * Its middle from the left.
   *
   * @return the middle
   */
  public double middleX() {
    return x + width / 2;
  }

  /**
   * Its middle from the top.
   *
   * @return the middle
   */
  public double middleY() {
    return y + height / 2;
  }

  /**
   * Its right.
   *
   * @return the right
   */
  public double right() {
    return x + width;
  }

  /**
   * Its bottom.
   *
   * @return the bottom
   */
  public double bottom() {
    return y + height;
  }
}
