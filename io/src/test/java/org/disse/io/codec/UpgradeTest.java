package org.disse.io.codec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.disse.check.Checks;
import org.disse.check.Severity;
import org.disse.io.json.Limits;
import org.disse.io.json.Pools;
import org.disse.io.json.Utf8Source;
import org.disse.knowledge.FormatVersion;
import org.disse.knowledge.KnowledgeBase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The way from an older version of the format, which the fixture of 0.9 makes up. */
class UpgradeTest {
  private static final Path FIXTURES = Path.of("src/test/resources/fixtures/v0.9");
  private static final Policy STANDARD =
      new Policy(false, Severity.WARNING, Severity.WARNING, false, Checks.none());

  /** What 0.9 says otherwise. */
  private record From09() implements UpgradeStep {
    @Override
    public FormatVersion from() {
      return new FormatVersion(0, 9);
    }

    @Override
    public FormatVersion to() {
      return new FormatVersion(1, 0);
    }

    @Override
    public void upgrade(Map<String, @Nullable Object> document) {
      UpgradeStep.rename(document, "vesicles", "sources");
      for (String section : List.of("sources", "cargo", "targets", "mechanisms")) {
        for (Map<String, @Nullable Object> entry : UpgradeStep.entries(document, section)) {
          UpgradeStep.rename(entry, "name", "label");
          if (section.equals("sources")) {
            UpgradeStep.rename(entry, "kind", "vesicle");
          }
          UpgradeStep.entries(entry, "steps")
              .forEach(step -> step.replace("relation", "blocks", "inhibits"));
        }
      }
    }
  }

  /** The documents of 0.8 had their title under another name. */
  private record From08() implements UpgradeStep {
    @Override
    public FormatVersion from() {
      return new FormatVersion(0, 8);
    }

    @Override
    public FormatVersion to() {
      return new FormatVersion(0, 9);
    }

    @Override
    public void upgrade(Map<String, @Nullable Object> document) {
      UpgradeStep.rename(document, "heading", "title");
    }
  }

  private record Between(FormatVersion from, FormatVersion to) implements UpgradeStep {
    private static Between of(String from, String to) {
      return new Between(FormatVersion.parse(from), FormatVersion.parse(to));
    }

    @Override
    public void upgrade(Map<String, @Nullable Object> document) {
      // Nothing differs.
    }
  }

  private static final Upgrades UPGRADES = new Upgrades(List.of(new From08(), new From09()));

  private static String fixture(String name) throws IOException {
    return Files.readString(FIXTURES.resolve(name));
  }

  private static Verdict read(String text, Upgrades upgrades) {
    return new DocumentReader(Limits.USUAL, STANDARD, upgrades)
        .readDocument(Utf8Source.of(text.getBytes(UTF_8)), new Pools());
  }

  private static String written(KnowledgeBase base) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DocumentWriter.writeDocument(base, bytes, true);
    return bytes.toString(UTF_8);
  }

  @Test
  void makesOfTheOldDocumentTheNewOne() throws IOException {
    Verdict verdict = read(fixture("before.json"), UPGRADES);

    assertThat(written(verdict.value().orElseThrow())).isEqualTo(fixture("after.json"));
  }

  @Test
  void saysThatItDidAndWhatItDidNotKnow() throws IOException {
    assertThat(read(fixture("before.json"), UPGRADES).report())
        .hasToString(
            """
            5:12 info upgraded-version /disse expected format version 1.0, but was '0.9' (it was \
            upgraded; other findings point into the upgraded document)
            warning unknown-field /room expected a field of document, but was 'room'
            warning unknown-field /sources/0/shelf expected a field of source, but was 'shelf'
            warning unknown-field /cargo/0/colour expected a field of cargo, but was 'colour'
            """);
  }

  @Test
  void goesOverOneStepPerVersion() throws IOException {
    String older = fixture("before.json").replace("0.9", "0.8").replace("\"title\"", "\"heading\"");

    Verdict verdict = read(older, UPGRADES);

    assertThat(written(verdict.value().orElseThrow())).isEqualTo(fixture("after.json"));
    assertThat(verdict.report().findings().get(0).message()).endsWith("but was '0.8'");
  }

  @Test
  void pointsIntoTheUpgradedDocumentWhereThatIsWrong() throws IOException {
    String text = fixture("before.json").replace("\"exosome\"", "\"bubble\"");

    Verdict verdict = read(text, UPGRADES);

    assertThat(verdict.value()).isEmpty();
    assertThat(verdict.report().findings())
        .filteredOn(finding -> finding.isError())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.code()).isEqualTo("invalid-value");
              assertThat(finding.pointer()).isEqualTo("/sources/0/vesicle");
              assertThat(finding.location()).isEmpty();
            });
  }

  @Test
  void pointsIntoTheTextWhereThatIsNoJson() throws IOException {
    String text = fixture("before.json");
    String cut = text.substring(0, text.indexOf("\"cargo\""));
    String doubled = text.replace("\"shelf\"", "\"kind\"");

    // The version was read before the text ended.
    assertThat(read(cut, UPGRADES).report().findings())
        .extracting(finding -> finding.code() + " " + finding.location().orElseThrow().line())
        .containsExactly("malformed-json 14");
    assertThat(read(doubled, UPGRADES).report().toString())
        .startsWith("9:7 error duplicate-field /vesicles/0/kind ");
    assertThat(read(doubled, UPGRADES).value()).isEmpty();
  }

  @Test
  void leavesAnOddShapeToTheFieldTables() {
    for (String sections :
        List.of(
            ",\"vesicles\":{}",
            ",\"vesicles\":[7,{\"name\":null}]",
            ",\"vesicles\":[],\"sources\":[]",
            ",\"mechanisms\":[{\"steps\":7},[]]")) {
      Verdict verdict =
          read("{\"disse\":\"0.9\",\"id\":\"a\",\"title\":\"A\"" + sections + "}", UPGRADES);

      assertThat(verdict.report().findings()).hasSizeGreaterThan(1);
    }
  }

  @Test
  void doesNotTouchOurOwnDocuments() throws IOException {
    String text = fixture("after.json");

    Verdict verdict = read(text, UPGRADES);

    assertThat(verdict.report()).hasToString(read(text, Upgrades.KNOWN).report().toString());
    assertThat(verdict.value()).isEqualTo(read(text, Upgrades.KNOWN).value());
    assertThat(read("{\"disse\":7}", UPGRADES).report())
        .isEqualTo(read("{\"disse\":7}", Upgrades.KNOWN).report());
    assertThat(read("[", UPGRADES).report()).isEqualTo(read("[", Upgrades.KNOWN).report());
  }

  @Test
  void isOnlyForVersionsThatThereWere() throws IOException {
    assertThat(Upgrades.KNOWN.isEmpty()).isTrue();
    assertThat(read(fixture("before.json"), Upgrades.KNOWN).report().counts())
        .containsOnlyKeys("unsupported-version");
    assertThat(read(fixture("before.json").replace("0.9", "0.7"), UPGRADES).report().counts())
        .containsOnlyKeys("unsupported-version");
  }

  @Test
  void isRefusedWithAStepThatIsMissingDoubledOrDownwards() {
    assertThatThrownBy(() -> new Upgrades(List.of(Between.of("0.8", "0.9"))))
        .hasMessage("expected a step from 0.9, but was none");
    assertThatThrownBy(
            () -> new Upgrades(List.of(Between.of("0.8", "1.0"), Between.of("0.8", "1.0"))))
        .hasMessage("expected one step upwards from 0.8, but was another to 1.0");
    assertThatThrownBy(() -> new Upgrades(List.of(Between.of("1.0", "0.9"))))
        .hasMessage("expected one step upwards from 1.0, but was another to 0.9");
  }
}
