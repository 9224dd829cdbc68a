package org.disse.examples.recipe;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.disse.io.DisseJson;
import org.disse.io.diff.Conflict;
import org.disse.io.diff.Merge;
import org.disse.io.diff.MergeResult;
import org.disse.knowledge.KnowledgeBase;

/** Merges what two people made of one file; writes nothing while there is something to decide. */
final class MergeFiles {
  public static void main(String[] args) throws IOException {
    DisseJson json = DisseJson.strict();
    MergeResult result =
        Merge.threeWay(
            json.read(Path.of(args[0])), json.read(Path.of(args[1])), json.read(Path.of(args[2])));

    for (Conflict conflict : result.conflicts()) {
      System.out.println(conflict);
      conflict.a().ifPresent(value -> System.out.println("  one   " + value));
      conflict.b().ifPresent(value -> System.out.println("  other " + value));
    }
    Optional<KnowledgeBase> merged = result.merged();
    if (merged.isPresent()) {
      json.write(merged.get(), Path.of(args[3]));
      System.out.println("merged");
    }
  }
}
