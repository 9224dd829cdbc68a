package org.disse.io.codec;

import java.util.function.Supplier;
import org.disse.io.json.JsonInput;
import org.disse.io.json.JsonOutput;
import org.jspecify.annotations.Nullable;

/**
 * A codec whose table is made when the first such value is met: a program that reads one entry does
 * not wait for the tables of all that an entry might hold.
 *
 * <p>It costs nothing later on, as the supplier gives a constant of a class that the table stands
 * in, and the compiler folds that.
 *
 * @param table gives the codec
 * @param <T> the type
 */
record Later<T>(Supplier<Codec<T>> table) implements Codec<T> {
  @Override
  public @Nullable T read(JsonInput in) {
    return table.get().read(in);
  }

  @Override
  public void write(JsonOutput out, T value) {
    table.get().write(out, value);
  }

  @Override
  public Shape shape() {
    return table.get().shape();
  }
}
