package org.disse.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.disse.value.Range;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExponentsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "0",
        "-12.50",
        "123456789012345678901234567890",
        "1e1000",
        "1E-1000",
        "-9.99e+1000",
        "1e0000000000000001000",
        "1e+0000000000000001000",
        "1e-0000000000000001000",
        "1e00000000000000",
        "0e1000",
        "0.001e1003",
        "1000e-1003"
      })
  void upTo1000AreKept(String written) {
    BigDecimal number = Exponents.parse(written);

    assertThat(number).isEqualTo(new BigDecimal(written));
    assertThat(number).isNotNull().satisfies(n -> assertThat(Range.ANY.contains(n)).isTrue());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1e1001",
        "1e-1001",
        "10e1000",
        "0.1e-1000",
        "0e1001",
        "1e99999999",
        "1e-99999999",
        "1e2147483647",
        "1e2147483648",
        "1e-2147483648",
        "0e9999999999",
        "1e99999999999",
        "1E+00000000000099999999999",
        "1e-123456789012345678901234567890"
      })
  void beyondAreRefused(String written) {
    assertThat(Exponents.parse(written)).isNull();
  }

  @Test
  void boundTheDigitsBehindThePointToo() {
    BigInteger digits = BigInteger.TEN.pow(1000).add(BigInteger.ONE);

    assertThat(Range.ANY.contains(new BigDecimal(digits, 2000))).isTrue();
    assertThat(Range.ANY.contains(new BigDecimal(digits.multiply(BigInteger.TEN), 2001))).isFalse();
    assertThat(Range.ANY.contains(new BigDecimal(digits, 2001))).isFalse();
    assertThat(Range.ANY.contains(new BigDecimal(digits, 0))).isTrue();
    assertThat(Range.ANY.contains(new BigDecimal(digits, -1))).isFalse();
  }
}
