package org.disse.mechanism;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignTest {
  @ParameterizedTest
  @CsvSource({
    "POSITIVE, POSITIVE, POSITIVE",
    "POSITIVE, NEGATIVE, NEGATIVE",
    "POSITIVE, NONE, NONE",
    "NEGATIVE, POSITIVE, NEGATIVE",
    "NEGATIVE, NEGATIVE, POSITIVE",
    "NEGATIVE, NONE, NONE",
    "NONE, POSITIVE, NONE",
    "NONE, NEGATIVE, NONE",
    "NONE, NONE, NONE"
  })
  void multipliesAlongAChain(Sign first, Sign next, Sign both) {
    assertThat(first.then(next)).isEqualTo(both);
  }

  @Test
  void makesTheChainOfMir125bAntifibrotic() {
    Sign chain = Sign.NEGATIVE.then(Sign.POSITIVE).then(Sign.POSITIVE).then(Sign.POSITIVE);

    assertThat(chain).isEqualTo(Sign.NEGATIVE);
  }
}
