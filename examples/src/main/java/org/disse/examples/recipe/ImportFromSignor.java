package org.disse.examples.recipe;

import java.io.IOException;
import java.nio.file.Path;
import org.disse.io.DisseJson;
import org.disse.io.ReadResult;
import org.disse.io.imports.ImportFormat;
import org.disse.knowledge.KnowledgeBase;

/** Reads relations of SIGNOR, or statements of INDRA, and tells what could not be read. */
final class ImportFromSignor {
  public static void main(String[] args) throws IOException {
    ReadResult<KnowledgeBase> result = ImportFormat.SIGNOR.read(Path.of(args[0])); // or INDRA

    System.out.print(result.report().summary(3));
    KnowledgeBase base = result.orThrow();
    base.mechanisms().forEach(found -> System.out.println(found.steps().size() + " steps"));
    DisseJson.strict().write(base, Path.of(args[1]));
  }
}
