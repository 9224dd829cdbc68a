package org.disse.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.disse.io.DisseJson;
import org.disse.io.catalog.Catalog;
import org.disse.io.schema.DisseSchema;
import org.disse.mechanism.Mechanism;
import org.junit.jupiter.api.Test;

/** That it is OpenAPI is checked by another's validator in {@code .ci/run}. */
class OpenApiTest {
  private static final String ID = "https://example.org/openapi.json";
  private static final String TEXT = Run.of("openapi").out();
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(Map.of(ID, TEXT)));

  private static Schema type(String name) {
    return REGISTRY.getSchema(SchemaLocation.of(ID + "#/components/schemas/" + name));
  }

  private static JsonNode parsed(String json) throws IOException {
    return new ObjectMapper().readTree(json);
  }

  @Test
  void everyReferenceLeadsSomewhere() throws IOException {
    JsonNode document = parsed(TEXT);
    List<String> references = document.findValuesAsText("$ref");

    assertThat(references).hasSizeGreaterThan(100);
    assertThat(references)
        .allSatisfy(
            reference -> {
              assertThat(reference).startsWith("#/components/");
              assertThat(document.at(reference.substring(1)).isMissingNode()).isFalse();
            });
  }

  @Test
  void hasEveryTypeOfTheSchemaAndNoLineOfStreams() throws IOException {
    JsonNode types = parsed(TEXT).at("/components/schemas");

    parsed(DisseSchema.text())
        .get("$defs")
        .fieldNames()
        .forEachRemaining(
            name -> assertThat(types.has(name)).as(name).isEqualTo(!name.startsWith("ndjson")));
    assertThat(types.has("document")).isTrue();
    types.fieldNames().forEachRemaining(name -> assertThat(name).matches("[A-Za-z0-9._-]+"));
  }

  @Test
  void describesTheKnowledgeBaseAndItsMechanisms() {
    assertThat(
            type("document").validate(DisseJson.strict().toText(Catalog.load()), InputFormat.JSON))
        .isEmpty();
    for (Mechanism mechanism : Catalog.load().mechanisms()) {
      String text = DisseJson.strict().toText(mechanism);

      assertThat(type("mechanism").validate(text, InputFormat.JSON)).as(text).isEmpty();
    }
    assertThat(type("mechanism").validate("{\"id\": \"m\", \"lable\": \"M\"}", InputFormat.JSON))
        .hasSize(2);
  }

  @Test
  void describesTheReportsThatRefusalsAreAnsweredWith() {
    for (String broken : List.of("{\"disse\": \"1.0\", \"titel\": 1}", "nope", "")) {
      String report = DisseJson.strict().toText(DisseJson.strict().tryRead(broken).report());

      assertThat(type("report").validate(report, InputFormat.JSON)).as(report).isEmpty();
    }
    assertThat(type("report").validate("{\"valid\": \"no\"}", InputFormat.JSON)).hasSize(3);
  }
}
