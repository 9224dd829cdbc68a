package org.disse.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ExtensionsTest {
  @Test
  void isEmptyAtFirst() {
    assertThat(Extensions.none().isEmpty()).isTrue();
    assertThat(Extensions.none().fields()).isEmpty();
    assertThat(Extensions.of(List.of())).isSameAs(Extensions.none());
  }

  @Test
  void keepsFieldsInOrderWithTheirPlaces() {
    Extensions extensions =
        Extensions.none()
            .with("label", "zeta", "z")
            .with("", "alpha", true)
            .with("id", "mid", null);

    assertThat(extensions.names()).containsExactly("zeta", "alpha", "mid");
    assertThat(extensions.fields())
        .containsExactly(
            new Extensions.Field("label", "zeta", "z"),
            new Extensions.Field("", "alpha", true),
            new Extensions.Field("id", "mid", null));
    assertThat(extensions.isEmpty()).isFalse();
    assertThat(extensions).hasToString("[zeta, alpha, mid]");
  }

  @Test
  void takesNothingThatCouldNotBeWritten() {
    Extensions none = Extensions.none();
    String half = "\ud83e";

    for (Object value : List.of(half, List.of(half), Map.of(half, 1), Map.of("a", half))) {
      assertThatThrownBy(() -> none.with("", "a", value))
          .isInstanceOf(InvalidValueException.class)
          .hasMessage("expected text without lone surrogates, but was '\\uD83E'");
    }
    assertThatThrownBy(() -> none.with("", half, 1)).isInstanceOf(InvalidValueException.class);
    assertThatThrownBy(() -> none.with("", "a", new BigDecimal("1E+1001")))
        .isInstanceOf(InvalidValueException.class);
    assertThatThrownBy(() -> none.with("", "a", BigInteger.TEN.pow(1001)))
        .isInstanceOf(InvalidValueException.class);
  }

  @Test
  void leavesTheShorterExtensionsAlone() {
    Extensions one = Extensions.none().with("", "a", "1");

    assertThat(one.with("", "b", "2")).isNotEqualTo(one);
    assertThat(one.names()).containsExactly("a");
    assertThat(Extensions.none().isEmpty()).isTrue();
  }

  @Test
  void findsAValueByName() {
    Extensions extensions = Extensions.none().with("", "a", "1").with("", "nothing", null);

    assertThat(extensions.get("a")).contains("1");
    assertThat(extensions.get("nothing")).isEmpty();
    assertThat(extensions.get("b")).isEmpty();
  }

  @Test
  void keepsNumbersAsDecimals() {
    Extensions extensions =
        Extensions.none()
            .with("", "int", 1)
            .with("", "long", 2L)
            .with("", "short", (short) 3)
            .with("", "byte", (byte) 4)
            .with("", "big", BigInteger.TEN)
            .with("", "decimal", new BigDecimal("1.50"));

    assertThat(extensions.fields())
        .extracting(Extensions.Field::value)
        .containsExactly(
            new BigDecimal("1"),
            new BigDecimal("2"),
            new BigDecimal("3"),
            new BigDecimal("4"),
            new BigDecimal("10"),
            new BigDecimal("1.50"));
  }

  @Test
  void copiesNestedValues() {
    List<Object> list = new ArrayList<>(Arrays.asList("x", null, 1));
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("z", list);
    map.put("a", false);
    Extensions extensions = Extensions.none().with("", "deep", map);

    list.clear();
    map.clear();

    Map<String, Object> expected = new LinkedHashMap<>();
    expected.put("z", Arrays.asList("x", null, BigDecimal.ONE));
    expected.put("a", false);
    assertThat(extensions.get("deep")).contains(expected);
    assertThat(extensions.get("deep").orElseThrow()).hasToString("{z=[x, null, 1], a=false}");
  }

  @Test
  void handsOutUnmodifiableValues() {
    Extensions extensions =
        Extensions.none().with("", "list", List.of(1)).with("", "map", Map.of("a", 1));

    assertThatThrownBy(() -> extensions.fields().clear())
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> ((List<?>) extensions.get("list").orElseThrow()).clear())
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> ((Map<?, ?>) extensions.get("map").orElseThrow()).clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void rejectsANameThatIsTaken() {
    Extensions one = Extensions.none().with("", "a", "1");

    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> one.with("label", "a", "2"))
        .withMessage("expected a new field name, but was 'a'");
    Extensions.Field a = new Extensions.Field("", "a", "1");
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Extensions.of(List.of(a, a)))
        .withMessage("expected distinct field names, but was '[a, a]'");
  }

  @Test
  void rejectsValuesThatJsonDoesNotHave() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Extensions.none().with("", "a", 'c'))
        .withMessage(
            "expected text, boolean, integer, BigDecimal, null, list or map, but was 'java.lang.Character'");
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Extensions.none().with("", "a", List.of(new Object())))
        .withMessage(
            "expected text, boolean, integer, BigDecimal, null, list or map, but was 'java.lang.Object'");
  }

  @Test
  void rejectsBinaryFractionsSinceTheirDigitsAreAGuess() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Extensions.none().with("", "a", 0.1))
        .withMessage(
            "expected text, boolean, integer, BigDecimal, null, list or map, but was 'java.lang.Double'");
  }

  @Test
  void equalsByNamesAndValuesWhereverTheyStood() {
    Extensions ab = Extensions.none().with("", "a", 1).with("", "b", null);

    assertThat(ab)
        .isEqualTo(Extensions.of(ab.fields()))
        .isEqualTo(Extensions.none().with("id", "b", null).with("label", "a", 1))
        .hasSameHashCodeAs(Extensions.none().with("id", "b", null).with("label", "a", 1))
        .isNotEqualTo(Extensions.none().with("", "a", 1))
        .isNotEqualTo(Extensions.none().with("", "a", 1).with("", "b", 2))
        .isNotEqualTo(Extensions.none().with("", "a", 1).with("", "c", null))
        .isNotEqualTo("[a, b]");
  }
}
