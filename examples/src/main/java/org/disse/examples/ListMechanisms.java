package org.disse.examples;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.disse.cargo.Cargo;
import org.disse.cause.FibrosisCause;
import org.disse.entry.Entry;
import org.disse.entry.Ref;
import org.disse.knowledge.KnowledgeBase;
import org.disse.mechanism.DeliveredCargo;
import org.disse.mechanism.Mechanism;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists mechanisms by cause and cargo. */
@Command(name = "list", description = "Lists mechanisms, all or those of a cause or a cargo.")
final class ListMechanisms implements Callable<Integer> {
  @Mixin private KnowledgeOption knowledge = new KnowledgeOption();

  @Option(
      names = "--cause",
      paramLabel = "ID",
      description = "only those shown under this cause, such as ccl4")
  private @Nullable String cause;

  @Option(
      names = "--cargo",
      paramLabel = "ID",
      description = "only those that deliver this cargo, such as mir-27b-3p")
  private @Nullable String cargo;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    KnowledgeBase base = knowledge.load();
    Lookup lookup = new Lookup(base, spec);
    if (cause != null) {
      lookup.ref(FibrosisCause.class, cause);
    }
    if (cargo != null) {
      lookup.ref(Cargo.class, cargo);
    }
    int count = 0;
    for (Mechanism mechanism : base.mechanisms()) {
      if (matches(mechanism)) {
        out.println(mechanism.id() + "  " + mechanism.label() + causes(base, mechanism));
        count++;
      }
    }
    out.println(count == 1 ? "1 mechanism" : count + " mechanisms");
    return Main.OK;
  }

  private boolean matches(Mechanism mechanism) {
    return (cause == null || mechanism.causes().contains(FibrosisCause.ref(cause)))
        && (cargo == null
            || mechanism.cargo().stream()
                .map(DeliveredCargo::cargo)
                .anyMatch(ref -> ref.id().value().equals(cargo)));
  }

  private static String causes(KnowledgeBase base, Mechanism mechanism) {
    String labels =
        String.join(
            ", ",
            mechanism.causes().stream().map((Ref<FibrosisCause> ref) -> label(base, ref)).toList());
    return labels.isEmpty() ? "" : "  [" + labels + "]";
  }

  private static String label(KnowledgeBase base, Ref<?> ref) {
    return base.find(ref.id()).map(Entry::label).orElse(ref.id().value());
  }
}
