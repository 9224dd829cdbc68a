package org.disse.io.codec;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.disse.check.FindingCode;
import org.disse.io.json.JsonInput;
import org.disse.io.json.JsonOutput;
import org.disse.value.InvalidValueException;
import org.disse.value.Range;
import org.jspecify.annotations.Nullable;

/** The codecs of numbers, which are held to their range at their place. */
final class Numbers {
  private Numbers() {}

  /** Decimal numbers of a range. */
  static Codec<BigDecimal> decimal(Range range) {
    return new OfDecimal(range);
  }

  /** Whole numbers of a range. */
  static Codec<Integer> integer(Range range) {
    return OfInteger.in(range);
  }

  private record OfDecimal(Range range) implements Codec<BigDecimal> {
    @Override
    public Shape shape() {
      return new Shape.Numeric(range, false);
    }

    @Override
    public @Nullable BigDecimal read(JsonInput in) {
      int mark = in.mark();
      BigDecimal number = in.decimal();
      return number != null && isIn(range, number, in, mark) ? number : null;
    }

    @Override
    public void write(JsonOutput out, BigDecimal value) {
      out.number(value);
    }
  }

  /** Bounds of 32 bits besides: what lies between them needs no further look. */
  private record OfInteger(Range range, int least, int most) implements Codec<Integer> {
    static OfInteger in(Range range) {
      BigDecimal smallest = BigDecimal.valueOf(Integer.MIN_VALUE);
      BigDecimal greatest = BigDecimal.valueOf(Integer.MAX_VALUE);
      int least = range.minimum().max(smallest).setScale(0, RoundingMode.CEILING).intValue();
      int most = range.maximum().min(greatest).setScale(0, RoundingMode.FLOOR).intValue();
      return new OfInteger(range, range.open() ? Math.addExact(least, 1) : least, most);
    }

    @Override
    public Shape shape() {
      return new Shape.Numeric(range, true);
    }

    @Override
    public @Nullable Integer read(JsonInput in) {
      int mark = in.mark();
      Integer number = in.integer();
      if (number == null || (number >= least && number <= most)) {
        return number;
      }
      return isIn(range, BigDecimal.valueOf(number), in, mark) ? number : null;
    }

    @Override
    public void write(JsonOutput out, Integer value) {
      out.number(value);
    }
  }

  private static boolean isIn(Range range, BigDecimal number, JsonInput in, int mark) {
    try {
      range.check(number);
      return true;
    } catch (InvalidValueException e) {
      in.problem(
          FindingCode.INVALID_VALUE,
          in.placeOf(mark),
          String.valueOf(e.getMessage()),
          Optional.empty());
      return false;
    }
  }
}
