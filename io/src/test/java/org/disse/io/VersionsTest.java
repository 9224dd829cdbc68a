package org.disse.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.disse.cargo.UnrecognizedCargo;
import org.disse.check.Finding;
import org.disse.check.Severity;
import org.disse.io.testing.EntryPoints;
import org.disse.knowledge.FormatVersion;
import org.disse.knowledge.KnowledgeBase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents of other versions of the format; see the READMEs of their fixtures. */
class VersionsTest {
  private static final Path FIXTURES = Path.of("src/test/resources/fixtures");

  private static String fixture(String name) throws IOException {
    return Files.readString(FIXTURES.resolve(name));
  }

  private static ReadResult<KnowledgeBase> read(Preset preset, String text) {
    return EntryPoints.read(DisseJson.of(ReadOptions.of(preset)), text);
  }

  private static String document(String version) {
    return "{\"disse\":" + version + ",\"id\":\"a\",\"title\":\"A\"}";
  }

  @Test
  void fromTheFutureIsReadStrictlyWithWarningsAndWrittenBackByteForByte() throws IOException {
    String text = fixture("v1.7/future.json");

    ReadResult<KnowledgeBase> result = read(Preset.STRICT, text);

    assertThat(result.report()).hasToString(fixture("v1.7/future.expected.txt"));
    KnowledgeBase base = result.orThrow();
    assertThat(base.formatVersion()).isEqualTo(new FormatVersion(1, 7));
    assertThat(base.cargo().get(0)).isInstanceOf(UnrecognizedCargo.class);
    assertThat(DisseJson.strict().toText(base)).isEqualTo(text);
  }

  @ParameterizedTest
  @EnumSource(Preset.class)
  void fromTheFutureIsKeptByEveryPreset(Preset preset) throws IOException {
    String text = fixture("v1.7/future.json");

    ReadResult<KnowledgeBase> result = read(preset, text);

    assertThat(DisseJson.strict().toText(result.orThrow())).isEqualTo(text);
    assertThat(result.report().findings())
        .hasSize(6)
        .extracting(Finding::severity)
        .containsOnly(preset == Preset.LENIENT ? Severity.INFO : Severity.WARNING);
  }

  @Test
  void fromTheFutureComesBackThroughNdjson() throws IOException {
    KnowledgeBase base = DisseJson.strict().read(fixture("v1.7/future.json"));
    DisseJson lines = DisseJson.strict().ndjson();

    KnowledgeBase back = lines.read(lines.toText(base));

    assertThat(back.entries()).isEqualTo(base.entries());
    assertThat(back.extensions().names()).isEqualTo(base.extensions().names());
    assertThat(ContentHash.of(back)).isEqualTo(ContentHash.of(base));
  }

  @ParameterizedTest
  @EnumSource(Preset.class)
  void ofANewerMajorIsRefused(Preset preset) throws IOException {
    ReadResult<KnowledgeBase> result = read(preset, fixture("v2.0/refused.json"));

    assertThat(result.report()).hasToString(fixture("v2.0/refused.expected.txt"));
    assertThat(result.value()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"0.0", "0.9", "2.0", "2.7", "10.0", "99999.99999"})
  void ofAnotherMajorIsRefusedAtItsVersion(String version) {
    ReadResult<KnowledgeBase> result = read(Preset.LENIENT, document("\"" + version + "\""));

    assertThat(result.report().findings())
        .extracting(finding -> finding.code() + " " + finding.pointer())
        .containsExactly("unsupported-version /disse");
    assertThat(result.value()).isEmpty();
  }

  /** One that was never published is not read because a test can upgrade it. */
  @ParameterizedTest
  @EnumSource(Preset.class)
  void olderThanTheFirstIsRefused(Preset preset) throws IOException {
    assertThat(read(preset, fixture("v0.9/before.json")).report())
        .hasToString(
            "5:12 error unsupported-version /disse expected format version 1.x, but was '0.9'"
                + " (there was no such version)\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1",
        "1.",
        ".0",
        "1.0.0",
        "01.0",
        "1.00",
        "v1.0",
        "-1.0",
        "+1.0",
        "1.-0",
        "1,0",
        "1.0 ",
        " 1.0",
        "1.x",
        "1.0-beta",
        "१.०",
        "1e0",
        "100000.0",
        "1.100000",
        "999999999999.0",
        "",
        " "
      })
  void thatIsNoneIsRefusedAtItsPlace(String version) {
    for (Preset preset : Preset.values()) {
      ReadResult<KnowledgeBase> result = read(preset, document("\"" + version + "\""));

      assertThat(result.report().findings())
          .extracting(
              finding -> finding.code() + " " + finding.pointer() + finding.location().orElse(null))
          .containsExactly("invalid-value /disse1:10");
      assertThat(result.value()).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "1.0, wrong-type",
    "1, wrong-type",
    "true, wrong-type",
    "null, null-value",
    "[], wrong-type",
    "{}, wrong-type"
  })
  void mustBeText(String version, String code) {
    ReadResult<KnowledgeBase> result = read(Preset.LENIENT, document(version));

    assertThat(result.report().findings())
        .extracting(finding -> finding.code() + " " + finding.pointer())
        .containsExactly(code + " /disse");
    assertThat(result.value()).isEmpty();
  }
}
