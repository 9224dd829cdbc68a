package org.disse.stage;

import java.util.List;
import org.disse.value.InvalidValueException;

/** What the serum indices share. */
final class Index {
  private Index() {}

  static void positive(String what, double value) {
    if (!(value > 0) || Double.isInfinite(value)) {
      throw InvalidValueException.expected("a positive " + what, value);
    }
  }

  static List<CutOff> met(List<CutOff> cutOffs, double index) {
    return cutOffs.stream().filter(cutOff -> cutOff.holdsFor(index)).toList();
  }
}
