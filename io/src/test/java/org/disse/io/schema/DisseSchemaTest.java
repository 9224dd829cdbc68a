package org.disse.io.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.disse.check.Finding;
import org.disse.io.DisseJson;
import org.disse.io.catalog.Catalog;
import org.disse.io.testing.Json;
import org.disse.io.testing.Json.Arr;
import org.disse.io.testing.Json.Member;
import org.disse.io.testing.Json.Obj;
import org.disse.io.testing.SchemaOracle;
import org.disse.io.testing.Tried;
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
  void saysWhatEachTypeIsAndShowsOneThatIsGood() {
    Obj schema = (Obj) Json.parse(DisseSchema.text());
    List<Member> types = new ArrayList<>(((Obj) schema.get("$defs")).members());

    assertThat(types).hasSizeGreaterThan(50);
    assertThat(types)
        .allSatisfy(
            type -> {
              Obj definition = (Obj) type.value();
              assertThat((String) definition.get("title")).isNotBlank();
              assertThat((String) definition.get("description")).isNotBlank();
              List<Object> examples = ((Arr) definition.get("examples")).items();
              assertThat(examples).hasSize(1);
              String example = Json.compact(examples.get(0));
              assertThat(SchemaOracle.in(type.name(), example)).as(type.name()).isEmpty();
            });
    String document = Json.compact(((Arr) schema.get("examples")).items().get(0));
    assertThat(SchemaOracle.inDocument(document)).isEmpty();
    assertThat(DisseJson.strict().tryRead(document).report().findings()).isEmpty();
  }

  @Test
  void acceptsTheBundledKnowledgeBaseInBothForms() {
    DisseJson json = DisseJson.strict();

    assertThat(SchemaOracle.inDocument(json.toText(Catalog.load()))).isEmpty();
    assertThat(json.ndjson().toText(Catalog.load()).lines())
        .allSatisfy(line -> assertThat(SchemaOracle.inLine(line)).isEmpty());
  }

  @Test
  void leavesItsVerdictsOnTheFixturesForOtherValidators() throws IOException {
    Path file = Path.of("target/fixtures.ndjson.gz");
    try (Tried tried = new Tried(file)) {
      for (Path fixture : fixtures().toList()) {
        String text = Files.readString(fixture);
        String name = String.valueOf(fixture.getFileName());
        if (isJson(text) && !READER_ONLY.contains(name)) {
          String line = Json.compact(Json.parse(text));
          tried.add(line, true, SchemaOracle.refuses(line, true));
        }
      }
      tried.add(DisseJson.strict().toText(Catalog.load()).replace("\n", " "), true, false);
      for (String line : DisseJson.strict().ndjson().toText(Catalog.load()).lines().toList()) {
        tried.add(line, false, false);
      }
    }

    assertThat(file).isNotEmptyFile();
  }

  /** Whether every parser reads it, and all read the same: a doubled name they take differently. */
  private static boolean isJson(String text) {
    return codes(text).stream()
        .noneMatch(code -> code.startsWith("malformed-") || code.equals("duplicate-field"));
  }

  private static List<String> codes(String text) {
    return DisseJson.strict().tryRead(text).report().findings().stream()
        .filter(Finding::isError)
        .map(Finding::code)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void agreesWithTheReaderOnEveryFixture(Path file) throws IOException {
    String text = Files.readString(file);
    List<String> codes = codes(text);
    if (codes.contains("malformed-json") || codes.contains("malformed-text")) {
      return;
    }

    assertThat(SchemaOracle.inDocument(text).isEmpty())
        .as("%s: %s", codes, SchemaOracle.inDocument(text))
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
    assertThat(SchemaOracle.inLine(line).isEmpty()).isEqualTo(good);
  }
}
