package org.disse.mechanism;

import static org.assertj.core.api.Assertions.assertThat;

import org.disse.cargo.Cargo;
import org.disse.target.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelationTest {
  @ParameterizedTest
  @CsvSource({
    "ACTIVATES, POSITIVE",
    "INHIBITS, NEGATIVE",
    "INCREASES, POSITIVE",
    "DECREASES, NEGATIVE",
    "DELIVERS, POSITIVE",
    "SPONGES, NEGATIVE",
    "BINDS, NONE",
    "REGULATES, NONE",
    "ASSOCIATED_WITH, NONE"
  })
  void hasTheSignOfTheFormat(Relation relation, Sign sign) {
    assertThat(relation.sign()).isEqualTo(sign);
    assertThat(
            Step.builder()
                .subject(Cargo.ref("mir-122"))
                .relation(relation)
                .object(Target.ref("p4ha1"))
                .build()
                .sign())
        .isEqualTo(sign);
  }

  @Test
  void isOneOfNine() {
    assertThat(Relation.values()).hasSize(9);
  }
}
