package org.disse.io.codec;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.disse.io.json.FieldName;
import org.disse.io.json.JsonInput;
import org.disse.io.json.JsonOutput;

/**
 * One row of a field table: a field of type {@code T}, read into its builder {@code B}.
 *
 * <p>Records, since the JIT trusts their fields: a row reached from a constant folds.
 */
interface Row<T, B> {
  FieldName name();

  /** Its value, or each value of its list; empty if the format does not have the field here. */
  Optional<Shape> shape();

  default boolean isRequired() {
    return false;
  }

  default boolean isList() {
    return false;
  }

  /** Whether the order of its list says something. */
  default boolean isOrdered() {
    return false;
  }

  /** The value that it has when it is absent. */
  default Optional<Object> usualValue() {
    return Optional.empty();
  }

  void read(JsonInput in, B builder);

  /** Told when the field stands a second time, which is reported and not read. */
  default void repeated(B builder) {}

  void write(JsonOutput out, T value);

  /** A row of the format's own, whose value a codec reads. */
  interface Coded<T, B> extends Row<T, B> {
    Codec<?> codec();

    @Override
    default Optional<Shape> shape() {
      return Optional.of(codec().shape());
    }
  }

  private static <B, V> void readOne(
      JsonInput in, Codec<V> codec, B builder, BiConsumer<? super B, ? super V> set) {
    V value = codec.read(in);
    if (value != null) {
      set.accept(builder, value);
    }
  }

  /** A field that must be there. */
  record Required<T, B, V>(
      FieldName name,
      Codec<V> codec,
      Function<? super T, ? extends V> get,
      BiConsumer<? super B, ? super V> set)
      implements Coded<T, B> {
    @Override
    public boolean isRequired() {
      return true;
    }

    @Override
    public void read(JsonInput in, B builder) {
      readOne(in, codec, builder, set);
    }

    @Override
    public void write(JsonOutput out, T value) {
      out.name(name);
      codec.write(out, get.apply(value));
    }
  }

  /** A field that may be absent. */
  record Absent<T, B, V>(
      FieldName name,
      Codec<V> codec,
      Function<? super T, Optional<V>> get,
      BiConsumer<? super B, ? super V> set)
      implements Coded<T, B> {
    @Override
    public void read(JsonInput in, B builder) {
      readOne(in, codec, builder, set);
    }

    @Override
    public void write(JsonOutput out, T value) {
      Optional<V> present = get.apply(value);
      if (present.isPresent()) {
        out.name(name);
        codec.write(out, present.get());
      }
    }
  }

  /** A field that has a default, which is read and never written. */
  record Defaulted<T, B, V>(
      FieldName name,
      Codec<V> codec,
      V usual,
      Function<? super T, ? extends V> get,
      BiConsumer<? super B, ? super V> set)
      implements Coded<T, B> {
    @Override
    public Optional<Object> usualValue() {
      return Optional.of(usual);
    }

    @Override
    public void read(JsonInput in, B builder) {
      readOne(in, codec, builder, set);
    }

    @Override
    public void write(JsonOutput out, T value) {
      V actual = get.apply(value);
      if (!actual.equals(usual)) {
        out.name(name);
        codec.write(out, actual);
      }
    }
  }

  /** A list, which is left out where it is empty. */
  record Listed<T, B, V>(
      FieldName name,
      Codec<V> codec,
      Function<? super T, List<V>> get,
      BiConsumer<? super B, ? super V> add,
      boolean isOrdered)
      implements Coded<T, B> {
    @Override
    public boolean isList() {
      return true;
    }

    @Override
    public void read(JsonInput in, B builder) {
      if (in.beginArray()) {
        while (in.nextElement()) {
          readOne(in, codec, builder, add);
        }
      }
    }

    @Override
    public void write(JsonOutput out, T value) {
      List<V> values = get.apply(value);
      if (!isEmpty(values)) {
        writeAll(out, values);
      }
    }

    /** By itself, so that the look at what is empty is short enough to be inlined everywhere. */
    private void writeAll(JsonOutput out, List<V> values) {
      out.name(name);
      out.beginArray();
      int size = values.size();
      for (int i = 0; i < size; i++) {
        codec.write(out, values.get(i));
      }
      out.endArray();
    }

    /**
     * Models have one and the same list where there is nothing. Told by itself, it leaves two kinds
     * of list to the calls on what holds something, and the compiler sees through two, not three.
     */
    @SuppressWarnings("ReferenceEquality")
    private static boolean isEmpty(List<?> values) {
      return values == Collections.emptyList() || values.isEmpty();
    }
  }
}
