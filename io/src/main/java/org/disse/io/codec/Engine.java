package org.disse.io.codec;

import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import org.disse.io.json.JsonInput;
import org.disse.io.json.JsonOutput;
import org.jspecify.annotations.Nullable;

/**
 * What runs a field table.
 *
 * @param <T> the type
 * @param <B> its builder
 */
abstract class Engine<T, B> {
  /** Reads the fields of an object just entered. */
  abstract @Nullable T read(JsonInput in, B builder, int mark, int before, boolean ndjson);

  /** Writes the fields of an object just opened. */
  abstract void write(JsonOutput out, T value);

  /**
   * A copy of {@link SpecialEngine} for one table: its rows are constants to the compiler, and its
   * call sites see one type only, which makes reading and writing about a quarter faster than the
   * loop. The loop, where classes cannot be defined at run time, as in a native image.
   */
  static <T, B> Engine<T, B> specialised(RecordCodec<T, B> codec) {
    if (codec.rows.size() > SpecialEngine.MOST) {
      return new Loop<>(codec);
    }
    try (InputStream template = Engine.class.getResourceAsStream("SpecialEngine.class")) {
      return template == null ? new Loop<>(codec) : defined(template.readAllBytes(), codec);
    } catch (VirtualMachineError e) {
      throw e;
    } catch (Throwable e) {
      // Slower and no less right; tests hold both to the same results.
      return new Loop<>(codec);
    }
  }

  @SuppressWarnings("unchecked") // The copy works on the codec that it is given.
  private static <T, B> Engine<T, B> defined(byte[] template, RecordCodec<T, B> codec)
      throws Throwable {
    MethodHandles.Lookup copy =
        MethodHandles.lookup().defineHiddenClassWithClassData(template, codec, true);
    return (Engine<T, B>)
        copy.findConstructor(copy.lookupClass(), MethodType.methodType(void.class)).invoke();
  }

  /** The plain interpreter of a table. */
  static final class Loop<T, B> extends Engine<T, B> {
    private final RecordCodec<T, B> codec;

    Loop(RecordCodec<T, B> codec) {
      this.codec = codec;
    }

    @Override
    @Nullable T read(JsonInput in, B builder, int mark, int before, boolean ndjson) {
      Unknowns unknowns = null;
      long seen = 0;
      int last = -1;
      int number = in.nextField(codec.names, 0);
      while (number != JsonInput.END) {
        if (number >= 0 && number < codec.rows.size() && (seen & (1L << number)) == 0) {
          codec.rows.get(number).read(in, builder);
        } else {
          unknowns = codec.readOther(in, builder, number, seen, last, unknowns, ndjson);
        }
        if (number >= 0) {
          seen |= 1L << number;
          last = number;
        }
        number = in.nextField(codec.names, last + 1);
      }
      return codec.finish(in, builder, seen, mark, before, unknowns);
    }

    @Override
    void write(JsonOutput out, T value) {
      if (!codec.extensions.apply(value).isEmpty()) {
        codec.writeExtended(out, value);
        return;
      }
      for (int i = 0; i < codec.rows.size(); i++) {
        codec.rows.get(i).write(out, value);
      }
    }
  }
}
