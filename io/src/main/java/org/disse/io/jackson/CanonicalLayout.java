package org.disse.io.jackson;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.PrettyPrinter;
import java.io.IOException;

/**
 * The layout of the format for a generator of jackson-core: two spaces a level, one member or
 * element a line, line feeds, a space behind the colon. The line feed at the end of the document is
 * the caller's. Thread-safe: it keeps nothing.
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
  /** A layout, which any number of generators may share. */
  public CanonicalLayout() {}

  /** How deep it is the generator knows, so that nothing need be remembered here. */
  private static void newLine(JsonGenerator out, JsonStreamContext level) throws IOException {
    out.writeRaw('\n');
    for (JsonStreamContext at = level; at != null && !at.inRoot(); at = at.getParent()) {
      out.writeRaw("  ");
    }
  }

  private static void newLine(JsonGenerator out) throws IOException {
    newLine(out, out.getOutputContext());
  }

  @Override
  public void writeRootValueSeparator(JsonGenerator out) throws IOException {
    out.writeRaw('\n');
  }

  @Override
  public void writeStartObject(JsonGenerator out) throws IOException {
    out.writeRaw('{');
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

  private static void end(JsonGenerator out, int members, char bracket) throws IOException {
    if (members > 0) {
      newLine(out, out.getOutputContext().getParent());
    }
    out.writeRaw(bracket);
  }
}
