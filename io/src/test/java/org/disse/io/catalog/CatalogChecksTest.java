package org.disse.io.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.disse.check.Checks;
import org.disse.check.FindingCode;
import org.disse.check.Report;
import org.disse.check.Severity;
import org.disse.io.DisseJson;
import org.junit.jupiter.api.Test;

/** What the checks say about the data that we ship. */
class CatalogChecksTest {
  @Test
  void findsNoErrorInTheBundledKnowledgeBase() {
    Report report = Checks.standard().run(Catalog.load());

    assertThat(report.findings()).noneMatch(finding -> finding.severity() == Severity.ERROR);
  }

  @Test
  void findsNoWrongIdentifierAndNoUnknownUnitInIt() {
    Report report = Checks.meaning().run(Catalog.load());

    assertThat(report.counts())
        .doesNotContainKeys(FindingCode.UNEXPECTED_PREFIX.id(), FindingCode.UNKNOWN_UNIT.id());
  }

  @Test
  void findsNothingInTheExampleOfTheFormat() throws IOException {
    try (InputStream example =
        Objects.requireNonNull(
            CatalogChecksTest.class.getResourceAsStream("/org/disse/io/schema/example.json"))) {
      assertThat(Checks.standard().run(DisseJson.strict().read(example)).findings()).isEmpty();
    }
  }
}
