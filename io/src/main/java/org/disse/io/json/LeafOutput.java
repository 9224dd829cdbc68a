package org.disse.io.json;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Takes what codecs write apart into its leaves: every text, number and boolean with the pointer to
 * it. An empty array or object, which only an unknown field can hold, is a leaf as well, so that
 * everything written is told of.
 */
public final class LeafOutput extends JsonOutput {
  private final Visitor leaves;
  private final StringBuilder pointer = new StringBuilder();
  private final Deque<Level> levels = new ArrayDeque<>();

  /** Is told the leaves. */
  @FunctionalInterface
  public interface Visitor {
    /**
     * A leaf.
     *
     * @param pointer the JSON Pointer to it
     * @param value its text
     * @param quoted whether it is a string, not a number, boolean or empty container
     */
    void leaf(String pointer, String value, boolean quoted);

    /**
     * An object all of whose names are numbers, after its leaves: their pointers look like those of
     * an array.
     *
     * @param pointer the JSON Pointer to it
     */
    default void numbered(String pointer) {}
  }

  /**
   * Starts at the root.
   *
   * @param leaves told each leaf
   */
  public LeafOutput(Visitor leaves) {
    this.leaves = leaves;
  }

  private static final class Level {
    final int length;
    final boolean array;
    boolean numbered;
    int count;

    Level(int length, boolean array) {
      this.length = length;
      this.array = array;
      this.numbered = !array;
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

  private void leaf(String text, boolean quoted) {
    enterValue();
    leaves.leaf(pointer.toString(), text, quoted);
  }

  private void begin(boolean array) {
    enterValue();
    levels.push(new Level(pointer.length(), array));
  }

  private void end(String empty) {
    Level level = levels.pop();
    pointer.setLength(level.length);
    if (level.count == 0) {
      leaves.leaf(pointer.toString(), empty, false);
    } else if (level.numbered) {
      leaves.numbered(pointer.toString());
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
    level.numbered &= name.chars().allMatch(c -> c >= '0' && c <= '9');
    pointer.setLength(level.length);
    pointer.append('/').append(Escapes.pointerToken(name));
  }

  @Override
  public void text(String text) {
    leaf(text, true);
  }

  @Override
  public <E extends Enum<E>> void symbol(Symbols<E> symbols, E constant) {
    leaf(Symbols.nameOf(constant), true);
  }

  @Override
  void literal(String literal) {
    leaf(literal, false);
  }
}
