package org.disse.io.export;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.disse.io.json.Utf8Output;

/** Writes the members of JSON objects; what is absent or empty is left out. */
final class Members {
  private final Utf8Output out;

  Members(OutputStream stream, boolean pretty) {
    this.out = new Utf8Output(stream, pretty);
  }

  Members open() {
    out.beginObject();
    return this;
  }

  Members open(String name) {
    out.name(name);
    return open();
  }

  Members close() {
    out.endObject();
    return this;
  }

  Members openList() {
    out.beginArray();
    return this;
  }

  Members openList(String name) {
    out.name(name);
    return openList();
  }

  Members closeList() {
    out.endArray();
    return this;
  }

  /** Ends a whole value with a line feed. */
  void endLine() {
    out.endDocument();
  }

  void flush() {
    out.flush();
  }

  Members text(String name, String value) {
    out.name(name);
    out.text(value);
    return this;
  }

  Members text(String name, Optional<?> value) {
    return value.isPresent() ? text(name, value.get().toString()) : this;
  }

  Members texts(String name, List<?> values) {
    if (!values.isEmpty()) {
      out.name(name);
      out.beginArray();
      values.forEach(value -> out.text(value.toString()));
      out.endArray();
    }
    return this;
  }

  Members number(String name, int value) {
    out.name(name);
    out.number(value);
    return this;
  }

  Members decimal(String name, BigDecimal value) {
    out.name(name);
    out.number(value);
    return this;
  }

  Members bool(String name, boolean value) {
    out.name(name);
    out.bool(value);
    return this;
  }
}
