package org.disse.io;

import java.util.List;
import java.util.stream.Collectors;
import org.disse.check.Finding;
import org.disse.check.Report;
import org.disse.check.Severity;

/**
 * A document was refused. The report tells everything that is wrong with it, not only the first
 * fault.
 */
public final class DisseReadException extends RuntimeException {
  private static final long serialVersionUID = 1;
  private static final int SHOWN = 5;

  private final transient Report report;

  /**
   * Refuses a document.
   *
   * @param report what is wrong with it
   */
  public DisseReadException(Report report) {
    super(message(report));
    this.report = report;
  }

  private static String message(Report report) {
    List<Finding> errors = report.findings().stream().filter(Finding::isError).toList();
    String shown =
        errors.stream().limit(SHOWN).map(Finding::toString).collect(Collectors.joining("\n  "));
    long all = report.count(Severity.ERROR);
    long more = all - Math.min(SHOWN, errors.size());
    String rest = more > 0 ? "\n  and " + more + " more" : "";
    return (all == 1 ? "1 error" : all + " errors") + ":\n  " + shown + rest;
  }

  /**
   * What is wrong.
   *
   * @return all findings; empty if the exception was sent through Java serialization
   */
  public Report report() {
    return report == null ? new Report(List.of()) : report;
  }
}
