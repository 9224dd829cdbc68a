package org.disse.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportTest {
  private static final Finding ERROR = Finding.of(FindingCode.WRONG_KIND, "/a", "m").build();
  private static final Finding WARNING = Finding.of(FindingCode.UNUSED_CARGO, "/b", "n").build();
  private static final Finding INFO =
      Finding.of(FindingCode.REFERENCE_NOT_CHECKED, "/c", "o").build();

  @Test
  void isValidWithoutErrors() {
    assertThat(new Report(List.of()).isValid()).isTrue();
    assertThat(new Report(List.of(WARNING, INFO)).isValid()).isTrue();
    assertThat(new Report(List.of(WARNING, ERROR)).isValid()).isFalse();
  }

  @Test
  void countsBySeverityAndByCode() {
    Report report = new Report(List.of(WARNING, ERROR, WARNING, INFO));

    assertThat(report.count(Severity.ERROR)).isEqualTo(1);
    assertThat(report.count(Severity.WARNING)).isEqualTo(2);
    assertThat(report.count(Severity.INFO)).isEqualTo(1);
    assertThat(report.counts())
        .hasToString("{reference-not-checked=1, unused-cargo=2, wrong-kind=1}");
  }

  @Test
  void keepsTheOrderOfItsFindings() {
    List<Finding> findings = new ArrayList<>(List.of(INFO, ERROR, WARNING));
    Report report = new Report(findings);
    findings.clear();

    assertThat(report.findings()).containsExactly(INFO, ERROR, WARNING);
    assertThatThrownBy(() -> report.findings().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void readsAsOneLineForEachFinding() {
    assertThat(new Report(List.of())).hasToString("");
    assertThat(new Report(List.of(ERROR, WARNING)))
        .hasToString("error wrong-kind /a m\nwarning unused-cargo /b n\n");
  }
}
