package org.disse.examples.recipe;

import java.io.IOException;
import java.nio.file.Path;
import org.disse.check.Checks;
import org.disse.check.Finding;
import org.disse.io.DisseJson;
import org.disse.io.Preset;
import org.disse.io.ReadOptions;
import org.disse.io.ReadResult;
import org.disse.knowledge.KnowledgeBase;

/** Reads a file and tells everything that is wrong with it, doubts about its meaning included. */
final class ReadAndReport {
  public static void main(String[] args) throws IOException {
    ReadOptions options = ReadOptions.of(Preset.STRICT).withChecks(Checks.meaning());
    ReadResult<KnowledgeBase> result = DisseJson.of(options).tryRead(Path.of(args[0]));

    for (Finding finding : result.report().findings()) {
      System.out.println(finding); // place, severity, code, JSON Pointer, message, hint
    }
    System.out.println(result.report().counts()); // for a program: how often each code
    System.out.println(result.value().isPresent() ? "may be used" : "refused");
  }
}
