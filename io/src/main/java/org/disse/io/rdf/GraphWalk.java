package org.disse.io.rdf;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.disse.entry.Entry;
import org.disse.entry.Section;
import org.disse.io.codec.Format;
import org.disse.io.codec.Shape;
import org.disse.io.codec.Trees;
import org.disse.io.json.Escapes;
import org.disse.knowledge.KnowledgeBase;
import org.jspecify.annotations.Nullable;

/**
 * Tells a graph what entries are: each value of them once, by the field tables. Objects become
 * things of their type, references and identifiers IRIs, words IRIs of the vocabulary, all else
 * literals. Unknown fields of an object become one literal of JSON.
 */
public final class GraphWalk {
  private final KnowledgeBase base;
  private final Iris iris;
  private final GraphOutput out;

  /**
   * Starts.
   *
   * @param base the knowledge base
   * @param out what is written to
   */
  public GraphWalk(KnowledgeBase base, GraphOutput out) {
    this.base = base;
    this.iris = new Iris(base.id().value());
    this.out = out;
  }

  /** Is told what becomes of each value. */
  public interface Told {
    /**
     * It stands there, with all values below it.
     *
     * @param pointer where it stood in the entry
     */
    void kept(String pointer);

    /**
     * Something less exact stands there.
     *
     * @param pointer where it stood in the entry
     * @param written what stands there
     * @param reason why
     */
    void narrowed(String pointer, String written, String reason);
  }

  /**
   * Opens the document and tells of its own fields.
   *
   * @param told is told what becomes of them
   */
  public void begin(Told told) {
    Map<String, @Nullable Object> tree = Trees.outline(base);
    for (Section section : Section.values()) {
      tree.remove(section.plural());
    }
    Shape.Type type = Format.document();
    out.beginThing(iris.document(), List.of(Iris.type(type)));
    told.kept("/id");
    new Thing(base.id().value(), told).fields(tree, type, "", Set.of());
  }

  /**
   * Opens a section.
   *
   * @param section the section
   */
  public void begin(Section section) {
    for (Shape.Field field : Format.document().fields()) {
      if (field.name().equals(section.plural())) {
        out.beginProperty(Property.of(field), "");
      }
    }
  }

  /**
   * An entry of the open section.
   *
   * @param entry the entry
   * @param category a class of others that it belongs to
   * @param told is told what becomes of its values
   */
  public void entry(Entry entry, Optional<Name> category, Told told) {
    Shape.Type type = Trees.typeOf(entry.section());
    List<Name> types = new ArrayList<>(List.of(Iris.type(type)));
    category.ifPresent(types::add);
    String id = entry.id().value();
    out.beginThing(iris.entry(id), types);
    told.kept("/id");
    new Thing(id, told).fields(Trees.of(entry), type, "", Set.copyOf(entry.extensions().names()));
    out.endThing();
  }

  /** Closes the open section. */
  public void endSection() {
    out.endProperty();
  }

  /** Closes the document. */
  public void end() {
    out.endThing();
  }

  /** An entry, or the document's own fields, and all that is in it. */
  private final class Thing {
    private final String id;
    private final Told told;

    Thing(String id, Told told) {
      this.id = id;
      this.told = told;
    }

    /**
     * All fields but an id that the table knows; {@code unknown} are those that it does not know
     * here.
     */
    void fields(
        Map<String, @Nullable Object> tree, Shape.Type type, String pointer, Set<String> unknown) {
      Map<String, @Nullable Object> rest = new LinkedHashMap<>(tree);
      if (hasId(type)) {
        rest.remove("id");
      }
      boolean isKnown = true;
      if (!type.tags().isEmpty()) {
        String tag = String.valueOf(rest.remove("type"));
        isKnown = type.tags().contains(tag);
        type(tag, isKnown);
      }
      for (Shape.Field field : type.fields()) {
        Object value = unknown.contains(field.name()) ? null : rest.remove(field.name());
        if (value == null && isKnown && field.usual().isPresent()) {
          usual(field, field.usual().get(), pointer);
        } else if (value != null) {
          Property property = Property.of(field);
          String place = pointer + "/" + field.name();
          out.beginProperty(property, Iris.label(id, place));
          if (value instanceof List<?> values) {
            list(values, field, property, place, tree);
          } else {
            value(value, field, property, place, tree);
          }
          out.endProperty();
        }
      }
      if (!rest.isEmpty()) {
        rest.keySet().forEach(name -> told.kept(pointer + "/" + Escapes.pointerToken(name)));
        out.beginProperty(Property.EXTENSIONS, "");
        String json = new String(Trees.bytes(rest), StandardCharsets.UTF_8);
        out.literal(json.stripTrailing(), Xsd.JSON);
        out.endProperty();
      }
    }

    /** A property has each value once, but for the lists whose order says something. */
    private void list(
        List<?> values,
        Shape.Field field,
        Property property,
        String place,
        Map<String, @Nullable Object> owner) {
      Set<Object> seen = new HashSet<>();
      for (int i = 0; i < values.size(); i++) {
        Object value = Objects.requireNonNull(values.get(i));
        String pointer = place + "/" + i;
        if (field.ordered() || field.shape() instanceof Shape.Part || seen.add(value)) {
          value(value, field, property, pointer, owner);
        } else {
          told.narrowed(pointer, value.toString(), "a property has each value once");
        }
      }
    }

    /** What is absent in the format for being usual: in a graph absence says nothing. */
    private void usual(Shape.Field field, Object value, String pointer) {
      Property property = Property.of(field);
      out.beginProperty(property, Iris.label(id, pointer + "/" + field.name()));
      if (field.shape() instanceof Shape.Word) {
        out.name(property.word(value.toString()));
      } else {
        out.literal(value.toString(), Xsd.BOOLEAN);
      }
      out.endProperty();
    }

    /** A type that the format does not know is text. */
    private void type(String type, boolean isKnown) {
      out.beginProperty(Property.TYPE, "");
      if (isKnown) {
        out.name(Property.TYPE.word(type));
      } else {
        out.literal(type, Xsd.STRING);
      }
      out.endProperty();
      told.kept("/type");
    }

    private void value(
        @Nullable Object value,
        Shape.Field field,
        Property property,
        String pointer,
        Map<String, @Nullable Object> owner) {
      if (field.shape() instanceof Shape.Part part) {
        part(object(value), part.type(), pointer);
        return;
      }
      if (value instanceof BigDecimal number && property.coercion().equals(Xsd.DECIMAL)) {
        decimal(number, pointer);
        return;
      }
      String text = String.valueOf(value);
      told.kept(pointer);
      if (field.shape() instanceof Shape.Word) {
        out.name(property.word(text));
      } else if (field.shape() instanceof Shape.Reference) {
        out.name(iris.entry(text));
      } else if (field.shape() instanceof Shape.Text kind) {
        text(text, kind.name(), owner);
      } else {
        out.literal(text, value instanceof Boolean ? Xsd.BOOLEAN : Xsd.INTEGER);
      }
    }

    private void text(String text, String kind, Map<String, @Nullable Object> owner) {
      switch (kind) {
        case "id" -> out.name(iris.experiment(String.valueOf(owner.get("study")), text));
        case "curie" -> out.name(Iris.curie(text));
        case "pmid" -> out.name(Iris.publication("pubmed", text));
        case "doi" -> out.name(Iris.publication("doi", text));
        case "url" -> out.literal(text, Xsd.ANY_URI);
        case "date" -> out.literal(text, Xsd.ofDate(text));
        default -> out.literal(text, Xsd.STRING);
      }
    }

    private void decimal(BigDecimal number, String pointer) {
      String plain = number.toPlainString();
      if (plain.equals(number.toString())) {
        told.kept(pointer);
      } else {
        told.narrowed(pointer, plain, "xsd:decimal has no exponent");
      }
      out.literal(plain, Xsd.DECIMAL);
    }

    private void part(Map<String, @Nullable Object> tree, Shape.Type type, String pointer) {
      // An unknown field of that name says nothing of what the thing is.
      Object own = hasId(type) ? tree.get("id") : null;
      Name name = Name.blank(Iris.label(id, pointer));
      if (own != null) {
        told.kept(pointer + "/id");
        boolean isTerm = type.name().equals("term");
        name = isTerm ? Iris.curie(own.toString()) : iris.experiment(id, own.toString());
      }
      out.beginThing(name, List.of(Iris.type(type)));
      fields(tree, type, pointer, Set.of());
      out.endThing();
    }

    private static boolean hasId(Shape.Type type) {
      return type.fields().stream().anyMatch(field -> field.name().equals("id"));
    }

    @SuppressWarnings("unchecked") // The field tables say that it is an object.
    private static Map<String, @Nullable Object> object(@Nullable Object value) {
      return (Map<String, @Nullable Object>) Objects.requireNonNull(value);
    }
  }
}
