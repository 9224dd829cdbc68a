package org.disse.io.json;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.BiConsumer;

/**
 * Takes what codecs write apart into its leaves: every text, number and boolean with the pointer to
 * it. An empty array or object, which only an unknown field can hold, is a leaf as well, so that
 * everything written is told of.
 */
public final class LeafOutput extends JsonOutput {
  private final BiConsumer<String, String> leaves;
  private final StringBuilder pointer = new StringBuilder();
  private final Deque<Level> levels = new ArrayDeque<>();

  /**
   * Starts at the root.
   *
   * @param leaves told each pointer and the text of its value
   */
  public LeafOutput(BiConsumer<String, String> leaves) {
    this.leaves = leaves;
  }

  private static final class Level {
    final int length;
    final boolean array;
    int count;

    Level(int length, boolean array) {
      this.length = length;
      this.array = array;
    }
  }

  /** Points at the next item where the value is in an array; names have pointed at members. */
  private void enterValue() {
    Level level = levels.peek();
    if (level != null && level.array) {
      pointer.setLength(level.length);
      pointer.append('/').append(level.count++);
    }
  }

  private void leaf(String text) {
    enterValue();
    leaves.accept(pointer.toString(), text);
  }

  private void begin(boolean array) {
    enterValue();
    levels.push(new Level(pointer.length(), array));
  }

  private void end(String empty) {
    Level level = levels.pop();
    pointer.setLength(level.length);
    if (level.count == 0) {
      leaves.accept(pointer.toString(), empty);
    }
  }

  @Override
  public void beginObject() {
    begin(false);
  }

  @Override
  public void endObject() {
    end("{}");
  }

  @Override
  public void beginArray() {
    begin(true);
  }

  @Override
  public void endArray() {
    end("[]");
  }

  @Override
  public void name(FieldName name) {
    name(name.text());
  }

  @Override
  public void name(String name) {
    Level level = levels.element();
    level.count++;
    pointer.setLength(level.length);
    pointer.append('/').append(name.replace("~", "~0").replace("/", "~1"));
  }

  @Override
  public void text(String text) {
    leaf(text);
  }

  @Override
  public <E extends Enum<E>> void symbol(Symbols<E> symbols, E constant) {
    leaf(Symbols.nameOf(constant));
  }

  @Override
  void literal(String literal) {
    leaf(literal);
  }
}
