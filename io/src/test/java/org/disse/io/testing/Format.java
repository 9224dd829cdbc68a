package org.disse.io.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.disse.io.testing.Json.Arr;
import org.disse.io.testing.Json.Member;
import org.disse.io.testing.Json.Obj;
import org.disse.value.Extensible;

/** What FORMAT.md says, typed by hand into two tables: the oracle that the code is judged by. */
public final class Format {
  private static final Map<String, List<Field>> TYPES = new LinkedHashMap<>();
  private static final Map<String, List<String>> ENUMS = new LinkedHashMap<>();

  static {
    rows("/format/enums.csv").forEach((name, values) -> ENUMS.put(name, values));
    rows("/format/fields.csv")
        .forEach((name, fields) -> TYPES.put(name, fields.stream().map(Field::parse).toList()));
  }

  private Format() {}

  /** The names of the types. */
  public static Set<String> types() {
    return TYPES.keySet();
  }

  /** The names of the enums. */
  public static Set<String> enums() {
    return ENUMS.keySet();
  }

  /** The fields of a type, in order. */
  public static List<Field> fields(String type) {
    return get(TYPES, type);
  }

  /** The values of an enum, in order. */
  public static List<String> values(String name) {
    return get(ENUMS, name);
  }

  static <V> V get(Map<String, V> map, String key) {
    return Optional.ofNullable(map.get(key)).orElseThrow(() -> new AssertionError(key));
  }

  /**
   * A field.
   *
   * @param usual its default, or ""
   * @param kind a type of this table, an enum with @, a reference with >, or a simple kind
   */
  public record Field(String name, boolean required, boolean list, String usual, String kind) {
    private static Field parse(String text) {
      String word = text.substring(0, text.indexOf(' '));
      String kind = text.substring(text.indexOf(' ') + 1);
      int equals = word.indexOf('=');
      String name = equals < 0 ? word.replace("!", "").replace("*", "") : word.substring(0, equals);
      return new Field(
          name,
          word.endsWith("!"),
          word.endsWith("*"),
          equals < 0 ? "" : word.substring(equals + 1),
          kind);
    }

    /** Whether its value, or each of its values, is an object. */
    public boolean isObject() {
      return TYPES.containsKey(kind);
    }
  }

  private static Map<String, List<String>> rows(String resource) {
    Map<String, List<String>> rows = new LinkedHashMap<>();
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(Format.class.getResourceAsStream(resource)),
                StandardCharsets.UTF_8))) {
      reader
          .lines()
          .filter(line -> !line.startsWith("#"))
          .forEach(
              line -> {
                List<String> cells = List.of(line.split(" \\| ", -1));
                rows.put(cells.get(0), List.of(cells.get(1).split(", ", -1)));
              });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rows;
  }

  /** The type of an object; cargo and targets of an unknown type have fields of their own. */
  public static String typeOf(String kind, Obj object) {
    List<String> types =
        switch (kind) {
          case "cargo" -> values("cargoType");
          case "target" -> values("targetType");
          default -> List.of();
        };
    if (types.isEmpty() || !object.has("type") || types.contains(object.get("type"))) {
      return kind;
    }
    return kind.equals("cargo") ? "unrecognizedCargo" : "unrecognizedTarget";
  }

  private static Optional<Field> field(List<Field> fields, String name) {
    return fields.stream().filter(field -> field.name().equals(name)).findFirst();
  }

  // ---- the canonical form

  /**
   * The form that the format prescribes: fields in order, defaults and empty lists left out,
   * unknown fields behind the known field that they followed.
   */
  public static Obj canonical(Obj object, String kind) {
    List<Field> fields = fields(typeOf(kind, object));
    Map<String, List<Member>> unknown = new LinkedHashMap<>();
    String last = "";
    for (Member member : object.members()) {
      if (field(fields, member.name()).isPresent()) {
        last = member.name();
      } else {
        unknown.computeIfAbsent(last, key -> new ArrayList<>()).add(member);
      }
    }
    Obj canonical = Obj.of();
    // The type of cargo and targets stands first; where it is not known, all stays as it was.
    boolean typeFirst = fields.get(0).kind().endsWith("Type");
    if (!typeFirst) {
      canonical.members().addAll(unknown.getOrDefault("", List.of()));
    }
    for (Field field : fields) {
      if (object.has(field.name()) && !isUsual(field, object.get(field.name()))) {
        canonical.with(field.name(), canonical(object.get(field.name()), field));
      }
      if (typeFirst && field.name().equals("type")) {
        canonical.members().addAll(unknown.getOrDefault("", List.of()));
      }
      canonical.members().addAll(unknown.getOrDefault(field.name(), List.of()));
    }
    return canonical;
  }

  private static boolean isUsual(Field field, Object value) {
    return field.list()
        ? ((Arr) value).items().isEmpty()
        : !field.usual().isEmpty() && value.toString().equals(field.usual());
  }

  private static Object canonical(Object value, Field field) {
    if (!field.isObject()) {
      return value;
    }
    if (field.list()) {
      Arr items = Arr.of();
      ((Arr) value).items().forEach(item -> items.items().add(canonical((Obj) item, field.kind())));
      return items;
    }
    return canonical((Obj) value, field.kind());
  }

  // ---- what a model says

  /**
   * Checks that every accessor of a model gives what the JSON holds, so that a field read into a
   * wrong place, and written from there, is seen.
   */
  public static void assertSays(Obj json, Object model, String kind) {
    List<Field> fields = fields(typeOf(kind, json));
    for (Field field : fields) {
      Object actual = call(model, accessor(kind, typeOf(kind, json), field));
      String what = kind + "." + field.name();
      if (field.list()) {
        List<Object> expected =
            json.has(field.name()) ? ((Arr) json.get(field.name())).items() : List.of();
        List<?> items = (List<?>) actual;
        assertThat(items).as(what).hasSameSizeAs(expected);
        for (int i = 0; i < expected.size(); i++) {
          assertSays(expected.get(i), items.get(i), field, what);
        }
      } else if (actual instanceof Optional<?> optional) {
        assertThat(optional.isPresent()).as(what).isEqualTo(json.has(field.name()));
        optional.ifPresent(value -> assertSays(json.get(field.name()), value, field, what));
      } else {
        Object expected = json.has(field.name()) ? json.get(field.name()) : field.usual();
        assertSays(expected, actual, field, what);
      }
    }
    assertThat(((Extensible) model).extensions().names())
        .as(kind)
        .containsExactlyElementsOf(
            json.members().stream()
                .map(Member::name)
                .filter(name -> field(fields, name).isEmpty())
                .toList());
  }

  private static void assertSays(Object expected, Object actual, Field field, String what) {
    if (field.isObject()) {
      assertSays((Obj) expected, actual, field.kind());
    } else if (actual instanceof Enum<?> constant) {
      assertThat(constant.name().toLowerCase(Locale.ROOT)).as(what).isEqualTo(expected);
    } else if (expected instanceof BigDecimal number) {
      assertThat(new BigDecimal(actual.toString())).as(what).isEqualTo(number);
    } else {
      assertThat(actual.toString()).as(what).isEqualTo(expected.toString());
    }
  }

  private static String accessor(String kind, String type, Field field) {
    if (field.name().equals("type") && type.equals(kind)) {
      return "kind";
    }
    return field.name().equals("disse") ? "formatVersion" : field.name();
  }

  private static Object call(Object model, String accessor) {
    Class<?> visible = model.getClass();
    while (!Modifier.isPublic(visible.getModifiers())) {
      visible = visible.getSuperclass();
    }
    try {
      return visible.getMethod(accessor).invoke(model);
    } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException e) {
      throw new LinkageError(accessor, e);
    }
  }
}
