package org.disse.examples;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.disse.entry.Entry;
import org.disse.io.DisseJson;
import org.disse.knowledge.KnowledgeBase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads a knowledge base, looks an entry up, prints it and who refers to it. */
@Command(name = "show", description = "Prints an entry and what refers to it.")
final class Show implements Callable<Integer> {
  @Mixin private KnowledgeOption knowledge = new KnowledgeOption();

  @Parameters(paramLabel = "ID", description = "the id of an entry, such as mir-27b-3p")
  private String id = "";

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    KnowledgeBase base = knowledge.load();
    Entry entry = new Lookup(base, spec).entry(id);
    out.println(entry.section().singular() + " " + entry.label());
    out.print(DisseJson.strict().toText(entry));
    for (Entry referrer : base.referrersOf(entry.id())) {
      out.println(
          "referred to by "
              + referrer.section().singular()
              + " "
              + referrer.id()
              + ": "
              + referrer.label());
    }
    return Main.OK;
  }
}
