package org.disse.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.disse.cause.FibrosisCause;
import org.disse.entry.Entry;
import org.disse.evidence.Evidence;
import org.disse.evidence.Publication;
import org.disse.evidence.Study;
import org.disse.knowledge.KnowledgeBase;
import org.disse.source.Cell;
import org.disse.source.CellKind;

/** Short words for small knowledge bases and what a check says about them. */
final class CheckFixture {
  private CheckFixture() {}

  static KnowledgeBase base(Entry... entries) {
    return KnowledgeBase.builder().id("kb").title("Test").addAll(Arrays.asList(entries)).build();
  }

  static List<Finding> run(Check check, Entry... entries) {
    return run(check, base(entries));
  }

  static List<Finding> run(Check check, KnowledgeBase base) {
    List<Finding> findings = new ArrayList<>();
    check.run(base, findings::add);
    return findings;
  }

  static Cell cell(String id, String... parents) {
    Cell.Builder builder = Cell.builder().id(id).label(id).kind(CellKind.OTHER);
    for (String parent : parents) {
      builder.addParents(Cell.ref(parent));
    }
    return builder.build();
  }

  static FibrosisCause cause(String id, String... parents) {
    FibrosisCause.Builder builder = FibrosisCause.builder().id(id).label(id);
    for (String parent : parents) {
      builder.addParents(FibrosisCause.ref(parent));
    }
    return builder.build();
  }

  static Study study(String id) {
    return Study.builder()
        .id(id)
        .publication(Publication.builder().title("Title of " + id).build())
        .build();
  }

  static Evidence evidence(String study) {
    return Evidence.builder().study(Study.ref(study)).build();
  }
}
