package org.disse.io.rdf;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.disse.io.codec.Format;
import org.disse.io.codec.Shape;
import org.disse.term.Prefix;

/**
 * The context of JSON-LD 1.1 that makes our documents RDF, from the rows of all field tables: a
 * class for each type, a property for each name of a field, and the prefixes of CURIEs.
 */
public final class Context {
  private static final Map<String, Shape.Type> TYPES = types();
  private static final Map<String, Property> PROPERTIES = properties();

  private Context() {}

  private static Map<String, Shape.Type> types() {
    Map<String, Shape.Type> types = new TreeMap<>();
    collect(Format.document(), types);
    return types;
  }

  private static void collect(Shape.Type type, Map<String, Shape.Type> types) {
    if (types.putIfAbsent(Iris.type(type).brief(), type) == null) {
      for (Shape.Field field : type.fields()) {
        if (field.shape() instanceof Shape.Part part) {
          collect(part.type(), types);
        }
      }
    }
  }

  private static Map<String, Property> properties() {
    Map<String, Property> properties = new TreeMap<>();
    for (Shape.Type type : TYPES.values()) {
      for (Shape.Field field : type.fields()) {
        properties.merge(field.name(), Property.of(field), Property::or);
      }
    }
    properties.remove("id");
    properties.put(Property.TYPE.name(), Property.TYPE);
    properties.put(Property.EXTENSIONS.name(), Property.EXTENSIONS);
    return properties;
  }

  /** What plain text stands for under a name: it may be more than one of the fields so named. */
  static String coercion(Property property) {
    return PROPERTIES.getOrDefault(property.name(), property).coercion();
  }

  /** Whether a word is the name of a field as well, for which JSON-LD would take it. */
  static boolean isField(String word) {
    return PROPERTIES.containsKey(word);
  }

  /** Whether the context has a CURIE prefix; not where a field is called the same. */
  static boolean isPrefix(Prefix prefix) {
    return !isField(prefix.name());
  }

  /**
   * The context of a document.
   *
   * @param iris the document's IRIs
   * @return the value of {@code @context}
   */
  public static Map<String, Object> of(Iris iris) {
    Map<String, Object> context = terms();
    context.put("@base", iris.base());
    return context;
  }

  /**
   * The context without a base, which each document has of its own.
   *
   * @return the value of {@code @context}
   */
  public static Map<String, Object> terms() {
    Map<String, Object> context = new LinkedHashMap<>();
    context.put("@version", new BigDecimal("1.1"));
    context.put("@protected", true);
    context.put("id", "@id");
    context.put("xsd", Xsd.NAMESPACE);
    for (Prefix prefix : Prefix.all()) {
      if (isPrefix(prefix)) {
        Map<String, Object> definition = new LinkedHashMap<>();
        definition.put("@id", Iris.beginning(prefix));
        definition.put("@prefix", true);
        context.put(prefix.name(), definition);
      }
    }
    TYPES.forEach((name, type) -> context.put(name, Iris.type(type).full()));
    PROPERTIES.forEach((name, property) -> context.put(name, definition(property)));
    return context;
  }

  private static Object definition(Property property) {
    Map<String, Object> definition = new LinkedHashMap<>();
    definition.put("@id", property.iri());
    if (!property.coercion().isEmpty()) {
      definition.put("@type", property.coercion());
    }
    if (property.list()) {
      definition.put("@container", property.ordered() ? "@list" : "@set");
    }
    if (property.coercion().equals(Property.WORDS)) {
      definition.put("@context", Map.of("@vocab", property.words()));
    }
    return definition.size() == 1 ? property.iri() : definition;
  }
}
