package org.disse.reason;

import java.util.List;
import java.util.stream.Collectors;
import org.disse.mechanism.Sign;

/**
 * Links that follow each other, the object of one being the subject of the next, and the sign of
 * all together.
 *
 * @param links the links, at least one
 */
public record Chain(List<Link> links) {
  /**
   * Takes a copy.
   *
   * @param links the links, at least one
   */
  public Chain {
    links = List.copyOf(links);
  }

  /**
   * The sign of the whole: the product of its links'.
   *
   * @return positive or negative; none if one of the links has no sign
   */
  public Sign sign() {
    return links.stream().map(Link::sign).reduce(Sign.POSITIVE, Sign::then);
  }

  /**
   * The number of links.
   *
   * @return at least 1
   */
  public int length() {
    return links.size();
  }

  /** The links, one after the other. */
  @Override
  public String toString() {
    return links.stream().map(Link::toString).collect(Collectors.joining(", "));
  }
}
