package org.disse.io.rdf;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * N-Quads: a statement a line, in the default graph, in the order of the document, each in the
 * canonical form (RDF 1.1 N-Quads and RDF Dataset Canonicalization 1.0). The labels of things
 * without a name say where they stand, and so stay the same.
 */
public final class NQuadsOutput implements GraphOutput {
  private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
  private static final String HEX = "0123456789ABCDEF";

  private final Writer out;
  private final String ours;
  private final Deque<Name> things = new ArrayDeque<>();
  private final Deque<Values> properties = new ArrayDeque<>();
  private final StringBuilder line = new StringBuilder();

  /** What has been said of terms of others, which many entries name. */
  private final Set<String> saidOfTerms = new HashSet<>();

  /**
   * Starts.
   *
   * @param stream takes UTF-8; not closed
   * @param iris the document's IRIs
   */
  public NQuadsOutput(OutputStream stream, Iris iris) {
    this.out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
    this.ours = iris.document().full();
  }

  /** The values of the open property, and how many there have been. */
  private static final class Values {
    final Property property;
    final String place;
    int count;

    Values(Property property, String place) {
      this.property = property;
      this.place = place;
    }

    /** The cell of a list that holds a value. */
    String cell(int number) {
      return "_:" + place + "." + number + "_l";
    }
  }

  @Override
  public void beginThing(Name name, List<Name> types) {
    if (!properties.isEmpty()) {
      name(name);
    }
    things.push(name);
    for (Name type : types) {
      statement(RDF + "type", node(type.full()));
    }
  }

  @Override
  public void endThing() {
    things.pop();
    if (things.isEmpty()) {
      try {
        out.flush();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  @Override
  public void beginProperty(Property property, String place) {
    properties.push(new Values(property, place));
  }

  @Override
  public void endProperty() {
    Values values = properties.pop();
    if (values.property.ordered()) {
      statement(values.cell(values.count - 1), RDF + "rest", "<" + RDF + "nil>");
    }
  }

  @Override
  public void name(Name name) {
    value(node(name.full()));
  }

  @Override
  public void literal(String text, String datatype) {
    String type = datatype.equals(Xsd.STRING) ? "" : "^^<" + datatype + ">";
    value(quote(text) + type);
  }

  private static String node(String name) {
    return name.startsWith("_:") ? name : "<" + name + ">";
  }

  /** A value of the open property: of the thing itself, or in the next cell of its list. */
  private void value(String object) {
    Values values = properties.element();
    if (!values.property.ordered()) {
      statement(values.property.iri(), object);
      return;
    }
    String cell = values.cell(values.count);
    if (values.count == 0) {
      statement(values.property.iri(), cell);
    } else {
      statement(values.cell(values.count - 1), RDF + "rest", cell);
    }
    statement(cell, RDF + "first", object);
    values.count++;
  }

  private void statement(String predicate, String object) {
    statement(node(things.element().full()), predicate, object);
  }

  private void statement(String subject, String predicate, String object) {
    line.setLength(0);
    line.append(subject).append(" <").append(predicate).append("> ").append(object).append(" .\n");
    boolean isOurs = subject.startsWith("_:") || subject.startsWith(ours, 1);
    try {
      if (isOurs || saidOfTerms.add(line.toString())) {
        out.append(line);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Escaped is what must be, and nothing else. */
  private static String quote(String text) {
    StringBuilder quoted = new StringBuilder(text.length() + 16).append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int kind = "\b\t\n\f\r\"\\".indexOf(c);
      if (kind >= 0) {
        quoted.append('\\').append("btnfr\"\\".charAt(kind));
      } else if (c < ' ' || c == 0x7F || c == 0xFFFE || c == 0xFFFF) {
        quoted.append("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
          quoted.append(HEX.charAt(c >> shift & 15));
        }
      } else {
        quoted.append(c);
      }
    }
    return quoted.append('"').toString();
  }
}
