package org.disse.io.codec;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.disse.knowledge.FormatVersion;
import org.jspecify.annotations.Nullable;

/**
 * Turns a document of one version of the format into one of the next, as a tree of plain values.
 *
 * <p>To add one, when a new major version is made: implement this interface for the last version
 * before it, put the step into {@link Upgrades#KNOWN}, add a fixture of the old version and the
 * document that must come of it (see {@code UpgradeTest}), and never change the step again. Steps
 * are chained, so older ones go on working.
 *
 * <p>A step changes what the versions say differently and nothing else: unknown fields stay where
 * they are. What is not of the expected shape it leaves as it is, for the field tables to report.
 */
interface UpgradeStep {
  /** The version that it reads. */
  FormatVersion from();

  /** The version that it makes. */
  FormatVersion to();

  /**
   * Changes a document in place; its version is set by the caller.
   *
   * @param document the members of the document, sections among them, in the order of the text
   */
  void upgrade(Map<String, @Nullable Object> document);

  /** The entries of a section, as far as they are objects. */
  static List<Map<String, @Nullable Object>> entries(
      Map<String, @Nullable Object> document, String section) {
    return document.get(section) instanceof List<?> list
        ? list.stream().flatMap(entry -> object(entry).stream()).toList()
        : List.of();
  }

  /** A value as an object; none if it is something else. */
  @SuppressWarnings("unchecked") // The names of JSON's members are text.
  static List<Map<String, @Nullable Object>> object(@Nullable Object value) {
    return value instanceof Map ? List.of((Map<String, @Nullable Object>) value) : List.of();
  }

  /** Renames a member, which keeps its place; nothing happens if it is not there. */
  static void rename(Map<String, @Nullable Object> object, String from, String to) {
    if (!object.containsKey(from) || object.containsKey(to)) {
      return;
    }
    Map<String, @Nullable Object> copy = new LinkedHashMap<>(object);
    object.clear();
    copy.forEach((name, value) -> object.put(name.equals(from) ? to : name, value));
  }
}
