package org.disse.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.disse.cargo.Cargo;
import org.disse.cargo.MicroRna;
import org.disse.source.Cell;
import org.disse.value.InvalidValueException;
import org.junit.jupiter.api.Test;

class RefTest {
  @Test
  void knowsWhatItMayPointAt() {
    Ref<Cell> ref = Ref.to(Cell.class, "lx-2");

    assertThat(ref.type()).isEqualTo(Cell.class);
    assertThat(ref.id()).isEqualTo(EntryId.of("lx-2"));
    assertThat(ref).hasToString("lx-2");
  }

  @Test
  void equalsByIdAlone() {
    assertThat(Cargo.ref("mir-122"))
        .isEqualTo(MicroRna.ref("mir-122"))
        .hasSameHashCodeAs(MicroRna.ref("mir-122"))
        .isNotEqualTo(Cargo.ref("mir-181"))
        .isNotEqualTo("mir-122");
  }

  @Test
  void rejectsWhatIsNoId() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Cell.ref("lx 2"))
        .withMessage(
            "expected an id (letters, digits, '.', '_', '-', first a letter or digit; or a CURIE),"
                + " but was 'lx 2'");
  }
}
