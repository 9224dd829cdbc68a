package org.disse.io.mutation;

import java.util.List;
import java.util.function.Function;
import org.disse.io.testing.Format;

/**
 * A way of changing a document at one place.
 *
 * @param name what it does, in a few words
 * @param at the changes that it makes at a place; none where it does not apply
 */
record Operator(String name, Function<Site, List<Mutation>> at) {
  /** Kinds that take any text of one line, or any text. */
  private static final List<String> FREE = List.of("line", "prose");

  static boolean isText(Site site) {
    return site.value() instanceof String;
  }

  /** Whether the value is text of which only some is right. */
  static boolean isConstrained(Site site) {
    return isText(site) && !FREE.contains(site.field().kind());
  }

  static boolean isProse(Site site) {
    return site.field().kind().equals("prose");
  }

  static boolean isEnum(Site site) {
    return isText(site) && site.field().kind().startsWith("@");
  }

  static boolean isReference(Site site) {
    return isText(site) && site.field().kind().startsWith(">");
  }

  static boolean isKind(Site site, String... kinds) {
    return isText(site) && List.of(kinds).contains(site.field().kind());
  }

  /** The values of the enum of a place. */
  static List<String> words(Site site) {
    return Format.values(site.field().kind().substring(1));
  }
}
