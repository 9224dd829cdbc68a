package org.disse.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import org.disse.cargo.UnrecognizedCargo;
import org.disse.check.Finding;
import org.disse.check.Severity;
import org.disse.entry.Entry;
import org.disse.io.testing.EntryPoints;
import org.disse.knowledge.FormatVersion;
import org.disse.knowledge.KnowledgeBase;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PresetTest {
  private static String document(String more) {
    return "{\"disse\":\"1.0\",\"id\":\"a\",\"title\":\"A\"" + more + "}";
  }

  private static String cell(String id, String kind, String more) {
    return "{\"id\":\"" + id + "\",\"label\":\"B\",\"kind\":\"" + kind + "\"" + more + "}";
  }

  private static ReadResult<KnowledgeBase> read(Preset preset, String text) {
    return EntryPoints.read(DisseJson.of(ReadOptions.of(preset)), text);
  }

  @Test
  void areThree() {
    assertThat(DisseJson.strict().options().preset()).isEqualTo(Preset.STRICT);
    assertThat(DisseJson.standard().options().preset()).isEqualTo(Preset.STANDARD);
    assertThat(DisseJson.lenient().options().preset()).isEqualTo(Preset.LENIENT);
    assertThat(DisseJson.strict().form()).isEqualTo(Form.DOCUMENT);
    assertThat(DisseJson.strict().ndjson().form()).isEqualTo(Form.NDJSON);
  }

  @ParameterizedTest
  @EnumSource(Preset.class)
  void judgeUnknownFieldsDifferently(Preset preset) {
    ReadResult<KnowledgeBase> result = read(preset, document(",\"titel\":1"));

    String severity =
        switch (preset) {
          case STRICT -> "error";
          case STANDARD -> "warning";
          case LENIENT -> "info";
        };
    assertThat(result.report())
        .hasToString(
            "1:37 "
                + severity
                + " unknown-field /titel expected a field of document, but was 'titel'\n");
    assertThat(result.value().isPresent()).isEqualTo(preset != Preset.STRICT);
    result
        .value()
        .ifPresent(base -> assertThat(DisseJson.strict().toText(base)).contains("\"titel\": 1"));
  }

  @ParameterizedTest
  @EnumSource(Preset.class)
  void judgeUnknownTypesDifferently(Preset preset) {
    String cargo =
        "{\"type\":\"exon\",\"id\":\"p\",\"label\":\"P\",\"location\":{\"x\":[null,1.50]},\"notes\":\"n\"}";
    ReadResult<KnowledgeBase> result = read(preset, document(",\"cargo\":[" + cargo + "]"));

    assertThat(result.report().findings())
        .extracting(Finding::code)
        .containsExactly("unknown-type");
    assertThat(result.report().findings())
        .extracting(Finding::pointer)
        .containsExactly("/cargo/0/type");
    assertThat(result.value().isPresent()).isEqualTo(preset != Preset.STRICT);
    result
        .value()
        .ifPresent(
            base -> {
              assertThat(base.cargo().get(0)).isInstanceOf(UnrecognizedCargo.class);
              assertThat(DisseJson.strict().ndjson().toText(base))
                  .endsWith("{\"entry\":\"cargo\"," + cargo.substring(1) + "\n");
            });
  }

  @Nested
  class Lenient {
    private final String text =
        document(
            ",\"cells\":["
                + cell("b1", "other", "")
                + ","
                + cell("b2", "none", "")
                + ","
                + cell("b3", "other", ",\"parents\":[\"b2\",\"b1\"]")
                + ",5],\"sources\":[{\"id\":\"s\",\"label\":\"S\",\"cell\":\"b2\",\"vesicle\":\"exosome\"},"
                + "{\"id\":\"s\",\"label\":\"S\",\"vesicle\":\"exosome\"}]");

    @Test
    void leavesBrokenEntriesOutAndCountsThem() {
      ReadResult<KnowledgeBase> result = read(Preset.LENIENT, text);

      assertThat(result.leftOut()).isEqualTo(3);
      assertThat(result.orThrow().entries())
          .extracting(Entry::id)
          .extracting(Object::toString)
          .containsExactly("b1", "b3", "s");
      assertThat(result.report().findings())
          .extracting(Finding::pointer)
          .containsExactly("/cells/1/kind", "/cells/3", "/sources/1/id");
    }

    @Test
    void isRefusedByTheOthersWithTheSameFindings() {
      String expected = read(Preset.LENIENT, text).report().toString();

      for (Preset preset : List.of(Preset.STRICT, Preset.STANDARD)) {
        assertThat(read(preset, text).report()).hasToString(expected);
        assertThat(read(preset, text).value()).isEmpty();
        assertThat(read(preset, text).leftOut()).isZero();
      }
    }

    @Test
    void tellsWhatItCouldNotCheckWhereTheIdOfABrokenEntryIsUnknown() {
      ReadResult<KnowledgeBase> result =
          read(
              Preset.LENIENT,
              document(
                  ",\"cells\":["
                      + cell("b b", "other", "")
                      + "],\"sources\":[{\"id\":\"s\",\"label\":\"S\",\"cell\":\"b\",\"vesicle\":\"exosome\"}]"));

      assertThat(result.report().findings())
          .extracting(Finding::toString)
          .containsExactly(
              "1:52 error invalid-value /cells/0/id expected an id (letters, digits, '.', '_', '-',"
                  + " first a letter or digit; or a CURIE), but was 'b b'",
              "1:127 info reference-not-checked /sources/0/cell expected the id of a cell in what was"
                  + " read, but was 'b'");
      assertThat(result.leftOut()).isEqualTo(1);
    }

    @Test
    void keepsWhatHangsInTheAirAndReportsIt() {
      ReadResult<KnowledgeBase> result =
          read(
              Preset.LENIENT,
              document(",\"cells\":[" + cell("b", "other", ",\"parents\":[\"c\"]") + "]"));

      assertThat(result.report().findings())
          .extracting(Finding::code)
          .containsExactly("dangling-reference");
      assertThat(result.orThrow().cells()).hasSize(1);
      assertThat(result.leftOut()).isZero();
    }

    @Test
    void refusesADocumentWhoseOwnFieldsAreBroken() {
      for (String more :
          List.of(
              ",\"license\":\" \"",
              ",\"license\":\" \",\"cells\":[" + cell("b", "other", "") + "]",
              ",\"cells\":{}",
              ",\"cells\":[],\"cells\":[]")) {
        assertThat(read(Preset.LENIENT, document(more)).report().findings()).hasSize(1);
        assertThat(read(Preset.LENIENT, document(more)).value()).isEmpty();
      }
    }

    @Test
    void countsNoReferenceIntoADoubledOrMisspeltSectionAsDangling() {
      String source =
          ",\"sources\":[{\"id\":\"s\",\"label\":\"S\",\"cell\":\"b\",\"vesicle\":\"exosome\"}]";
      String cells = "[" + cell("b", "other", "") + "]";

      assertThat(read(Preset.STANDARD, document(",\"cels\":" + cells + source)).report().counts())
          .containsOnlyKeys("unknown-field", "reference-not-checked");
      assertThat(
              read(Preset.STANDARD, document(",\"cells\":[],\"cells\":" + cells + source))
                  .report()
                  .counts())
          .containsOnlyKeys("duplicate-field", "reference-not-checked");
      assertThat(read(Preset.STANDARD, document(source)).report().counts())
          .containsOnlyKeys("dangling-reference");
    }
  }

  @Nested
  class Versions {
    @Test
    void ofANewerMinorKeepWhatTheyBring() {
      String text =
          document(
                  ",\"x\":1,\"cells\":["
                      + cell("b", "other", ",\"y\":{\"z\":null}")
                      + "],\"cargo\":[{\"type\":\"new\",\"id\":\"p\",\"label\":\"P\"}]")
              .replace("1.0", "1.7");

      ReadResult<KnowledgeBase> result = read(Preset.STRICT, text);

      assertThat(result.report().findings())
          .extracting(Finding::code)
          .containsExactly("unknown-field", "unknown-field", "unknown-type");
      assertThat(result.report().findings())
          .extracting(Finding::severity)
          .containsOnly(Severity.WARNING);
      assertThat(result.orThrow().formatVersion()).isEqualTo(new FormatVersion(1, 7));
      String written = DisseJson.strict().toText(result.orThrow());
      assertThat(written).contains("\"disse\": \"1.7\"", "\"x\": 1", "\"z\": null", "\"new\"");
      assertThat(DisseJson.strict().read(written)).isEqualTo(result.orThrow());
      assertThat(read(Preset.LENIENT, text).report().findings())
          .extracting(Finding::severity)
          .containsOnly(Severity.INFO);
    }

    @Test
    void ofANewerMinorStillHaveErrors() {
      String text = document(",\"cells\":[" + cell("b", "new", "") + "]").replace("1.0", "1.7");

      assertThat(read(Preset.STRICT, text).report().counts()).containsOnlyKeys("invalid-value");
      assertThat(read(Preset.STRICT, text).value()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Preset.class)
    void ofANewerMajorAreRefusedWithOneFinding(Preset preset) {
      String first = "{\"disse\":\"2.0\",\"id\":7,\"cells\":[5],\"x\":{\"x\":1,\"x\":2}}";
      String last = "{\"id\":7,\"cells\":[5],\"x\":{\"disse\":\"1.0\"},\"disse\":\"2.0\"}";
      String message =
          " error unsupported-version /disse expected format version 1.x, but was '2.0' (use a newer"
              + " release of Disse)\n";

      assertThat(read(preset, first).report()).hasToString("1:10" + message);
      assertThat(read(preset, last).report()).hasToString("1:49" + message);
      assertThat(read(preset, first).value()).isEmpty();
      assertThat(read(preset, first.substring(0, 30)).report()).hasToString("1:10" + message);
    }
  }

  @Nested
  class TheException {
    @Test
    void tellsTheOnlyError() {
      assertThatThrownBy(() -> DisseJson.strict().read(document(",\"x\":1")))
          .isExactlyInstanceOf(DisseReadException.class)
          .hasMessage(
              "1 error:\n  1:37 error unknown-field /x expected a field of document, but was 'x'");
    }

    @Test
    void tellsTheFirstFiveErrorsAndCountsTheRest() {
      String text = document(",\"1\":1,\"2\":1,\"3\":1,\"4\":1,\"5\":1,\"6\":1,\"7\":1");

      assertThatThrownBy(() -> DisseJson.strict().read(text))
          .hasMessageStartingWith("7 errors:\n  1:37 error unknown-field /1 ")
          .hasMessageEndingWith(" but was '5'\n  and 2 more")
          .satisfies(
              thrown -> assertThat(((DisseReadException) thrown).report().findings()).hasSize(7));
    }

    @Test
    void survivesSerializationWithoutItsReport() throws IOException, ClassNotFoundException {
      DisseReadException thrown = new DisseReadException(DisseJson.strict().tryRead("").report());
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
        out.writeObject(thrown);
      }

      try (ObjectInputStream in =
          new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
        DisseReadException copy = (DisseReadException) in.readObject();
        assertThat(copy).hasMessage(thrown.getMessage());
        assertThat(copy.report().findings()).isEmpty();
      }
    }
  }
}
