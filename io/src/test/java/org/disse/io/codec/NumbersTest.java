package org.disse.io.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.disse.io.codec.Codecs.input;

import java.math.BigDecimal;
import java.util.Optional;
import org.disse.io.json.Problem;
import org.disse.io.json.Utf8Input;
import org.disse.value.Range;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers at the bounds of their ranges. */
class NumbersTest {
  private static final Range OPEN =
      new Range(BigDecimal.ZERO, true, BigDecimal.TEN, "a number above 0");
  private static final Range HALVES =
      new Range(new BigDecimal("-1.5"), false, new BigDecimal("2.5"), "a number");

  private static <N extends Number> Optional<N> read(Codec<N> codec, String text) {
    Utf8Input in = input(text);
    Optional<N> number = Optional.ofNullable(codec.read(in));
    assertThat(in.takeProblems()).hasSize(number.isPresent() ? 0 : 1);
    return number;
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 5, 10})
  void thatAreWholeAreReadInTheirRange(int number) {
    assertThat(read(Numbers.integer(OPEN), Integer.toString(number))).contains(number);
    assertThat(read(Numbers.decimal(OPEN), Integer.toString(number)))
        .contains(BigDecimal.valueOf(number));
  }

  @ParameterizedTest
  @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 11, Integer.MAX_VALUE})
  void outsideOfTheirRangeAreRefused(int number) {
    assertThat(read(Numbers.integer(OPEN), Integer.toString(number))).isEmpty();
    assertThat(read(Numbers.decimal(OPEN), Integer.toString(number))).isEmpty();
  }

  @Test
  void thatAreWholeLieBetweenBoundsThatAreNot() {
    for (int number = -3; number <= 4; number++) {
      assertThat(read(Numbers.integer(HALVES), Integer.toString(number)).isPresent())
          .as("%d", number)
          .isEqualTo(number >= -1 && number <= 2);
    }
  }

  @Test
  void mayHaveAnyOf32BitsWhereTheRangeIsWider() {
    Codec<Integer> any = Numbers.integer(Range.ANY);

    assertThat(read(any, "2147483647")).contains(Integer.MAX_VALUE);
    assertThat(read(any, "-2147483648")).contains(Integer.MIN_VALUE);
    assertThat(read(any, "2147483648")).isEmpty();
  }

  @Test
  void areRefusedAtTheirPlace() {
    Utf8Input in = input("  11");

    Numbers.integer(OPEN).read(in);

    assertThat(in.takeProblems())
        .extracting(Problem::message, problem -> problem.place().offset())
        .containsExactly(tuple("expected a number above 0, but was '11'", 2));
  }

  @Test
  void haveAShape() {
    assertThat(Numbers.integer(OPEN).shape()).isEqualTo(new Shape.Numeric(OPEN, true));
    assertThat(Numbers.decimal(OPEN).shape()).isEqualTo(new Shape.Numeric(OPEN, false));
  }
}
