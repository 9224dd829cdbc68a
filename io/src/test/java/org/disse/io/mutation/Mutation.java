package org.disse.io.mutation;

import java.util.List;

/**
 * One change at one place, and what must come of it.
 *
 * @param site the place
 * @param replacement what stands there instead: members where a member stood, items where an item
 * @param expected what a reader must say
 * @param pointer where it must say so
 */
record Mutation(Site site, List<?> replacement, Expected expected, String pointer) {
  /** What a reader must say. */
  enum Expected {
    /** One error, at the pointer. */
    REFUSED,
    /** One error, at the pointer, of what is not JSON; a schema is not asked. */
    MALFORMED,
    /** One error, at the pointer, of what a schema cannot see. */
    REFUSED_BY_READER_ALONE,
    /** One finding of the checks of meaning, at the pointer. */
    DOUBTED,
    /** Nothing: the value is another, and as good. */
    ACCEPTED,
    /** Nothing: it is the same, written otherwise. */
    SAME,
    /** Nothing of the change itself; what refers to what was there may then lead nowhere. */
    DEPENDS
  }

  static Mutation refused(Site site, Object value) {
    return refusedAt(site.pointer(), site, value);
  }

  static Mutation refusedAt(String pointer, Site site, Object value) {
    return new Mutation(site, List.of(site.holding(value)), Expected.REFUSED, pointer);
  }

  static Mutation accepted(Site site, Object value) {
    return new Mutation(site, List.of(site.holding(value)), Expected.ACCEPTED, site.pointer());
  }

  static Mutation of(Expected expected, Site site, Object value) {
    return new Mutation(site, List.of(site.holding(value)), expected, site.pointer());
  }
}
