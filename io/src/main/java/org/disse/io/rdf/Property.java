package org.disse.io.rdf;

import java.util.Map;
import org.disse.io.codec.Shape;

/**
 * A field as a property.
 *
 * @param name the field's name
 * @param iri the IRI of the property
 * @param list whether it holds a list
 * @param ordered whether the order of the list says something
 * @param coercion what plain text stands for: {@code @id} for IRIs, {@code @vocab} for the words of
 *     the field, a datatype, or empty for text
 */
public record Property(String name, String iri, boolean list, boolean ordered, String coercion) {
  static final String IRIS = "@id";
  static final String WORDS = "@vocab";

  /** The property that holds all unknown fields of an object, as one JSON text. */
  static final Property EXTENSIONS =
      new Property("extensions", Iris.VOCABULARY + "extensions", false, false, Xsd.JSON);

  /** The type of a cargo or target. */
  static final Property TYPE = new Property("type", Iris.VOCABULARY + "type", false, false, WORDS);

  /** The few fields that mean what a property of others means. */
  private static final Map<String, String> OTHERS =
      Map.of(
          "label", "http://www.w3.org/2000/01/rdf-schema#label",
          "synonyms", Iris.BIOLINK + "synonym",
          "xrefs", "http://www.w3.org/2004/02/skos/core#exactMatch");

  static Property of(Shape.Field field) {
    return new Property(
        field.name(),
        OTHERS.getOrDefault(field.name(), Iris.VOCABULARY + field.name()),
        field.list(),
        field.ordered(),
        coercion(field.shape()));
  }

  private static String coercion(Shape shape) {
    if (shape instanceof Shape.Text text) {
      return switch (text.name()) {
        case "id", "curie", "pmid", "doi" -> IRIS;
        case "url" -> Xsd.ANY_URI;
        case "date" -> Xsd.DATE;
        default -> "";
      };
    }
    if (shape instanceof Shape.Word) {
      return WORDS;
    }
    if (shape instanceof Shape.Numeric number) {
      return number.whole() ? "" : Xsd.DECIMAL;
    }
    return shape instanceof Shape.Reference ? IRIS : "";
  }

  /**
   * This property, or another of the same name: in a context, where types share their names. What
   * text stands for may differ only from what is no text at all, or is plain.
   */
  Property or(Property other) {
    boolean clash = !coercion.isEmpty() && !other.coercion.isEmpty();
    if (ordered != other.ordered || (clash && !coercion.equals(other.coercion))) {
      throw new IllegalStateException(this + " clashes with " + other);
    }
    String either = coercion.isEmpty() ? other.coercion : coercion;
    return new Property(name, iri, list && other.list, ordered, either);
  }

  /** One of the words of the field. */
  Name word(String word) {
    String iri = words() + word;
    return Context.isField(word) ? Name.iri(iri) : new Name(iri, word);
  }

  /** The beginning of the IRIs of all words of the field. */
  String words() {
    return Iris.VOCABULARY + name + "/";
  }
}
