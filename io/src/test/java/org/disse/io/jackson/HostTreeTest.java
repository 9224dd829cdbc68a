package org.disse.io.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.io.IOException;
import java.util.List;
import org.disse.check.Report;
import org.disse.io.DisseJson;
import org.disse.io.catalog.Catalog;
import org.disse.knowledge.KnowledgeBase;
import org.disse.source.Cell;
import org.junit.jupiter.api.Test;

/** A host's tree of what we write is the tree of our text. */
class HostTreeTest {
  private static final DisseJson JSON = DisseJson.standard();
  private static final List<String> NUMBERS =
      List.of(
          "0",
          "1",
          "-1",
          "2147483647",
          "2147483648",
          "-2147483648",
          "-2147483649",
          "9223372036854775807",
          "9223372036854775808",
          "-9223372036854775808",
          "123456789012345678901234567890",
          "1.50",
          "0.00",
          "-0.10",
          "1E+3",
          "1E-7",
          "1.0E+400",
          "0.1234567890123456789012345678901234567890",
          "1E+1000",
          "1E-1000",
          "100",
          "1.0");

  private static final JsonMapper EXACT2 =
      JsonMapper.builder()
          .addModule(new DisseModule(JSON))
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();
  private static final tools.jackson.databind.json.JsonMapper EXACT3 =
      tools.jackson.databind.json.JsonMapper.builder()
          .addModule(new org.disse.io.jackson3.DisseModule(JSON))
          .enable(tools.jackson.databind.DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(tools.jackson.databind.cfg.JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  private static KnowledgeBase numbers() {
    return JSON.read(
        "{\"disse\":\"1.0\",\"id\":\"n\",\"title\":\"N\",\"x\":["
            + String.join(",", NUMBERS)
            + "],\"studies\":[{\"id\":\"s\",\"publication\":{\"title\":\"S\",\"year\":2024},"
            + "\"preparation\":{\"storage\":{\"value\":-80.0,\"unit\":\"Cel\"}}}]}");
  }

  @Test
  void ofJackson2() throws IOException {
    for (KnowledgeBase base : List.of(numbers(), Catalog.load())) {
      JsonNode tree = EXACT2.valueToTree(base);

      assertThat(tree.equals(EXACT2.readTree(JSON.toText(base)))).isTrue();
      assertThat(EXACT2.treeToValue(tree, KnowledgeBase.class)).isEqualTo(base);
    }
    JsonNode tree = EXACT2.valueToTree(numbers());
    assertThat(tree.get("x")).allMatch(JsonNode::isNumber).hasSize(NUMBERS.size());
    assertThat(EXACT2.writeValueAsString(tree.get("x")))
        .isEqualTo("[" + String.join(",", NUMBERS) + "]");
    assertThat(tree.at("/studies/0/publication/year").isInt()).isTrue();
    assertThat(tree.at("/studies/0/preparation/storage/value").decimalValue()).hasToString("-80.0");
  }

  @Test
  void ofJackson3() {
    for (KnowledgeBase base : List.of(numbers(), Catalog.load())) {
      tools.jackson.databind.JsonNode tree = EXACT3.valueToTree(base);

      assertThat(tree.equals(EXACT3.readTree(JSON.toText(base)))).isTrue();
      assertThat(EXACT3.treeToValue(tree, KnowledgeBase.class)).isEqualTo(base);
    }
    tools.jackson.databind.JsonNode tree = EXACT3.valueToTree(numbers());
    assertThat(tree.get("x")).allMatch(tools.jackson.databind.JsonNode::isNumber);
    assertThat(EXACT3.writeValueAsString(tree.get("x")))
        .isEqualTo("[" + String.join(",", NUMBERS) + "]");
    assertThat(tree.at("/studies/0/publication/year").isInt()).isTrue();
  }

  @Test
  void ofAReport() throws IOException {
    Report report = JSON.entries(Cell.class).tryRead("{\"id\":\"c\"}").report();
    JsonNode tree2 = EXACT2.valueToTree(report);
    tools.jackson.databind.JsonNode tree3 = EXACT3.valueToTree(report);

    assertThat(tree2.equals(EXACT2.readTree(JSON.toText(report)))).isTrue();
    assertThat(tree3.equals(EXACT3.readTree(JSON.toText(report)))).isTrue();
  }

  @Test
  void throughTheFrontDoor() throws IOException {
    try (TokenBuffer buffer = new TokenBuffer(EXACT2, false)) {
      JSON.write(numbers(), buffer);
      JsonNode tree = EXACT2.readTree(buffer.asParser());

      assertThat(tree.equals(EXACT2.readTree(JSON.toText(numbers())))).isTrue();
    }
  }
}
