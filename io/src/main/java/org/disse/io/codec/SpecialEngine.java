package org.disse.io.codec;

import java.lang.invoke.MethodHandles;
import java.util.function.Function;
import org.disse.io.json.FieldNames;
import org.disse.io.json.JsonInput;
import org.disse.io.json.JsonOutput;
import org.disse.value.Extensions;
import org.disse.value.InvalidValueException;
import org.jspecify.annotations.Nullable;

/**
 * The engine of one table, copied for each of them as a hidden class, which gives the copy its
 * table as class data. Never used as it is.
 *
 * <p>What that buys: a row in a {@code static final} field is a constant, and since rows are
 * records the compiler trusts their fields too, so that name, codec, accessor and setter are folded
 * into straight code, as if it had been written by hand for the type.
 */
@SuppressWarnings({
  "unchecked",
  "rawtypes"
}) // The types are those of the table that it is made for.
final class SpecialEngine extends Engine<Object, Object> {
  /** The most rows; a longer table is run by the loop. */
  static final int MOST = 24;

  private static final RecordCodec<Object, Object> CODEC = codec();
  private static final FieldNames NAMES = CODEC.names;
  private static final long REQUIRED = CODEC.required;
  private static final Function<Object, ?> BUILD = CODEC.build;
  private static final Function<? super Object, Extensions> EXTENSIONS = CODEC.extensions;
  private static final int ROWS = CODEC.rows.size();
  private static final Row<Object, Object> ROW_0 = row(0);
  private static final Row<Object, Object> ROW_1 = row(1);
  private static final Row<Object, Object> ROW_2 = row(2);
  private static final Row<Object, Object> ROW_3 = row(3);
  private static final Row<Object, Object> ROW_4 = row(4);
  private static final Row<Object, Object> ROW_5 = row(5);
  private static final Row<Object, Object> ROW_6 = row(6);
  private static final Row<Object, Object> ROW_7 = row(7);
  private static final Row<Object, Object> ROW_8 = row(8);
  private static final Row<Object, Object> ROW_9 = row(9);
  private static final Row<Object, Object> ROW_10 = row(10);
  private static final Row<Object, Object> ROW_11 = row(11);
  private static final Row<Object, Object> ROW_12 = row(12);
  private static final Row<Object, Object> ROW_13 = row(13);
  private static final Row<Object, Object> ROW_14 = row(14);
  private static final Row<Object, Object> ROW_15 = row(15);
  private static final Row<Object, Object> ROW_16 = row(16);
  private static final Row<Object, Object> ROW_17 = row(17);
  private static final Row<Object, Object> ROW_18 = row(18);
  private static final Row<Object, Object> ROW_19 = row(19);
  private static final Row<Object, Object> ROW_20 = row(20);
  private static final Row<Object, Object> ROW_21 = row(21);
  private static final Row<Object, Object> ROW_22 = row(22);
  private static final Row<Object, Object> ROW_23 = row(23);

  SpecialEngine() {}

  private static RecordCodec<Object, Object> codec() {
    try {
      return MethodHandles.classData(MethodHandles.lookup(), "_", RecordCodec.class);
    } catch (IllegalAccessException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  /** Beyond the last row, the last row again: it is never reached. */
  private static Row<Object, Object> row(int number) {
    return CODEC.rows.get(Math.min(number, ROWS - 1));
  }

  @Override
  @Nullable Object read(JsonInput in, Object builder, int mark, int before, boolean ndjson) {
    Unknowns unknowns = null;
    long seen = 0;
    int last = -1;
    int number = in.nextField(NAMES, 0);
    while (number != JsonInput.END) {
      if (number >= 0 && number < ROWS && (seen & (1L << number)) == 0) {
        readRow(number, in, builder);
      } else {
        unknowns = CODEC.readOther(in, builder, number, seen, last, unknowns, ndjson);
      }
      if (number >= 0) {
        seen |= 1L << number;
        last = number;
      }
      number = in.nextField(NAMES, last + 1);
    }
    if (unknowns != null || (REQUIRED & ~seen) != 0 || in.problemCount() != before) {
      return CODEC.finish(in, builder, seen, mark, before, unknowns);
    }
    try {
      return BUILD.apply(builder);
    } catch (InvalidValueException e) {
      CODEC.refuse(in, e, seen, mark, null);
      return null;
    }
  }

  private static void readRow(int number, JsonInput in, Object builder) {
    switch (number) {
      case 0 -> ROW_0.read(in, builder);
      case 1 -> ROW_1.read(in, builder);
      case 2 -> ROW_2.read(in, builder);
      case 3 -> ROW_3.read(in, builder);
      case 4 -> ROW_4.read(in, builder);
      case 5 -> ROW_5.read(in, builder);
      case 6 -> ROW_6.read(in, builder);
      case 7 -> ROW_7.read(in, builder);
      case 8 -> ROW_8.read(in, builder);
      case 9 -> ROW_9.read(in, builder);
      case 10 -> ROW_10.read(in, builder);
      case 11 -> ROW_11.read(in, builder);
      case 12 -> ROW_12.read(in, builder);
      case 13 -> ROW_13.read(in, builder);
      case 14 -> ROW_14.read(in, builder);
      case 15 -> ROW_15.read(in, builder);
      case 16 -> ROW_16.read(in, builder);
      case 17 -> ROW_17.read(in, builder);
      case 18 -> ROW_18.read(in, builder);
      case 19 -> ROW_19.read(in, builder);
      case 20 -> ROW_20.read(in, builder);
      case 21 -> ROW_21.read(in, builder);
      case 22 -> ROW_22.read(in, builder);
      case 23 -> ROW_23.read(in, builder);
      default -> throw new IllegalStateException();
    }
  }

  @Override
  void write(JsonOutput out, Object value) {
    if (!EXTENSIONS.apply(value).isEmpty()) {
      CODEC.writeExtended(out, value);
      return;
    }
    if (ROWS > 0) {
      ROW_0.write(out, value);
    }
    if (ROWS > 1) {
      ROW_1.write(out, value);
    }
    if (ROWS > 2) {
      ROW_2.write(out, value);
    }
    if (ROWS > 3) {
      ROW_3.write(out, value);
    }
    if (ROWS > 4) {
      ROW_4.write(out, value);
    }
    if (ROWS > 5) {
      ROW_5.write(out, value);
    }
    if (ROWS > 6) {
      ROW_6.write(out, value);
    }
    if (ROWS > 7) {
      ROW_7.write(out, value);
    }
    if (ROWS > 8) {
      ROW_8.write(out, value);
    }
    if (ROWS > 9) {
      ROW_9.write(out, value);
    }
    if (ROWS > 10) {
      ROW_10.write(out, value);
    }
    if (ROWS > 11) {
      ROW_11.write(out, value);
    }
    if (ROWS > 12) {
      ROW_12.write(out, value);
    }
    if (ROWS > 13) {
      ROW_13.write(out, value);
    }
    if (ROWS > 14) {
      ROW_14.write(out, value);
    }
    if (ROWS > 15) {
      ROW_15.write(out, value);
    }
    if (ROWS > 16) {
      ROW_16.write(out, value);
    }
    if (ROWS > 17) {
      ROW_17.write(out, value);
    }
    if (ROWS > 18) {
      ROW_18.write(out, value);
    }
    if (ROWS > 19) {
      ROW_19.write(out, value);
    }
    if (ROWS > 20) {
      ROW_20.write(out, value);
    }
    if (ROWS > 21) {
      ROW_21.write(out, value);
    }
    if (ROWS > 22) {
      ROW_22.write(out, value);
    }
    if (ROWS > 23) {
      ROW_23.write(out, value);
    }
  }
}
