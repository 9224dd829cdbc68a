package org.disse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.disse.check.Check;
import org.disse.check.Checks;
import org.disse.check.Code;
import org.disse.check.Finding;
import org.disse.check.FindingCode;
import org.disse.check.Report;
import org.disse.check.Severity;
import org.disse.knowledge.KnowledgeBase;
import org.disse.source.Cell;
import org.disse.source.CellKind;
import org.disse.value.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A check of a user with a code of its own, written outside of the package of the checks. */
class OwnCheckTest {
  private enum MyCode implements Code {
    CELL_WITHOUT_TERM;

    @Override
    public String id() {
      return "cell-without-term";
    }

    @Override
    public Severity severity() {
      return Severity.INFO;
    }

    @Override
    public String meaning() {
      return "a cell has no CL term";
    }

    @Override
    public String advice() {
      return "Add the term to the xrefs.";
    }
  }

  private record Named(String id) implements Code {
    @Override
    public Severity severity() {
      return Severity.WARNING;
    }

    @Override
    public String meaning() {
      return "m";
    }

    @Override
    public String advice() {
      return "A.";
    }
  }

  private static final Check EVERY_CELL_HAS_A_TERM =
      (base, findings) ->
          base.cells().stream()
              .filter(cell -> cell.xrefs().isEmpty())
              .forEach(
                  cell ->
                      findings.accept(
                          Finding.of(
                                  MyCode.CELL_WITHOUT_TERM,
                                  base.pointerTo(cell) + "/xrefs",
                                  "expected a CL term, but was none")
                              .entry(cell.id())
                              .build()));

  private static final KnowledgeBase BASE =
      KnowledgeBase.builder()
          .id("a")
          .title("A")
          .add(Cell.builder().id("lx-2").label("LX-2").kind(CellKind.CELL_LINE).build())
          .build();

  @Test
  void runsBesideOurs() {
    Report report = Checks.standard().and(EVERY_CELL_HAS_A_TERM).run(BASE);

    assertThat(report)
        .hasToString("info cell-without-term /cells/0/xrefs expected a CL term, but was none\n");
    assertThat(report.groups(0)).singleElement().hasToString("… and 1 more of cell-without-term\n");
    assertThat(report.findings().get(0).explanation()).contains(MyCode.CELL_WITHOUT_TERM);
    assertThat(report.findings().get(0).toBuilder().build().explanation()).isPresent();
  }

  @Test
  void explainsItselfByOurListIfItIsOurs() {
    assertThat(Finding.of(FindingCode.WRONG_KIND, "", "m").build().explanation()).isEmpty();
  }

  @Test
  void mustNotPassForOneOfOurs() {
    assertThatThrownBy(() -> Finding.of(new Named("wrong-kind"), "", "m"))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("expected a code that is not one of Disse, but was 'wrong-kind'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "A", "a_b", "a-", "-a", "a--b", "a b", "1a"})
  void isInKebabCase(String id) {
    assertThatThrownBy(() -> Finding.of(new Named(id), "", "m"))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageStartingWith("expected a code in kebab-case, but was ");
  }
}
