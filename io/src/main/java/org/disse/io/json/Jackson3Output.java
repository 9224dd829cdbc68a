package org.disse.io.json;

import java.io.UncheckedIOException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.JacksonIOException;

/** The same port over a host's generator of Jackson 3; the layout is the host's. */
public final class Jackson3Output extends JsonOutput {
  private final JsonGenerator generator;

  /**
   * Writes to a host's generator.
   *
   * @param generator neither flushed nor closed
   */
  public Jackson3Output(JsonGenerator generator) {
    this.generator = generator;
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
    guarded(generator::writeStartObject);
  }

  @Override
  public void endObject() {
    guarded(generator::writeEndObject);
  }

  @Override
  public void beginArray() {
    guarded(generator::writeStartArray);
  }

  @Override
  public void endArray() {
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
    guarded(() -> generator.writeString(symbols.jackson(constant).getValue()));
  }

  @Override
  void literal(String literal) {
    guarded(
        () -> {
          switch (literal) {
            case "true", "false" -> generator.writeBoolean(literal.equals("true"));
            case "null" -> generator.writeNull();
            default -> generator.writeNumber(literal);
          }
        });
  }
}
