package org.disse.check;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.disse.value.InvalidValueException;

/**
 * All findings of one document or knowledge base, in the order of the text.
 *
 * @param findings the findings
 */
public record Report(List<Finding> findings) {
  /**
   * Copies the findings.
   *
   * @param findings the findings
   */
  public Report {
    findings = List.copyOf(findings);
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
    return findings.stream().filter(finding -> finding.severity() == severity).count();
  }

  /**
   * How often each code occurs.
   *
   * @return the numbers by code, in alphabetical order
   */
  public Map<String, Long> counts() {
    return findings.stream()
        .collect(Collectors.groupingBy(Finding::code, TreeMap::new, Collectors.counting()));
  }

  /**
   * The findings by code and severity, counted, with the first few of each as samples. The worst
   * come first, those of one severity in the order in which they first occur.
   *
   * @param samples the most samples of a group; 0 only counts
   * @return the groups
   */
  public List<FindingGroup> groups(int samples) {
    if (samples < 0) {
      throw InvalidValueException.expected("0 samples or more", samples);
    }
    return findings.stream()
        .collect(
            Collectors.groupingBy(
                finding -> Map.entry(finding.severity(), finding.code()),
                LinkedHashMap::new,
                Collectors.toList()))
        .values()
        .stream()
        .map(same -> group(same, samples))
        .sorted(Comparator.comparing(FindingGroup::severity))
        .toList();
  }

  private static FindingGroup group(List<Finding> same, int samples) {
    Finding first = same.get(0);
    List<Finding> shown = same.subList(0, Math.min(samples, same.size()));
    return new FindingGroup(first.code(), first.severity(), same.size(), shown);
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

  /** One finding a line. */
  @Override
  public String toString() {
    return findings.stream().map(finding -> finding + "\n").collect(Collectors.joining());
  }
}
