package org.disse.examples;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.disse.cargo.Cargo;
import org.disse.cargo.MicroRna;
import org.disse.evidence.Evidence;
import org.disse.evidence.Publication;
import org.disse.evidence.Study;
import org.disse.io.DisseJson;
import org.disse.knowledge.KnowledgeBase;
import org.disse.mechanism.DeliveredCargo;
import org.disse.mechanism.Loading;
import org.disse.mechanism.Mechanism;
import org.disse.mechanism.Relation;
import org.disse.mechanism.Step;
import org.disse.source.Cell;
import org.disse.source.CellKind;
import org.disse.source.ExosomeSource;
import org.disse.source.VesicleKind;
import org.disse.target.Gene;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Builds a small knowledge base by hand and writes it. */
@Command(name = "build", description = "Builds a small knowledge base by hand and writes it.")
final class BuildModel implements Callable<Integer> {
  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      description = "where to write; the terminal without it")
  private @Nullable Path file;

  @Spec private CommandSpec spec = CommandSpec.create();

  static KnowledgeBase build() {
    Cell stellate =
        Cell.builder()
            .id("hepatic-stellate-cell")
            .label("hepatic stellate cell")
            .kind(CellKind.STROMAL)
            .xref("CL:0000632")
            .build();
    ExosomeSource exosome =
        ExosomeSource.builder()
            .id("msc-exosome")
            .label("exosomes of MSCs")
            .vesicle(VesicleKind.EXOSOME)
            .build();
    Cargo mir = MicroRna.builder().id("mir-148a").label("miR-148a").notes("arm not stated").build();
    Gene klf6 = Gene.builder().id("klf6").label("KLF6").xref("HGNC:2235").build();
    Study study =
        Study.builder()
            .id("a-study")
            .publication(Publication.builder().title("A study that you read").build())
            .build();
    Step silencing =
        Step.builder()
            .subject(Cargo.ref("mir-148a"))
            .relation(Relation.INHIBITS)
            .object(klf6.ref())
            .in(stellate.ref())
            .addEvidence(Evidence.builder().study(study.ref()).build())
            .build();
    Mechanism mechanism =
        Mechanism.builder()
            .id("msc-mir-148a-klf6")
            .label("miR-148a of MSC exosomes silences KLF6")
            .source(exosome.ref())
            .addCargo(
                DeliveredCargo.builder()
                    .cargo(Cargo.ref("mir-148a"))
                    .loading(Loading.UNKNOWN)
                    .build())
            .addSteps(silencing)
            .build();
    return KnowledgeBase.builder()
        .id("by-hand")
        .title("A knowledge base built by hand")
        .add(stellate)
        .add(exosome)
        .add(mir)
        .add(klf6)
        .add(study)
        .add(mechanism)
        .build();
  }

  @Override
  public Integer call() throws IOException {
    if (file == null) {
      spec.commandLine().getOut().print(DisseJson.strict().toText(build()));
      spec.commandLine().getOut().flush();
    } else {
      DisseJson.strict().write(build(), file);
    }
    return Main.OK;
  }
}
