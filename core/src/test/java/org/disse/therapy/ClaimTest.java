package org.disse.therapy;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.disse.value.InvalidValueException;
import org.junit.jupiter.api.Test;

class ClaimTest {
  @Test
  void rejectsABlankStatement() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Claim.builder().topic(ClaimTopic.SAFETY).statement(" ").build())
        .withMessage("expected statement with text in it, but was ' '");
  }
}
