package org.example;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.disse.cargo.Cargo;
import org.disse.cargo.MicroRna;
import org.disse.check.Checks;
import org.disse.check.Finding;
import org.disse.io.DisseJson;
import org.disse.io.ReadResult;
import org.disse.knowledge.KnowledgeBase;
import org.disse.mechanism.Mechanism;
import org.disse.mechanism.Relation;
import org.disse.mechanism.Sign;
import org.disse.mechanism.Step;
import org.disse.process.Process;
import org.disse.process.ProcessKind;
import org.disse.reason.CausalGraph;
import org.disse.reason.NetEffect;
import org.disse.reason.Verdict;
import org.disse.target.Gene;

/** Builds, checks, asks, writes and reads. */
public final class Main {
  private Main() {}

  private static void expect(Object expected, Object was) {
    if (!expected.equals(was)) {
      throw new AssertionError("expected " + expected + ", but was " + was);
    }
  }

  public static void main(String[] args) throws IOException {
    theCanonicalExampleIsWrittenAsItWasRead();
    builtByHand();
    everyFaultIsTold();
    System.out.println("all as expected");
  }

  private static void theCanonicalExampleIsWrittenAsItWasRead() throws IOException {
    try (InputStream example =
        ClassLoader.getSystemResourceAsStream("org/disse/io/schema/example.json")) {
      byte[] bytes = example.readAllBytes();
      KnowledgeBase base = DisseJson.strict().read(bytes);
      expect(new String(bytes, StandardCharsets.UTF_8), DisseJson.strict().toText(base));
    }
  }

  /** Methods of builders are inherited from generated classes that are not public. */
  private static void builtByHand() {
    MicroRna mir =
        Optional.of("miR-1").map(MicroRna.builder().id("mir")::label).orElseThrow().build();
    Gene gene = Gene.builder().id("gene").label("GENE").build();
    Process fibrosis =
        Process.builder()
            .id("liver-fibrosis")
            .label("liver fibrosis")
            .kind(ProcessKind.PHENOTYPE)
            .build();
    Mechanism.Builder mechanism = Mechanism.builder().id("m").label("M");
    Stream.of(
            Step.builder().subject(mir.ref()).relation(Relation.INHIBITS).object(gene.ref()),
            Step.builder().subject(gene.ref()).relation(Relation.ACTIVATES).object(fibrosis.ref()))
        .map(Step.Builder::build)
        .forEach(mechanism::addSteps);
    KnowledgeBase base =
        KnowledgeBase.builder()
            .id("by-hand")
            .title("By hand")
            .addAll(List.of(mir, gene, fibrosis, mechanism.build()))
            .build();

    expect(true, Checks.structural().run(base).isValid());
    expect(base, DisseJson.strict().read(DisseJson.strict().toText(base)));
    NetEffect effect = CausalGraph.of(base).effectOf(Cargo.ref("mir"), fibrosis.ref());
    expect(Verdict.NEGATIVE, effect.verdict());
    expect(2, effect.witness(Sign.NEGATIVE).orElseThrow().length());
    expect("another", gene.toBuilder().label("another").build().label());
  }

  private static void everyFaultIsTold() {
    ReadResult<KnowledgeBase> result =
        DisseJson.strict()
            .tryRead(
                """
                {
                  "disse": "1.0",
                  "id": "a b",
                  "titel": "T"
                }
                """);
    expect(Optional.empty(), result.value());
    expect(
        List.of("invalid-value", "misspelt-field"),
        result.report().findings().stream().map(Finding::code).toList());
  }
}
