package org.disse.io.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.disse.check.Finding;
import org.disse.io.DisseJson;
import org.disse.io.catalog.Catalog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The oracle is the validator of networknt: it knows the schema, and nothing of our reader. */
class DisseSchemaTest {
  private static final Path FIXTURES = Path.of("src/test/resources/fixtures/v1");
  private static final Path SHIPPED =
      Path.of("src/main/resources/org/disse/io/schema/disse-1.0.schema.json");

  /** What no schema can tell: what ties values together, and what is lost once JSON is a tree. */
  private static final Set<String> BEYOND_SCHEMAS =
      Set.of(
          "dangling-reference",
          "wrong-kind",
          "duplicate-id",
          "duplicate-field",
          "hierarchy-cycle",
          "malformed-json",
          "malformed-text",
          "limit-exceeded");

  /**
   * Fixtures that only the reader refuses: a number beyond what validators can hold, a fraction
   * that JSON Schema counts as whole, two experiments of one id.
   */
  private static final Set<String> READER_ONLY =
      Set.of("infinite-amount.json", "year-with-fraction.json", "doubled-experiment.json");

  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_2020_12,
          builder -> builder.schemas(Map.of(DisseSchema.ID, DisseSchema.text())));
  private static final Schema DOCUMENT = REGISTRY.getSchema(SchemaLocation.of(DisseSchema.ID));
  private static final Schema LINE =
      REGISTRY.getSchema(SchemaLocation.of(DisseSchema.ID + "#/$defs/ndjson"));

  private static List<Error> errors(Schema schema, String json) {
    return schema.validate(json, InputFormat.JSON);
  }

  static Stream<Path> fixtures() throws IOException {
    try (Stream<Path> files = Files.walk(FIXTURES)) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream();
    }
  }

  @Test
  void isShippedAsItIsMadeFromTheFieldTables() throws IOException {
    assertThat(Files.readString(SHIPPED))
        .as("write DisseSchema.text() to %s if the format has changed on purpose", SHIPPED)
        .isEqualTo(DisseSchema.text());
    try (InputStream resource = DisseSchema.class.getResourceAsStream("disse-1.0.schema.json")) {
      assertThat(
              new String(Objects.requireNonNull(resource).readAllBytes(), StandardCharsets.UTF_8))
          .isEqualTo(DisseSchema.text());
    }
  }

  @Test
  void acceptsTheBundledKnowledgeBaseInBothForms() {
    DisseJson json = DisseJson.strict();

    assertThat(errors(DOCUMENT, json.toText(Catalog.load()))).isEmpty();
    assertThat(json.ndjson().toText(Catalog.load()).lines())
        .allSatisfy(line -> assertThat(errors(LINE, line)).isEmpty());
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void agreesWithTheReaderOnEveryFixture(Path file) throws IOException {
    String text = Files.readString(file);
    List<String> codes =
        DisseJson.strict().tryRead(text).report().findings().stream()
            .filter(Finding::isError)
            .map(Finding::code)
            .toList();
    if (codes.contains("malformed-json") || codes.contains("malformed-text")) {
      return;
    }

    assertThat(errors(DOCUMENT, text).isEmpty())
        .as("%s: %s", codes, errors(DOCUMENT, text))
        .isEqualTo(
            BEYOND_SCHEMAS.containsAll(codes)
                || READER_ONLY.contains(String.valueOf(file.getFileName())));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"entry\": \"cell\", \"id\": \"a\", \"label\": \"A\", \"kind\": \"other\"} | true",
        "{\"entry\": \"cell\", \"id\": \"a\", \"label\": \"A\", \"kind\": \"purple\"} | false",
        "{\"entry\": \"cell\", \"id\": \"a\", \"label\": \"A\"} | false",
        "{\"entry\": \"cells\", \"id\": \"a\", \"label\": \"A\", \"kind\": \"other\"} | false",
        "{\"id\": \"a\", \"label\": \"A\", \"kind\": \"other\"} | false",
        "{\"entry\": \"header\", \"disse\": \"1.0\", \"id\": \"a\", \"title\": \"A\"} | true",
        "{\"entry\": \"header\", \"disse\": \"1.0\", \"id\": \"a\", \"title\": \" A\"} | false",
        "{\"entry\": \"cargo\", \"type\": \"dna\", \"id\": \"a\", \"label\": \"A\"} | true",
        "{\"entry\": \"cargo\", \"type\": \"DNA\", \"id\": \"a\", \"label\": \"A\"} | false",
      })
  void tellsTheLinesOfNdjsonApart(String line, boolean good) {
    assertThat(errors(LINE, line).isEmpty()).isEqualTo(good);
  }
}
