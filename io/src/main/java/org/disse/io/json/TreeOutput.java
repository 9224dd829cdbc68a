package org.disse.io.json;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The same port into memory: one value as text, boolean, number, null, list or map, for what
 * compares fields without knowing them. Maps keep the order in which the fields were written.
 */
public final class TreeOutput extends JsonOutput {
  private final Deque<Object> open = new ArrayDeque<>();
  private final Deque<String> names = new ArrayDeque<>();
  private @Nullable Object root;

  /** Starts without a value. */
  public TreeOutput() {}

  /**
   * What was written.
   *
   * @return the plain value, which may be changed
   */
  public @Nullable Object value() {
    return root;
  }

  @Override
  public void beginObject() {
    begin(new LinkedHashMap<String, @Nullable Object>());
  }

  @Override
  public void endObject() {
    open.pop();
  }

  @Override
  public void beginArray() {
    begin(new ArrayList<@Nullable Object>());
  }

  @Override
  public void endArray() {
    open.pop();
  }

  private void begin(Object container) {
    put(container);
    open.push(container);
  }

  @Override
  public void name(FieldName name) {
    names.push(name.text());
  }

  @Override
  public void name(String name) {
    names.push(name);
  }

  @Override
  public void text(String text) {
    put(text);
  }

  @Override
  public <E extends Enum<E>> void symbol(Symbols<E> symbols, E constant) {
    put(symbols.name(constant));
  }

  @Override
  void literal(String literal) {
    put(
        switch (literal) {
          case "true" -> true;
          case "false" -> false;
          case "null" -> null;
          default -> new BigDecimal(literal);
        });
  }

  @SuppressWarnings("unchecked") // Only such maps and lists are opened.
  private void put(@Nullable Object value) {
    Object container = open.peek();
    if (container instanceof Map) {
      ((Map<String, @Nullable Object>) container).put(names.pop(), value);
    } else if (container instanceof List) {
      ((List<@Nullable Object>) container).add(value);
    } else {
      root = value;
    }
  }
}
