package org.disse.check;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * All findings of one document or knowledge base, in the order of the text. Where there were too
 * many to keep, as on a stream, the rest is counted.
 *
 * @param findings the findings
 * @param omitted how many more there were of each code and severity, without samples
 */
public record Report(List<Finding> findings, List<FindingGroup> omitted) {
  /**
   * Copies the findings.
   *
   * @param findings the findings
   * @param omitted how many more there were of each code and severity, without samples
   */
  public Report {
    findings = List.copyOf(findings);
    omitted = List.copyOf(omitted);
  }

  /**
   * A report that leaves out nothing.
   *
   * @param findings the findings
   */
  public Report(List<Finding> findings) {
    this(findings, List.of());
  }

  /**
   * Whether nothing is wrong that must not be. Warnings do not make a document invalid.
   *
   * @return true if there is no error
   */
  public boolean isValid() {
    return count(Severity.ERROR) == 0;
  }

  /**
   * How many findings are of a severity.
   *
   * @param severity the severity
   * @return the number
   */
  public long count(Severity severity) {
    return findings.stream().filter(finding -> finding.severity() == severity).count()
        + omitted.stream()
            .filter(group -> group.severity() == severity)
            .mapToLong(FindingGroup::count)
            .sum();
  }

  /**
   * How often each code occurs.
   *
   * @return the numbers by code, in alphabetical order
   */
  public Map<String, Long> counts() {
    Map<String, Long> counts = new TreeMap<>();
    findings.forEach(finding -> counts.merge(finding.code(), 1L, Long::sum));
    omitted.forEach(group -> counts.merge(group.code(), (long) group.count(), Long::sum));
    return counts;
  }

  /**
   * The findings by code and severity, counted, with the first few of each as samples. The worst
   * come first, those of one severity in the order in which they first occur.
   *
   * @param samples the most samples of a group; 0 only counts
   * @return the groups
   */
  public List<FindingGroup> groups(int samples) {
    FindingTally tally = new FindingTally(samples);
    findings.forEach(tally::add);
    omitted.forEach(tally::add);
    return tally.groups();
  }

  /**
   * The groups as text: their samples one a line, and below them how many more there are.
   *
   * @param samples the most samples of a group; 0 only counts
   * @return the lines, each with its line feed
   */
  public String summary(int samples) {
    return groups(samples).stream().map(FindingGroup::toString).collect(Collectors.joining());
  }

  /** One finding a line, and a line for each code of which there are more. */
  @Override
  public String toString() {
    return findings.stream().map(finding -> finding + "\n").collect(Collectors.joining())
        + omitted.stream().map(FindingGroup::toString).collect(Collectors.joining());
  }
}
