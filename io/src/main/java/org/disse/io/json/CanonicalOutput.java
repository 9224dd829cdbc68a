package org.disse.io.json;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.TreeMap;
import org.disse.value.InvalidValueException;

/**
 * Writes one value in the canonical form of RFC 8785: no white space, members sorted by the UTF-16
 * code units of their names, numbers as ECMAScript writes doubles, only what must be escaped is.
 *
 * <p>Not the canonical layout of our format, which keeps the order of fields and the digits of
 * numbers.
 */
public final class CanonicalOutput extends JsonOutput {
  /** A value in the making: its text, and the members of an object until it is closed. */
  private static final class Frame {
    final StringBuilder text = new StringBuilder();
    final Map<String, String> members = new TreeMap<>();
    String name = "";
    boolean isObject;
  }

  private final Deque<Frame> open = new ArrayDeque<>();

  /** Starts with nothing written. */
  public CanonicalOutput() {
    open.push(new Frame());
  }

  /**
   * What was written.
   *
   * @return the UTF-8 bytes
   */
  public byte[] toBytes() {
    return open.element().text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void value(String text) {
    Frame frame = open.element();
    if (frame.isObject) {
      if (frame.members.put(frame.name, text) != null) {
        throw InvalidValueException.expected("a new field name", frame.name);
      }
    } else {
      // Only an opened array has a bracket already, and only behind the first value a comma.
      frame.text.append(frame.text.length() > 1 ? "," : "").append(text);
    }
  }

  @Override
  public void beginObject() {
    Frame frame = new Frame();
    frame.isObject = true;
    open.push(frame);
  }

  @Override
  public void endObject() {
    Frame frame = open.pop();
    StringBuilder text = frame.text.append('{');
    frame.members.forEach(
        (name, value) -> {
          text.append(text.length() > 1 ? "," : "");
          quote(name, text);
          text.append(':').append(value);
        });
    value(text.append('}').toString());
  }

  @Override
  public void beginArray() {
    Frame frame = new Frame();
    frame.text.append('[');
    open.push(frame);
  }

  @Override
  public void endArray() {
    value(open.pop().text.append(']').toString());
  }

  @Override
  public void name(FieldName name) {
    name(name.text());
  }

  @Override
  public void name(String name) {
    open.element().name = name;
  }

  @Override
  public void text(String text) {
    StringBuilder quoted = new StringBuilder(text.length() + 2);
    quote(text, quoted);
    value(quoted.toString());
  }

  @Override
  public <E extends Enum<E>> void symbol(Symbols<E> symbols, E constant) {
    text(symbols.name(constant));
  }

  @Override
  void literal(String literal) {
    boolean isNumber = literal.charAt(0) == '-' || Character.isDigit(literal.charAt(0));
    value(isNumber ? EcmaNumber.of(literal) : literal);
  }

  private static void quote(String text, StringBuilder out) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int escape = "\"\\\b\f\n\r\t".indexOf(c);
      if (escape >= 0) {
        out.append('\\').append("\"\\bfnrt".charAt(escape));
      } else if (c < ' ') {
        out.append(String.format("\\u%04x", (int) c));
      } else if (Character.isSurrogate(c)) {
        if (!Character.isHighSurrogate(c)
            || i + 1 == text.length()
            || !Character.isLowSurrogate(text.charAt(i + 1))) {
          throw loneSurrogate(text);
        }
        out.append(c).append(text.charAt(++i));
      } else {
        out.append(c);
      }
    }
    out.append('"');
  }
}
