package org.disse.examples;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.disse.cause.FibrosisCause;
import org.disse.entry.Participant;
import org.disse.entry.Ref;
import org.disse.evidence.Setting;
import org.disse.knowledge.KnowledgeBase;
import org.disse.mechanism.Mechanism;
import org.disse.reason.CausalGraph;
import org.disse.reason.Conditions;
import org.disse.source.Cell;
import org.disse.value.InvalidValueException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What a cargo, or any other entry, does to liver fibrosis in the end, and on whose evidence. */
@Command(
    name = "effect",
    description =
        "Tells what an entry does to another in the end, step by step, with the evidence.")
final class Effect implements Callable<Integer> {
  @Mixin private KnowledgeOption knowledge = new KnowledgeOption();

  @Parameters(
      paramLabel = "CARGO",
      description = "the id of a cargo, or of any other entry that acts, such as mir-27b-3p")
  private String subject = "";

  @Option(
      names = "--on",
      paramLabel = "ENTRY",
      defaultValue = EffectText.FIBROSIS,
      description = "what it acts on in the end (default: ${DEFAULT-VALUE})")
  private String object = EffectText.FIBROSIS;

  @Option(names = "--cell", paramLabel = "ID", description = "the cell in which it begins")
  private @Nullable String cell;

  @Option(
      names = "--cause",
      paramLabel = "ID",
      description = "only what was shown under this cause, or is background")
  private @Nullable String cause;

  @Option(
      names = "--species",
      paramLabel = "TAXON",
      description = "only experiments of human, mouse, rat, or another NCBITaxon id")
  private @Nullable String species;

  @Option(
      names = "--setting",
      paramLabel = "SETTING",
      description = "only experiments at least in_silico, in_vitro, ex_vivo, in_vivo or clinical")
  private @Nullable Setting setting;

  @Option(
      names = "--within",
      paramLabel = "MECHANISM",
      description = "only this vesicle mechanism, beside the background")
  private @Nullable String within;

  @Option(names = "--vesicle-given", description = "only experiments in which vesicles were given")
  private boolean vesicleGiven;

  @Option(names = "--without-background", description = "only what vesicle studies say")
  private boolean withoutBackground;

  @Option(names = "--background-only", description = "only what is known without vesicles")
  private boolean backgroundOnly;

  @Option(names = "--with-retracted", description = "count retracted work as if it stood")
  private boolean withRetracted;

  @Option(names = "--all", description = "print all steps that were not walked")
  private boolean all;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    if (withoutBackground && backgroundOnly) {
      throw usage("expected --without-background or --background-only, but was both");
    }
    KnowledgeBase base = knowledge.load();
    Lookup lookup = new Lookup(base, spec);
    Ref<Participant> from = lookup.ref(Participant.class, subject);
    Ref<Participant> to = lookup.ref(Participant.class, object);
    Conditions conditions = conditions(lookup);
    PrintWriter out = spec.commandLine().getOut();
    new EffectText(base, CausalGraph.of(base).effectOf(from, to, conditions)).print(out, all);
    out.flush();
    return Main.OK;
  }

  private Conditions conditions(Lookup lookup) {
    Conditions conditions = Conditions.any();
    if (cell != null) {
      conditions = conditions.startingIn(lookup.ref(Cell.class, cell));
    }
    if (cause != null) {
      conditions = conditions.under(lookup.ref(FibrosisCause.class, cause));
    }
    if (species != null) {
      try {
        conditions = conditions.inSpecies(Species.named(species));
      } catch (InvalidValueException e) {
        throw usage(e.getMessage());
      }
    }
    if (setting != null) {
      conditions = conditions.atLeast(setting);
    }
    if (within != null) {
      conditions = conditions.within(lookup.ref(Mechanism.class, within));
    }
    conditions = vesicleGiven ? conditions.givenAsVesicle() : conditions;
    conditions = withoutBackground ? conditions.withoutBackground() : conditions;
    conditions = backgroundOnly ? conditions.backgroundOnly() : conditions;
    return withRetracted ? conditions.withRetracted() : conditions;
  }

  private ParameterException usage(@Nullable String message) {
    return new ParameterException(spec.commandLine(), message == null ? "wrong usage" : message);
  }
}
