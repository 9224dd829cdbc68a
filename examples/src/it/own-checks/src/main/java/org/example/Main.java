package org.example;

import java.util.List;
import java.util.Optional;
import org.disse.check.Check;
import org.disse.check.Checks;
import org.disse.check.Finding;
import org.disse.io.DisseJson;
import org.disse.io.Preset;
import org.disse.io.ReadOptions;
import org.disse.io.ReadResult;
import org.disse.knowledge.KnowledgeBase;

/** Writes and reads cargo of an own type, and judges it by an own check, with line and column. */
public final class Main {
  private static final Check SMALL_ENOUGH =
      (base, findings) ->
          base.cargo().stream()
              .flatMap(cargo -> VirusLikeParticle.from(cargo).stream())
              .filter(particle -> particle.nanometres() > 200)
              .forEach(
                  particle ->
                      findings.accept(
                          Finding.of(
                                  OwnCode.LARGE_PARTICLE,
                                  base.pointerTo(particle.cargo()) + "/diameterNm",
                                  "expected at most 200 nm, but was " + particle.nanometres())
                              .entry(particle.cargo().id())
                              .build()));

  private Main() {}

  public static void main(String[] args) {
    KnowledgeBase base =
        KnowledgeBase.builder()
            .id("own")
            .title("With a type of its own")
            .add(VirusLikeParticle.of("small", "a small one", 90).cargo())
            .add(VirusLikeParticle.of("large", "a large one", 950).cargo())
            .build();
    expect(1L, Checks.standard().and(SMALL_ENOUGH).run(base).counts().get("large-particle"));

    String text = DisseJson.strict().toText(base);
    KnowledgeBase kept = DisseJson.standard().read(text);
    expect(base, kept);
    expect(text, DisseJson.strict().toText(kept));
    expect(
        List.of(90, 950),
        kept.cargo().stream()
            .flatMap(cargo -> VirusLikeParticle.from(cargo).stream())
            .map(VirusLikeParticle::nanometres)
            .toList());

    DisseJson checking =
        DisseJson.of(
            ReadOptions.of(Preset.STANDARD).withChecks(Checks.meaning().and(SMALL_ENOUGH)));
    ReadResult<KnowledgeBase> refused = checking.tryRead(text);
    expect(Optional.empty(), refused.value());
    Finding finding =
        refused.report().findings().stream().filter(Finding::isError).findFirst().orElseThrow();
    expect(
        "16:21 error large-particle /cargo/1/diameterNm expected at most 200 nm, but was 950",
        finding.toString());
    expect("Measure it again.", finding.explanation().orElseThrow().advice());
    System.out.println("own check and own cargo stand beside ours");
  }

  private static void expect(Object expected, Object was) {
    if (!expected.equals(was)) {
      throw new AssertionError("expected " + expected + ", but was " + was);
    }
  }
}
