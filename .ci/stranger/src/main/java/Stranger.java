import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.disse.cargo.Cargo;
import org.disse.check.Finding;
import org.disse.evidence.Evidence;
import org.disse.evidence.Publication;
import org.disse.evidence.Study;
import org.disse.io.DisseJson;
import org.disse.knowledge.KnowledgeBase;
import org.disse.mechanism.DeliveredCargo;
import org.disse.mechanism.Loading;
import org.disse.mechanism.Mechanism;
import org.disse.mechanism.Relation;
import org.disse.mechanism.Sign;
import org.disse.mechanism.Step;
import org.disse.process.Process;
import org.disse.reason.CausalGraph;
import org.disse.reason.NetEffect;
import org.disse.reason.Verdict;
import org.disse.source.Cell;
import org.disse.source.ExosomeSource;
import org.disse.target.Target;

/** Reads a file with three faults, puts them right, adds a mechanism, asks what it does, and writes it out. */
final class Stranger {
  public static void main(String[] args) throws Exception {
    DisseJson json = DisseJson.strict();
    Path broken = Path.of(args[0]);
    List<Finding> findings = json.tryRead(broken).report().findings();
    findings.forEach(System.out::println);
    String text = Files.readString(broken).replace("\"lable\"", "\"label\"").replace("cord-mcs", "cord-msc").replace("28506744x", "28506744");
    KnowledgeBase base = json.read(text);

    Study study = Study.builder().id("cheng-2023").publication(Publication.builder().firstAuthor("Cheng").year(2023).doi("10.1186/s12951-023-01942-y").build()).build();
    Step silencing = Step.builder().subject(Cargo.ref("mir-27b-3p")).relation(Relation.INHIBITS).object(Target.ref("yap1")).in(Cell.ref("hepatic-stellate-cell"))
        .addEvidence(Evidence.builder().study(study.ref()).build()).build();
    Mechanism mechanism = Mechanism.builder().id("mir-27b-3p-yap1").label("miR-27b-3p of umbilical cord MSC exosomes silences YAP1").source(ExosomeSource.ref("uc-msc-exosome"))
        .addCargo(DeliveredCargo.builder().cargo(Cargo.ref("mir-27b-3p")).loading(Loading.ENDOGENOUS).build()).addSteps(silencing).build();
    KnowledgeBase more = base.toBuilder().add(study, mechanism).build();

    NetEffect effect = CausalGraph.of(more).effectOf(Cargo.ref("mir-27b-3p"), Process.ref("liver-fibrosis"));
    System.out.println(effect.verdict() + "\n" + effect.witness(Sign.NEGATIVE).orElseThrow());
    json.write(more, Path.of(args[1]));
    if (findings.size() != 3 || effect.verdict() != Verdict.NEGATIVE || !json.read(Path.of(args[1])).equals(more)) {
      throw new AssertionError("not three faults, or not what the paper says, or not what was written");
    }
  }
}
