package org.disse.entry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SectionTest {
  @ParameterizedTest
  @CsvSource({
    "CAUSES, cause, causes",
    "CELLS, cell, cells",
    "SOURCES, source, sources",
    "CARGO, cargo, cargo",
    "TARGETS, target, targets",
    "PROCESSES, process, processes",
    "THERAPIES, therapy, therapies",
    "MECHANISMS, mechanism, mechanisms",
    "STUDIES, study, studies",
    "TRIALS, trial, trials"
  })
  void namesOneEntryAndAll(Section section, String singular, String plural) {
    assertThat(section.singular()).isEqualTo(singular);
    assertThat(section.plural()).isEqualTo(plural);
    assertThat(Section.ofSingular(singular)).contains(section);
  }

  @Test
  void standsInTheOrderOfTheFormat() {
    assertThat(Section.values())
        .extracting(Section::plural)
        .containsExactly(
            "causes",
            "cells",
            "sources",
            "cargo",
            "targets",
            "processes",
            "therapies",
            "mechanisms",
            "studies",
            "trials");
  }

  @ParameterizedTest
  @CsvSource({"causes", "Cause", "''", "header"})
  void knowsNoOtherName(String name) {
    assertThat(Section.ofSingular(name)).isEmpty();
  }
}
