package org.disse.io.json;

import java.io.UncheckedIOException;
import java.math.BigDecimal;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteCapability;
import tools.jackson.core.exc.JacksonIOException;

/** The same port over a host's generator of Jackson 3; the layout is the host's. */
public final class Jackson3Output extends JsonOutput {
  private final JsonGenerator generator;
  private final boolean takesDigits;

  /**
   * Writes to a host's generator.
   *
   * @param generator neither flushed nor closed
   */
  public Jackson3Output(JsonGenerator generator) {
    this.generator = generator;
    this.takesDigits =
        generator
            .streamWriteCapabilities()
            .isEnabled(StreamWriteCapability.CAN_WRITE_FORMATTED_NUMBERS);
  }

  private static void guarded(Runnable action) {
    try {
      action.run();
    } catch (JacksonIOException e) {
      throw new UncheckedIOException(e.getCause());
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
    guarded(() -> generator.writeName(name.text()));
  }

  @Override
  public void name(String name) {
    JacksonOutput.checkWellFormed(name);
    guarded(() -> generator.writeName(name));
  }

  @Override
  public void text(String text) {
    JacksonOutput.checkWellFormed(text);
    guarded(() -> generator.writeString(text));
  }

  @Override
  public <E extends Enum<E>> void symbol(Symbols<E> symbols, E constant) {
    guarded(() -> generator.writeString(symbols.name(constant)));
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
