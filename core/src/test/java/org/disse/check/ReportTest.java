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

  private static Finding unused(int at) {
    return Finding.of(FindingCode.UNUSED_CARGO, "/cargo/" + at, "m").build();
  }

  @Test
  void groupsByCodeAndSeverityWithTheFirstFewAsSamples() {
    Report report = new Report(List.of(unused(0), ERROR, unused(1), INFO, unused(2)));

    assertThat(report.groups(2))
        .containsExactly(
            new FindingGroup("wrong-kind", Severity.ERROR, 1, List.of(ERROR)),
            new FindingGroup("unused-cargo", Severity.WARNING, 3, List.of(unused(0), unused(1))),
            new FindingGroup("reference-not-checked", Severity.INFO, 1, List.of(INFO)));
  }

  @Test
  void keepsTheSeveritiesOfOneCodeApart() {
    Finding asError = unused(3).toBuilder().severity(Severity.ERROR).build();

    assertThat(new Report(List.of(unused(0), asError)).groups(1))
        .containsExactly(
            new FindingGroup("unused-cargo", Severity.ERROR, 1, List.of(asError)),
            new FindingGroup("unused-cargo", Severity.WARNING, 1, List.of(unused(0))));
  }

  @Test
  void saysInItsSummaryHowManyMoreThereAre() {
    Report report = new Report(List.of(unused(0), ERROR, unused(1), unused(2)));

    assertThat(report.summary(1))
        .isEqualTo(
            """
            error wrong-kind /a m
            warning unused-cargo /cargo/0 m
            … and 2 more of unused-cargo
            """);
    assertThat(report.summary(0))
        .isEqualTo("… and 1 more of wrong-kind\n… and 3 more of unused-cargo\n");
    assertThat(new Report(List.of()).summary(5)).isEmpty();
  }

  @Test
  void refusesImpossibleNumbersOfSamples() {
    Report report = new Report(List.of(ERROR));

    assertThatThrownBy(() -> report.groups(-1))
        .hasMessage("expected 0 samples or more, but was '-1'");
    assertThatThrownBy(() -> new FindingGroup("c", Severity.INFO, 0, List.of(INFO)))
        .hasMessage("expected a count of 1 or more, but was '0'");
    assertThatThrownBy(() -> new FindingTally(1).add(ERROR, 0))
        .hasMessage("expected 1 finding or more, but was '0'");
  }
}
