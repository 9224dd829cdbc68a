package org.disse.knowledge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.disse.cargo.Cargo;
import org.disse.cause.FibrosisCause;
import org.disse.entry.Entry;
import org.disse.entry.Section;
import org.disse.evidence.ClinicalTrial;
import org.disse.evidence.Study;
import org.disse.mechanism.Mechanism;
import org.disse.process.Process;
import org.disse.source.Cell;
import org.disse.source.ExosomeSource;
import org.disse.target.Target;
import org.disse.therapy.Therapy;

/** The entries of a knowledge base by section, in the order given. */
public interface Sections {
  /**
   * The causes of fibrosis.
   *
   * @return the entries, in the order given
   */
  List<FibrosisCause> causes();

  /**
   * The cells.
   *
   * @return the entries, in the order given
   */
  List<Cell> cells();

  /**
   * The sources of vesicles.
   *
   * @return the entries, in the order given
   */
  List<ExosomeSource> sources();

  /**
   * The cargo.
   *
   * @return the entries, in the order given
   */
  List<Cargo> cargo();

  /**
   * The targets.
   *
   * @return the entries, in the order given
   */
  List<Target> targets();

  /**
   * The processes.
   *
   * @return the entries, in the order given
   */
  List<Process> processes();

  /**
   * The therapies.
   *
   * @return the entries, in the order given
   */
  List<Therapy> therapies();

  /**
   * The mechanisms.
   *
   * @return the entries, in the order given
   */
  List<Mechanism> mechanisms();

  /**
   * The studies.
   *
   * @return the entries, in the order given
   */
  List<Study> studies();

  /**
   * The clinical trials.
   *
   * @return the entries, in the order given
   */
  List<ClinicalTrial> trials();

  /**
   * All entries, section by section.
   *
   * @return the entries
   */
  default List<Entry> entries() {
    List<Entry> entries = new ArrayList<>();
    for (Section section : Section.values()) {
      entries.addAll(entries(section));
    }
    return Collections.unmodifiableList(entries);
  }

  /**
   * The entries of a section.
   *
   * @param section the section
   * @return its entries, in the order given
   */
  default List<? extends Entry> entries(Section section) {
    return switch (section) {
      case CAUSES -> causes();
      case CELLS -> cells();
      case SOURCES -> sources();
      case CARGO -> cargo();
      case TARGETS -> targets();
      case PROCESSES -> processes();
      case THERAPIES -> therapies();
      case MECHANISMS -> mechanisms();
      case STUDIES -> studies();
      case TRIALS -> trials();
    };
  }

  /**
   * All entries of a kind.
   *
   * @param kind the class of an entry, or of a family of entries, such as {@code MicroRna}
   * @param <T> the kind
   * @return the entries, section by section
   */
  default <T extends Entry> List<T> all(Class<T> kind) {
    return of(kind).stream()
        .flatMap(section -> entries(section).stream())
        .filter(kind::isInstance)
        .map(kind::cast)
        .toList();
  }

  /**
   * The sections in which entries of a kind stand.
   *
   * @param kind the class of an entry, or of a family of entries
   * @return the sections, in their order
   */
  static Set<Section> of(Class<? extends Entry> kind) {
    Set<Section> sections = EnumSet.allOf(Section.class);
    sections.removeIf(
        section -> {
          Class<? extends Entry> type = kindIn(section);
          return !kind.isAssignableFrom(type) && !type.isAssignableFrom(kind);
        });
    return sections;
  }

  private static Class<? extends Entry> kindIn(Section section) {
    return switch (section) {
      case CAUSES -> FibrosisCause.class;
      case CELLS -> Cell.class;
      case SOURCES -> ExosomeSource.class;
      case CARGO -> Cargo.class;
      case TARGETS -> Target.class;
      case PROCESSES -> Process.class;
      case THERAPIES -> Therapy.class;
      case MECHANISMS -> Mechanism.class;
      case STUDIES -> Study.class;
      case TRIALS -> ClinicalTrial.class;
    };
  }
}
