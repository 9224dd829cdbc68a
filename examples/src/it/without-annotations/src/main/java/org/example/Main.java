package org.example;

import java.util.List;
import java.util.Optional;
import org.disse.check.Finding;
import org.disse.entry.Entry;
import org.disse.evidence.Evidence;
import org.disse.evidence.Publication;
import org.disse.evidence.Study;
import org.disse.io.DisseJson;
import org.disse.io.EntryJson;
import org.disse.io.ReadResult;
import org.disse.source.Cell;
import org.disse.source.CellKind;
import org.disse.source.ExosomeSource;
import org.disse.source.VesicleKind;
import org.disse.value.Extensions;

/** Names types whose annotations javac cannot find, and is not told so. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    isAbsent("org.jspecify.annotations.Nullable");
    isAbsent("org.immutables.value.Value");

    Cell cell = Cell.builder().id("c").label("C").kind(CellKind.STROMAL).build();
    ExosomeSource source =
        ExosomeSource.builder()
            .id("s")
            .label("S")
            .vesicle(VesicleKind.EXOSOME)
            .cell(cell.ref())
            .extensions(Extensions.none().with("label", "seen", true))
            .build();
    Study study =
        Study.builder()
            .id("study")
            .publication(Publication.builder().title("A study").build())
            .build();
    Evidence evidence = Evidence.builder().study(study.ref()).build();
    for (Entry entry : List.of(cell, source, study)) {
      if (entry.equals(evidence) || entry.hashCode() != entry.hashCode()) {
        throw new AssertionError(entry);
      }
    }
    EntryJson<Cell> json = DisseJson.strict().entries(Cell.class);
    ReadResult<Cell> result = json.tryRead(json.toText(cell).replace("stromal", "stromall"));
    Optional<String> hint = result.report().findings().stream().findFirst().flatMap(Finding::hint);
    if (!hint.orElse("").contains("stromal")) {
      throw new AssertionError(result.report());
    }
    System.out.println("no annotation is missed");
  }

  private static void isAbsent(String type) {
    try {
      Class.forName(type);
    } catch (ClassNotFoundException expected) {
      return;
    }
    throw new AssertionError("expected no " + type + ", but was on the class path");
  }
}
