package org.disse.check;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

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

  /** One finding a line. */
  @Override
  public String toString() {
    return findings.stream().map(finding -> finding + "\n").collect(Collectors.joining());
  }
}
