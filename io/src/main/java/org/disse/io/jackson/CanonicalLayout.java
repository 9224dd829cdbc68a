package org.disse.io.jackson;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import java.io.IOException;

/**
 * The layout of the format for a generator of jackson-core: two spaces a level, one member or
 * element a line, line feeds, a space behind the colon. The line feed at the end of the document is
 * the caller's.
 *
 * <pre>{@code
 * try (JsonGenerator generator = new JsonFactory().createGenerator(stream)) {
 *   generator.setPrettyPrinter(new CanonicalLayout());
 *   DisseJson.strict().write(base, generator);
 *   generator.writeRaw('\n');
 * }
 * }</pre>
 */
public final class CanonicalLayout implements PrettyPrinter {
  private int depth;

  /** A layout for one generator. */
  public CanonicalLayout() {}

  private void newLine(JsonGenerator out) throws IOException {
    out.writeRaw('\n');
    for (int i = 0; i < depth; i++) {
      out.writeRaw("  ");
    }
  }

  @Override
  public void writeRootValueSeparator(JsonGenerator out) throws IOException {
    out.writeRaw('\n');
  }

  @Override
  public void writeStartObject(JsonGenerator out) throws IOException {
    out.writeRaw('{');
    depth++;
  }

  @Override
  public void beforeObjectEntries(JsonGenerator out) throws IOException {
    newLine(out);
  }

  @Override
  public void writeObjectFieldValueSeparator(JsonGenerator out) throws IOException {
    out.writeRaw(": ");
  }

  @Override
  public void writeObjectEntrySeparator(JsonGenerator out) throws IOException {
    out.writeRaw(',');
    newLine(out);
  }

  @Override
  public void writeEndObject(JsonGenerator out, int members) throws IOException {
    end(out, members, '}');
  }

  @Override
  public void writeStartArray(JsonGenerator out) throws IOException {
    out.writeRaw('[');
    depth++;
  }

  @Override
  public void beforeArrayValues(JsonGenerator out) throws IOException {
    newLine(out);
  }

  @Override
  public void writeArrayValueSeparator(JsonGenerator out) throws IOException {
    out.writeRaw(',');
    newLine(out);
  }

  @Override
  public void writeEndArray(JsonGenerator out, int elements) throws IOException {
    end(out, elements, ']');
  }

  private void end(JsonGenerator out, int members, char bracket) throws IOException {
    depth--;
    if (members > 0) {
      newLine(out);
    }
    out.writeRaw(bracket);
  }
}
