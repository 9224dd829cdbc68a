package org.disse.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What is written as leaves and as a tree, which must be the same. */
class OtherOutputsTest {
  private enum Color {
    DARK_BLUE
  }

  private static void write(JsonOutput out) {
    out.beginObject();
    out.name(new FieldName("text"));
    out.text("t");
    out.name("a/b~c");
    out.beginArray();
    out.number(1);
    out.beginObject();
    out.name("x");
    out.bool(true);
    out.name("y");
    out.bool(false);
    out.endObject();
    out.number(new BigDecimal("1.50"));
    out.beginArray();
    out.endArray();
    out.beginObject();
    out.endObject();
    out.endArray();
    out.name("color");
    out.symbol(Symbols.of(Color.class), Color.DARK_BLUE);
    out.name("none");
    out.any(null);
    out.endObject();
  }

  @Test
  void leavesComeWithTheirPointers() {
    List<String> leaves = new ArrayList<>();

    write(
        new LeafOutput(
            (pointer, value, quoted) ->
                leaves.add(pointer + " " + (quoted ? "'" + value + "'" : value))));

    assertThat(leaves)
        .containsExactly(
            "/text 't'",
            "/a~1b~0c/0 1",
            "/a~1b~0c/1/x true",
            "/a~1b~0c/1/y false",
            "/a~1b~0c/2 1.50",
            "/a~1b~0c/3 []",
            "/a~1b~0c/4 {}",
            "/color 'dark_blue'",
            "/none null");
  }

  @Test
  void aTreeHoldsPlainValues() {
    TreeOutput out = new TreeOutput();
    write(out);

    Map<?, ?> tree = (Map<?, ?>) Objects.requireNonNull(out.value());
    assertThat(tree.keySet().stream().map(String::valueOf).toList())
        .containsExactly("text", "a/b~c", "color", "none");
    assertThat(tree.get("text")).isEqualTo("t");
    assertThat(tree.get("a/b~c"))
        .isEqualTo(
            Arrays.asList(
                BigDecimal.ONE,
                Map.of("x", true, "y", false),
                new BigDecimal("1.50"),
                List.of(),
                Map.of()));
    assertThat(tree.get("color")).isEqualTo("dark_blue");
    assertThat(tree.get("none")).isNull();
  }

  @Test
  void aTreeMayBeASingleValue() {
    TreeOutput out = new TreeOutput();
    out.text("alone");

    assertThat(out.value()).isEqualTo("alone");
  }
}
