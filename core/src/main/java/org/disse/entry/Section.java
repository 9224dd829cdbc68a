package org.disse.entry;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The sections of a knowledge base, in the order in which they are written. Every entry stands in
 * one.
 */
public enum Section {
  /** Causes of fibrosis: {@code FibrosisCause}. */
  CAUSES("cause"),
  /** Cells: {@code Cell}. */
  CELLS("cell"),
  /** Sources of vesicles: {@code ExosomeSource}. */
  SOURCES("source"),
  /** What vesicles carry: {@code Cargo}. */
  CARGO("cargo"),
  /** What cargo acts on: {@code Target}. */
  TARGETS("target"),
  /** Pathways, processes, phenotypes: {@code Process}. */
  PROCESSES("process"),
  /** Therapies: {@code Therapy}. */
  THERAPIES("therapy"),
  /** Mechanisms: {@code Mechanism}. */
  MECHANISMS("mechanism"),
  /** Studies: {@code Study}. */
  STUDIES("study"),
  /** Clinical trials: {@code ClinicalTrial}. */
  TRIALS("trial");

  private static final Map<String, Section> BY_SINGULAR = bySingular();

  private final String singular;

  Section(String singular) {
    this.singular = singular;
  }

  private static Map<String, Section> bySingular() {
    Map<String, Section> sections = new HashMap<>();
    for (Section section : values()) {
      sections.put(section.singular, section);
    }
    return sections;
  }

  /**
   * The name of one entry of the section, as an NDJSON line gives it.
   *
   * @return {@code cause}, {@code cell} …
   */
  public String singular() {
    return singular;
  }

  /**
   * The section's name in a document.
   *
   * @return {@code causes}, {@code cells} …
   */
  public String plural() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * What an entry of one of some sections is called in a message.
   *
   * @param sections the sections
   * @return such as "a cell", "a cause or process", or "an entry" if it may be of any section
   */
  public static String describe(Set<Section> sections) {
    return sections.size() == values().length
        ? "an entry"
        : sections.stream()
            .sorted()
            .map(Section::singular)
            .collect(Collectors.joining(" or ", "a ", ""));
  }

  /**
   * The section of an entry's name.
   *
   * @param singular {@code cause}, {@code cell} …
   * @return the section, or empty if there is none of that name
   */
  public static Optional<Section> ofSingular(String singular) {
    return Optional.ofNullable(BY_SINGULAR.get(singular));
  }
}
