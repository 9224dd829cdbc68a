package org.disse.io.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;

/** The same port over a host's generator of jackson-core; the layout is the host's. */
public final class JacksonOutput extends JsonOutput {
  private final JsonGenerator generator;
  private final boolean takesDigits;

  /**
   * Writes to a host's generator.
   *
   * @param generator neither flushed nor closed
   */
  public JacksonOutput(JsonGenerator generator) {
    this.generator = generator;
    this.takesDigits = generator.canWriteFormattedNumbers();
  }

  private interface Action {
    void run() throws IOException;
  }

  private static void guarded(Action action) {
    try {
      action.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void beginObject() {
    enter();
    guarded(generator::writeStartObject);
  }

  @Override
  public void endObject() {
    leave();
    guarded(generator::writeEndObject);
  }

  @Override
  public void beginArray() {
    enter();
    guarded(generator::writeStartArray);
  }

  @Override
  public void endArray() {
    leave();
    guarded(generator::writeEndArray);
  }

  @Override
  public void name(FieldName name) {
    guarded(() -> generator.writeFieldName(name.serialized()));
  }

  @Override
  public void name(String name) {
    checkWellFormed(name);
    guarded(() -> generator.writeFieldName(name));
  }

  @Override
  public void text(String text) {
    checkWellFormed(text);
    guarded(() -> generator.writeString(text));
  }

  /** Checked here since a generator may write one half of a pair, or replace it. */
  static void checkWellFormed(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        if (!Character.isSurrogatePair(
            text.charAt(i), i + 1 < text.length() ? text.charAt(i + 1) : 'x')) {
          throw loneSurrogate(text);
        }
        i++;
      }
    }
  }

  @Override
  public <E extends Enum<E>> void symbol(Symbols<E> symbols, E constant) {
    guarded(() -> generator.writeString(symbols.serialized(constant)));
  }

  /** A sink of text takes the digits as they are; a tree, or a binary format, takes a number. */
  @Override
  void decimal(BigDecimal number) {
    if (takesDigits) {
      guarded(() -> generator.writeNumber(number.toString()));
    } else if (number.scale() != 0) {
      guarded(() -> generator.writeNumber(number));
    } else if (number.unscaledValue().bitLength() < Integer.SIZE) {
      guarded(() -> generator.writeNumber(number.intValue()));
    } else if (number.unscaledValue().bitLength() < Long.SIZE) {
      guarded(() -> generator.writeNumber(number.longValue()));
    } else {
      guarded(() -> generator.writeNumber(number.unscaledValue()));
    }
  }

  @Override
  void whole(int number) {
    guarded(() -> generator.writeNumber(number));
  }

  @Override
  void literal(String literal) {
    guarded(
        () -> {
          if (literal.equals("null")) {
            generator.writeNull();
          } else {
            generator.writeBoolean(literal.equals("true"));
          }
        });
  }
}
