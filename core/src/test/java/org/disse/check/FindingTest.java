package org.disse.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Set;
import org.disse.entry.EntryId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FindingTest {
  @Test
  void readsAsOneLine() {
    Finding finding =
        Finding.of(FindingCode.DANGLING_REFERENCE, "/cells/0/parents/0", "expected X, but was Y")
            .location(new Location(12, 17))
            .entry(EntryId.of("lx-2"))
            .hint("did you mean 'z'?")
            .build();

    assertThat(finding)
        .hasToString(
            "12:17 error dangling-reference /cells/0/parents/0 expected X, but was Y (did you mean"
                + " 'z'?)");
  }

  @Test
  void staysOnOneLineWhateverTheDocumentHolds() {
    Finding finding =
        Finding.of(FindingCode.UNKNOWN_FIELD, "/a\nb\u001b[31m/\u202ec/\ud83e", "α 🧬\tm").build();

    assertThat(finding)
        .hasToString("error unknown-field /a\\u000Ab\\u001B[31m/\\u202Ec/\\uD83E α 🧬\\u0009m");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Dangling", "dangling_reference", "a--b", "1a", "a-", "ä"})
  void hasACodeInKebabCase(String code) {
    Finding.Builder finding =
        Finding.builder().severity(Severity.INFO).pointer("").message("m").code(code);

    assertThatThrownBy(finding::build)
        .hasMessage("expected a code in kebab-case, but was '" + code + "'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/", "//", "/a/0", "/a~0b~1c", "/~01", "/ä\n"})
  void takesEveryPointerOfRfc6901(String pointer) {
    assertThat(Finding.of(FindingCode.UNKNOWN_FIELD, pointer, "m").build().pointer())
        .isEqualTo(pointer);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "#/a", "$.a", "/~", "/a~2", "/~0~", "/~~0"})
  void takesNoOther(String pointer) {
    assertThatThrownBy(() -> Finding.of(FindingCode.UNKNOWN_FIELD, pointer, "m").build())
        .hasMessage("expected a JSON Pointer such as /mechanisms/0, but was '" + pointer + "'");
  }

  @Test
  void showsThePointerOfTheDocument() {
    assertThat(Finding.of(FindingCode.MALFORMED_JSON, "", "expected X, but was Y").build())
        .hasToString("error malformed-json \"\" expected X, but was Y");
  }

  @ParameterizedTest
  @CsvSource({"ERROR, true, error", "WARNING, false, warning", "INFO, false, info"})
  void isAnErrorBySeverity(Severity severity, boolean error, String id) {
    Finding finding =
        Finding.builder().code("x").severity(severity).pointer("").message("m").build();

    assertThat(finding.isError()).isEqualTo(error);
    assertThat(severity.id()).isEqualTo(id);
  }

  @ParameterizedTest
  @EnumSource
  void takesCodeAndSeverityFromTheList(FindingCode code) {
    Finding finding = Finding.of(code, "/x", "m").build();

    assertThat(finding.code()).isEqualTo(code.id()).matches("[a-z]+(-[a-z]+)*");
    assertThat(finding.severity()).isEqualTo(code.severity());
    assertThat(code.meaning()).isNotBlank();
  }

  /** Codes are stable: one may be added here, none changed. */
  @Test
  void keepsItsCodes() {
    assertThat(FindingCode.values())
        .extracting(code -> code.id() + ", " + code.severity())
        .containsExactlyInAnyOrder(
            "malformed-json, ERROR",
            "malformed-text, ERROR",
            "limit-exceeded, ERROR",
            "unsupported-version, ERROR",
            "missing-field, ERROR",
            "misspelt-field, ERROR",
            "unknown-field, ERROR",
            "duplicate-field, ERROR",
            "reserved-field, ERROR",
            "unknown-type, ERROR",
            "wrong-type, ERROR",
            "null-value, ERROR",
            "invalid-value, ERROR",
            "duplicate-id, ERROR",
            "dangling-reference, ERROR",
            "wrong-kind, ERROR",
            "reference-not-checked, INFO",
            "checking-stopped, INFO",
            "checks-not-run, INFO",
            "hierarchy-cycle, ERROR",
            "misplaced-header, ERROR",
            "unsorted-lines, ERROR",
            "retracted-support, WARNING",
            "duplicate-publication, WARNING",
            "unused-cargo, WARNING",
            "contradictory-trial, WARNING",
            "concern-only-support, WARNING",
            "contradictory-evidence, WARNING",
            "disconnected-step, WARNING",
            "empty-mechanism, INFO",
            "species-mismatch, INFO",
            "unexpected-prefix, WARNING",
            "unknown-unit, WARNING",
            "label-mismatch, WARNING",
            "upgraded-version, INFO",
            "foreign-record, WARNING",
            "foreign-field, INFO");
  }

  @Test
  void givesEveryCodeItsOwnMeaning() {
    Set<String> meanings = new HashSet<>();

    for (FindingCode code : FindingCode.values()) {
      assertThat(meanings.add(code.meaning())).as(code.id()).isTrue();
    }
  }
}
