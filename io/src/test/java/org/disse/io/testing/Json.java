package org.disse.io.testing;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * A tiny JSON tree of the tests' own, read by jackson-core and written by hand, so that nothing
 * under test helps to judge itself. Objects keep the order of their members, and doubled ones.
 *
 * <p>A value is an {@link Obj}, a {@link Arr}, a String, a BigDecimal, a Boolean or {@link #NULL}.
 */
public final class Json {
  /** JSON's null. */
  public static final Object NULL = Null.NULL;

  private static final JsonFactory STRICT =
      JsonFactory.builder().disable(StreamReadFeature.AUTO_CLOSE_SOURCE).build();

  private Json() {}

  private enum Null {
    NULL
  }

  /** A member of an object. */
  public record Member(String name, Object value) {}

  /** An object. */
  public record Obj(List<Member> members) {
    public static Obj of() {
      return new Obj(new ArrayList<>());
    }

    /** Adds a member and returns the object itself. */
    public Obj with(String name, Object value) {
      members.add(new Member(name, value));
      return this;
    }

    public boolean has(String name) {
      return members.stream().anyMatch(member -> member.name().equals(name));
    }

    public Object get(String name) {
      return members.stream()
          .filter(member -> member.name().equals(name))
          .map(Member::value)
          .findFirst()
          .orElseThrow(() -> new AssertionError("no member " + name));
    }

    public int indexOf(String name) {
      for (int i = 0; i < members.size(); i++) {
        if (members.get(i).name().equals(name)) {
          return i;
        }
      }
      throw new AssertionError("no member " + name);
    }
  }

  /** An array. */
  public record Arr(List<Object> items) {
    public static Arr of() {
      return new Arr(new ArrayList<>());
    }
  }

  /** Text that is written as it is, JSON or not. */
  public record Raw(String text) {
    @Override
    public String toString() {
      return text;
    }
  }

  /** A whole member of an object that is written as it is. */
  public static Member raw(String text) {
    return new Member("", new Raw(text));
  }

  // ---- reading

  public static Object parse(String text) {
    try (JsonParser parser = STRICT.createParser(text)) {
      parser.nextToken();
      Object value = value(parser);
      if (parser.nextToken() != null) {
        throw new AssertionError("something stands behind the value");
      }
      return value;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The value at the parser's current token. */
  public static Object value(JsonParser parser) throws IOException {
    switch (parser.currentToken()) {
      case START_OBJECT -> {
        Obj object = Obj.of();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
          String name = parser.currentName();
          parser.nextToken();
          object.with(name, value(parser));
        }
        return object;
      }
      case START_ARRAY -> {
        Arr array = Arr.of();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          array.items().add(value(parser));
        }
        return array;
      }
      case VALUE_STRING -> {
        return parser.getText();
      }
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> {
        return new BigDecimal(parser.getText());
      }
      case VALUE_TRUE, VALUE_FALSE -> {
        return parser.getBooleanValue();
      }
      case VALUE_NULL -> {
        return NULL;
      }
      default -> throw new AssertionError(parser.currentToken());
    }
  }

  // ---- writing

  /** The layout of the format. */
  public static String pretty(Object value) {
    StringBuilder out = new StringBuilder();
    write(out, value, "\n");
    return out.append('\n').toString();
  }

  /** No white space at all. */
  public static String compact(Object value) {
    StringBuilder out = new StringBuilder();
    write(out, value, "");
    return out.toString();
  }

  private static void write(StringBuilder out, Object value, String newLine) {
    String inner = newLine.isEmpty() ? "" : newLine + "  ";
    if (value instanceof Obj object) {
      out.append('{');
      for (Member member : object.members()) {
        out.append(out.charAt(out.length() - 1) == '{' ? "" : ",").append(inner);
        if (!(member.name().isEmpty() && member.value() instanceof Raw)) {
          string(out, member.name());
          out.append(newLine.isEmpty() ? ":" : ": ");
        }
        write(out, member.value(), inner);
      }
      out.append(object.members().isEmpty() ? "" : newLine).append('}');
    } else if (value instanceof Arr array) {
      out.append('[');
      for (int i = 0; i < array.items().size(); i++) {
        out.append(i == 0 ? "" : ",").append(inner);
        write(out, array.items().get(i), inner);
      }
      out.append(array.items().isEmpty() ? "" : newLine).append(']');
    } else if (value instanceof String text) {
      string(out, text);
    } else {
      out.append(value == NULL ? "null" : value.toString());
    }
  }

  private static void string(StringBuilder out, String text) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        case '\b' -> out.append("\\b");
        case '\f' -> out.append("\\f");
        default -> {
          if (c < ' ') {
            out.append("\\u00")
                .append(c < 16 ? '0' : '1')
                .append("0123456789ABCDEF".charAt(c % 16));
          } else {
            out.append(c);
          }
        }
      }
    }
    out.append('"');
  }

  // ---- changing

  /** A deep copy. */
  public static Object copy(Object value) {
    if (value instanceof Obj object) {
      Obj copy = Obj.of();
      object.members().forEach(member -> copy.with(member.name(), copy(member.value())));
      return copy;
    }
    if (value instanceof Arr array) {
      Arr copy = Arr.of();
      array.items().forEach(item -> copy.items().add(copy(item)));
      return copy;
    }
    return value;
  }

  /** A deep copy whose objects have their members in random order. */
  public static Object shuffled(Object value, Random random) {
    if (value instanceof Obj object) {
      Obj copy = Obj.of();
      object
          .members()
          .forEach(member -> copy.with(member.name(), shuffled(member.value(), random)));
      Collections.shuffle(copy.members(), random);
      return copy;
    }
    if (value instanceof Arr array) {
      Arr copy = Arr.of();
      array.items().forEach(item -> copy.items().add(shuffled(item, random)));
      return copy;
    }
    return value;
  }

  /** The value of a pointer. */
  public static Object at(Object root, String pointer) {
    Object value = root;
    for (String token : tokens(pointer)) {
      value =
          value instanceof Arr array
              ? array.items().get(Integer.parseInt(token))
              : ((Obj) value).get(token);
    }
    return value;
  }

  /** The tokens of a pointer, unescaped. */
  public static List<String> tokens(String pointer) {
    List<String> tokens = new ArrayList<>();
    if (!pointer.isEmpty()) {
      for (String token : List.of(pointer.substring(1).split("/", -1))) {
        tokens.add(token.replace("~1", "/").replace("~0", "~"));
      }
    }
    return tokens;
  }
}
