package org.disse.io.json;

import com.fasterxml.jackson.core.io.SerializedString;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The values of an enum and their names in JSON: the constants' names in lower case. */
public final class Symbols<E extends Enum<E>> {
  private final Map<String, E> byName = new LinkedHashMap<>();
  private final Map<E, String> names;
  private final Map<E, byte[]> encoded;
  private volatile @Nullable Map<E, SerializedString> serialized;
  final ByteTable<E> byBytes = new ByteTable<>();

  private Symbols(Class<E> type, List<E> constants) {
    names = new EnumMap<>(type);
    encoded = new EnumMap<>(type);
    for (E constant : constants) {
      String name = nameOf(constant);
      byName.put(name, constant);
      names.put(constant, name);
      byte[] bytes = name.getBytes(StandardCharsets.US_ASCII);
      byBytes.put(bytes, constant);
      encoded.put(constant, ('"' + name + "\",").getBytes(StandardCharsets.US_ASCII));
    }
  }

  /**
   * All constants of an enum.
   *
   * @param type the enum
   * @param <E> the enum
   * @return its symbols
   */
  public static <E extends Enum<E>> Symbols<E> of(Class<E> type) {
    return new Symbols<>(type, List.of(type.getEnumConstants()));
  }

  static String nameOf(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  /**
   * The names, in the order of the constants.
   *
   * @return the names
   */
  public List<String> names() {
    return Collections.unmodifiableList(new ArrayList<>(byName.keySet()));
  }

  @Nullable E find(String name) {
    return byName.get(name);
  }

  String name(E constant) {
    return known(names.get(constant), constant);
  }

  /** The quoted name and a comma: what the writer copies. */
  byte[] encoded(E constant) {
    return known(encoded.get(constant), constant);
  }

  /** The name as jackson-core writes it fastest; see {@link FieldName#serialized()}. */
  SerializedString serialized(E constant) {
    Map<E, SerializedString> known = serialized;
    if (known == null) {
      known = new EnumMap<>(constant.getDeclaringClass());
      for (Map.Entry<E, String> name : names.entrySet()) {
        known.put(name.getKey(), new SerializedString(name.getValue()));
      }
      serialized = known;
    }
    return known(known.get(constant), constant);
  }

  private static <V> V known(@Nullable V encoding, Enum<?> constant) {
    if (encoding == null) {
      throw new IllegalArgumentException("expected a known constant, but was " + constant);
    }
    return encoding;
  }
}
