package org.disse.io.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.disse.entry.Section;
import org.disse.source.Cell;
import org.disse.source.CellKind;
import org.junit.jupiter.api.Test;

/** A section as a document of its own. */
class SectionOutputTest {
  @Test
  void holdsWhatWasWritten() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    SectionOutput out = new SectionOutput(Section.CELLS, bytes);
    out.write(Cell.builder().id("b").label("B").kind(CellKind.OTHER).build());
    out.write(Cell.builder().id("c").label("C").kind(CellKind.IMMUNE).build());
    out.end();

    assertThat(bytes.toString(StandardCharsets.UTF_8))
        .isEqualTo(
            """
            {
              "cells": [
                {
                  "id": "b",
                  "label": "B",
                  "kind": "other"
                },
                {
                  "id": "c",
                  "label": "C",
                  "kind": "immune"
                }
              ]
            }
            """);
  }
}
