package org.disse.examples.recipe;

import java.io.IOException;
import java.nio.file.Path;
import org.disse.io.DisseJson;
import org.disse.io.ReadResult;
import org.disse.knowledge.KnowledgeBase;
import org.disse.target.Gene;

/** Reads what can be read of a broken file, puts right what was left out, and writes it whole. */
final class RepairFile {
  public static void main(String[] args) throws IOException {
    ReadResult<KnowledgeBase> broken = DisseJson.lenient().tryRead(Path.of(args[0]));
    System.out.print(broken.report());
    System.out.println(broken.leftOut() + " left out");

    KnowledgeBase repaired =
        broken.orThrow().toBuilder()
            .add(Gene.builder().id("smo").label("SMO").xref("HGNC:11119").build())
            .build();

    DisseJson.strict().write(repaired, Path.of(args[1])); // whole or not at all
    System.out.println(DisseJson.strict().tryRead(Path.of(args[1])).report().isValid());
  }
}
