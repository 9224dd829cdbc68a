package org.disse.check;

import java.util.List;
import java.util.stream.Collectors;
import org.disse.value.InvalidValueException;

/**
 * The findings of one code and severity, counted, with the first few as samples: so that one fault
 * repeated in every entry does not bury the others.
 *
 * <pre>{@code
 * for (FindingGroup group : report.groups(3)) {
 *   group.count();      // 4711
 *   group.samples();    // the first three of them
 * }
 * }</pre>
 *
 * @param code the code that they share
 * @param severity the severity that they share
 * @param count how many there are
 * @param samples the first of them, in the order of the text
 */
public record FindingGroup(String code, Severity severity, int count, List<Finding> samples) {
  /**
   * Copies the samples.
   *
   * @param code the code that they share
   * @param severity the severity that they share
   * @param count how many there are; at least as many as samples
   * @param samples the first of them, in the order of the text
   */
  public FindingGroup {
    samples = List.copyOf(samples);
    if (count < samples.size()) {
      throw InvalidValueException.expected("a count of " + samples.size() + " or more", count);
    }
  }

  /**
   * How many findings are not among the samples.
   *
   * @return the number
   */
  public int more() {
    return count - samples.size();
  }

  /**
   * What stands below the samples if they are not all.
   *
   * @return {@code … and 4708 more of dangling-reference}
   */
  public String rest() {
    return "… and " + more() + " more of " + code;
  }

  /** One sample a line, and a line that counts the others if there are any. */
  @Override
  public String toString() {
    String lines = samples.stream().map(sample -> sample + "\n").collect(Collectors.joining());
    return more() == 0 ? lines : lines + rest() + "\n";
  }
}
