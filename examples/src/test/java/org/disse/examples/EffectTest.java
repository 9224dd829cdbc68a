package org.disse.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EffectTest {
  @TempDir private Path directory = Path.of("");

  /** A vesicle's protein that is made up, and steps of all standings. */
  private Path made() throws IOException {
    String steps =
        """
        {"subject": "p", "relation": "activates", "object": "g", "in": "b", "evidence": [{"study": "s"}]},
        {"subject": "g", "relation": "inhibits", "object": "p"},
        {"subject": "g", "relation": "inhibits", "object": "h", "in": "b", "objectIn": "c",
         "evidence": [{"study": "s"}, {"study": "r", "stance": "refutes"}]},
        {"subject": "p", "relation": "inhibits", "object": "h", "evidence": [{"study": "r"}]}
        """;
    String text =
        """
        {"disse": "1.0", "id": "made", "title": "Made up",
         "cells": [{"id": "b", "label": "B cell", "kind": "immune"}, {"id": "c", "label": "C cell", "kind": "other"}],
         "cargo": [{"type": "protein", "id": "p", "label": "P"}],
         "targets": [{"type": "gene", "id": "g", "label": "G"}, {"type": "gene", "id": "h", "label": "H"}],
         "mechanisms": [{"id": "m", "label": "M", "steps": [%s]}],
         "studies": [
           {"id": "s", "publication": {"firstAuthor": "Sound", "year": 2001, "doi": "10.1000/1"}},
           {"id": "r", "publication": {"title": "Withdrawn", "doi": "10.1000/2", "status": "retracted"}}]}
        """
            .formatted(steps);
    return Files.writeString(directory.resolve("made.json"), text, StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @CsvSource({
    "mir-27b-3p, antifibrotic",
    "mir-125b-5p, antifibrotic",
    "mir-6766-3p, antifibrotic",
    "becn1-protein, antifibrotic",
    "tgfb1, profibrotic",
    "mir-181-5p, ambiguous",
    "mir-20a-5p, unknown",
    "mir-126a, none"
  })
  void saysTheVerdictFirst(String id, String verdict) {
    Run run = Run.of("effect", id);

    assertThat(run.code()).isZero();
    assertThat(run.out()).startsWith(verdict + ": ");
  }

  @Test
  void tellsEachStepWithItsCellAndItsStudies() throws IOException {
    Run run = Run.of("effect", "p", "--on", "h", "--in", made());

    assertThat(run.out())
        .isEqualTo(
            """
            negative: more P makes less H

            To less H, in 2 steps
              +  P activates G, in the B cell
                   Sound 2001, doi:10.1000/1
              −  G inhibits H, in the B cell, to the C cell
                   Sound 2001, doi:10.1000/1
                   against it: Withdrawn, doi:10.1000/2 (retracted)

            Feedback, which does not count: more H by a chain that meets an entry twice
              P activates G, inhibits P, activates G, inhibits H

            Not walked, though it might matter (1 step)
              it rests on retracted work alone:
                P inhibits H
            """);
  }

  @Test
  void tellsFeedbackApart() throws IOException {
    assertThat(Run.of("effect", "p", "--on", "p", "--in", made()).out())
        .isEqualTo(
            """
            none: nothing leads from P to P

            Feedback, which does not count: more P by a chain that meets an entry twice
              P activates G, inhibits P, activates G, inhibits P

            Feedback, which does not count: less P by a chain that meets an entry twice
              P activates G, inhibits P
            """);
  }

  @Test
  void tellsBothChainsWhereTheyDisagree() {
    assertThat(Run.of("effect", "mir-181-5p").out())
        .contains("To more liver fibrosis, in 3 steps\n  +  miR-181-5p activates autophagy")
        .contains("To less liver fibrosis, in 3 steps\n  −  miR-181-5p decreases STAT3")
        .contains("Qu 2017, doi:10.1111/jcmm.13170");
  }

  @Test
  void obeysTheCellAndTheOtherConditions() {
    assertThat(Run.of("effect", "yap1", "--cell", "hepatocyte", "--background-only").out())
        .startsWith("antifibrotic: ");
    assertThat(Run.of("effect", "yap1", "--cell", "hepatic-stellate-cell").out())
        .startsWith("profibrotic: ");
    assertThat(Run.of("effect", "mir-27b-3p", "--without-background").out()).startsWith("none: ");
    assertThat(Run.of("effect", "mir-125b-5p", "--vesicle-given", "--setting", "in_vivo").out())
        .as("donor cells were given")
        .startsWith("none: ");
    assertThat(Run.of("effect", "mir-27b-3p", "--species", "human", "--cause", "ccl4").code())
        .isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"mir-27b-3p", "mir-181-5p", "masld", "msc-exosome", "amnion-msc-ev"})
  void fitsATerminalOfOneHundredAndTwentyColumns(String id) {
    assertThat(Run.of("effect", id, "--all").out().lines())
        .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(120));
  }

  @Test
  void printsAllThatWasNotWalkedIfAsked() {
    assertThat(Run.of("effect", "mir-181-5p").out()).contains(" more; --all prints them\n");
    assertThat(Run.of("effect", "mir-181-5p", "--all").out()).doesNotContain("--all");
  }

  @Test
  void namesTheNearestIdOfAnEntryThatIsNotThere() {
    Run run = Run.of("effect", "mir-27b");

    assertThat(run.code()).isEqualTo(Main.ANSWER_IS_NO);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).endsWith("but was 'mir-27b'; did you mean 'mir-27b-3p'?\n");
  }

  @Test
  void refusesWhatIsNoCellOrNoId() {
    assertThat(Run.of("effect", "smo", "--cell", "yap1").err())
        .isEqualTo("expected the id of a cell, but was the target 'yap1'\n");
    assertThat(Run.of("effect", "no id").code()).isEqualTo(Main.USAGE);
    assertThat(Run.of("effect", "smo", "--species", "cat").code()).isEqualTo(Main.USAGE);
    assertThat(Run.of("effect", "smo", "--background-only", "--without-background").err())
        .startsWith("expected --without-background or --background-only, but was both");
  }
}
