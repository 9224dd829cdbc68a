package org.disse.io.rdf;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.disse.io.json.Utf8Output;

/** JSON-LD 1.1: one document, in the layout of the format. */
public final class JsonLdOutput implements GraphOutput {
  private final Utf8Output out;
  private final Map<String, Object> context;
  private final Deque<Property> open = new ArrayDeque<>();

  /**
   * Starts a document.
   *
   * @param stream takes UTF-8; not closed
   * @param context its context
   */
  public JsonLdOutput(OutputStream stream, Map<String, Object> context) {
    this.out = new Utf8Output(stream, true);
    this.context = context;
  }

  @Override
  public void beginThing(Name name, List<Name> types) {
    out.beginObject();
    if (open.isEmpty()) {
      out.name("@context");
      out.any(context);
    }
    out.name("@type");
    if (types.size() == 1) {
      out.text(types.get(0).brief());
    } else {
      out.beginArray();
      types.forEach(type -> out.text(type.brief()));
      out.endArray();
    }
    if (!name.isBlank()) {
      out.name("id");
      out.text(name.brief());
    }
  }

  @Override
  public void endThing() {
    out.endObject();
    if (open.isEmpty()) {
      out.endDocument();
      out.flush();
    }
  }

  @Override
  public void beginProperty(Property property, String place) {
    open.push(property);
    out.name(property.name());
    if (property.list()) {
      out.beginArray();
    }
  }

  @Override
  public void endProperty() {
    if (open.pop().list()) {
      out.endArray();
    }
  }

  @Override
  public void name(Name name) {
    out.text(name.brief());
  }

  /** Plain where the context, or JSON itself, says the type; else with its type beside it. */
  @Override
  public void literal(String text, String datatype) {
    String coercion = Context.coercion(open.element());
    if (coercion.equals(datatype) || (coercion.isEmpty() && datatype.equals(Xsd.STRING))) {
      out.text(text);
    } else if (datatype.equals(Xsd.BOOLEAN)) {
      out.bool(Boolean.parseBoolean(text));
    } else if (datatype.equals(Xsd.INTEGER)) {
      out.number(new BigDecimal(text));
    } else {
      out.beginObject();
      if (!datatype.equals(Xsd.STRING)) {
        out.name("@type");
        out.text(datatype.replace(Xsd.NAMESPACE, "xsd:"));
      }
      out.name("@value");
      out.text(text);
      out.endObject();
    }
  }
}
