package org.disse.examples.recipe;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.disse.cargo.Cargo;
import org.disse.io.DisseJson;
import org.disse.io.catalog.Catalog;
import org.disse.target.Target;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

@ResourceLock(Resources.SYSTEM_OUT)
@ResourceLock(Resources.SYSTEM_ERR)
class RecipesTest {
  private static final int MOST_LINES = 40;
  private static final Page PAGE = Page.read();

  @TempDir private Path directory = Path.of("");

  private interface Program {
    void run(String[] args) throws Exception;
  }

  /** Runs a recipe; what it prints must be what the page says. */
  private String run(String name, Program program, Path... files) throws Exception {
    String printed = run(program, files);
    PAGE.quotes(name, printed);
    return printed;
  }

  private String run(Program program, Path... files) throws Exception {
    String[] args = Stream.of(files).map(Path::toString).toArray(String[]::new);
    return Terminal.printedBy(() -> program.run(args))
        .replace(directory + directory.getFileSystem().getSeparator(), "");
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(directory.resolve(name), text);
  }

  private Path gene(String name, String rest) throws IOException {
    return file(
        name,
        """
        {"disse": "1.0", "id": "k", "title": "K", "targets": [{"type": "gene", "id": "smo", %s}]}
        """
            .formatted(rest));
  }

  private static String document(String targets, String object, String trials) {
    return """
    {
      "disse": "1.0",
      "id": "mine",
      "title": "Mine",
      "targets": [{"type": "gene", "id": "smo", %s}],
      "processes": [{"id": "hedgehog-signaling", "label": "Hedgehog signaling", "kind": "signaling_pathway"}],
      "mechanisms": [
        {
          "id": "hedgehog",
          "label": "Smoothened drives Hedgehog signaling",
          "kind": "background",
          "steps": [{"subject": "smo", "relation": "activates", "object": "%s"}]
        }
      ],
      "trials": [%s]
    }
    """
        .formatted(targets, object, trials);
  }

  @Nested
  class OfFiles {
    @Test
    void readsAFileAndTellsItsThreeFaults() throws Exception {
      Path broken =
          file(
              "broken.json",
              document(
                  "\"lable\": \"SMO\"",
                  "hedgehog-signalling",
                  "{\"id\": \"NCT05871463\", \"title\": \"A trial\", \"status\": \"recruiting\","
                      + " \"enrollment\": -3}"));

      assertThat(run("ReadAndReport", ReadAndReport::main, broken).lines()).hasSize(5);
    }

    @Test
    void putsRightWhatWasLeftOut() throws Exception {
      Path broken = file("broken.json", document("\"lable\": \"SMO\"", "hedgehog-signaling", ""));
      Path whole = directory.resolve("whole.json");

      run("RepairFile", RepairFile::main, broken, whole);

      assertThat(DisseJson.strict().read(whole).get(Target.ref("smo")).label()).isEqualTo("SMO");
    }

    @Test
    void readsAStreamAndKeepsTheBadLinesApart() throws Exception {
      Path mined =
          file(
              "mined.ndjson",
              """
              {"entry": "header", "disse": "1.0", "id": "k", "title": "K"}
              {"entry": "target", "type": "gene", "id": "smo", "label": "SMO"}
              {"entry": "target", "type": "gene", "id": "", "label": "STAT3"}
              {"entry": "cell", "id": "lx-2", "label": "LX-2", "kind": "cell_line"}
              """);
      Path kept = directory.resolve("kept.ndjson");
      Path faults = directory.resolve("faults.txt");

      run("StreamLargeFile", StreamLargeFile::main, mined, kept, faults);

      assertThat(DisseJson.strict().read(kept).entries())
          .extracting(entry -> entry.id().value())
          .containsExactly("lx-2", "smo");
      assertThat(faults).content().startsWith("3:43 error invalid-value /id ").hasLineCount(1);
    }
  }

  @Nested
  class OfTwoFiles {
    @Test
    void listsWhatDoesNotGoTogetherAndWritesNothing() throws Exception {
      Path merged = directory.resolve("merged.json");

      run(
          "MergeFiles",
          MergeFiles::main,
          gene("base.json", "\"label\": \"SMO\""),
          gene("one.json", "\"label\": \"Smo\""),
          gene("other.json", "\"label\": \"smoothened\""),
          merged);

      assertThat(merged).doesNotExist();
    }

    @Test
    void mergesWhatGoesTogether() throws Exception {
      Path merged = directory.resolve("merged.json");
      String printed =
          run(
              MergeFiles::main,
              gene("base.json", "\"label\": \"SMO\""),
              gene("one.json", "\"label\": \"Smo\""),
              gene("other.json", "\"label\": \"SMO\", \"xrefs\": [\"hgnc:11119\"]"),
              merged);

      assertThat(printed).isEqualTo("merged\n");
      Target smo = DisseJson.strict().read(merged).get(Target.ref("smo"));
      assertThat(smo.label()).isEqualTo("Smo");
      assertThat(smo.xrefs()).hasToString("[hgnc:11119]");
    }

    @Test
    void tellsWhatChangedAsJsonPatch() throws Exception {
      run(
          "DiffAsPatch",
          DiffAsPatch::main,
          gene("before.json", "\"label\": \"SMO\""),
          gene("after.json", "\"label\": \"SMO\", \"xrefs\": [\"hgnc:11119\"]"));
    }
  }

  @Nested
  class OfTheKnowledgeBase {
    @Test
    void saysWhatAPaperSays() throws Exception {
      String printed = run("BuildMechanism", BuildMechanism::main);

      assertThat(printed).contains("\"study\": \"cheng-2023\"", "\"loading\": \"endogenous\"");
    }

    @Test
    void asksForANetEffect() throws Exception {
      run("AskEffect", AskEffect::main);
    }

    @Test
    void findsMechanismsByCauseAndCell() throws Exception {
      String printed = run("FindMechanisms", FindMechanisms::main);

      assertThat(printed.lines().limit(17))
          .allSatisfy(
              line ->
                  assertThat(Catalog.load().mechanisms())
                      .anyMatch(m -> line.startsWith(m.id() + ": ")));
    }

    @Test
    void ranksCargo() throws Exception {
      assertThat(run("RankCargo", RankCargo::main).lines().limit(5))
          .allMatch(s -> s.contains(". "));
    }

    @Test
    void findsContradictions() throws Exception {
      assertThat(run("FindContradictions", FindContradictions::main))
          .contains("vesicle study against the background");
    }

    @Test
    void runsACheckOfOnesOwn() throws Exception {
      List<String> old =
          run("OwnCheck", OwnCheck::main)
              .lines()
              .filter(line -> line.contains("old-study"))
              .toList();

      assertThat(old)
          .hasSameSizeAs(
              Catalog.load().studies().stream()
                  .filter(study -> study.publication().year().filter(y -> y < 2000).isPresent())
                  .toList());
    }
  }

  @Nested
  class OfOtherFormats {
    @Test
    void writesKgxAndAllLosses() throws Exception {
      Path losses = directory.resolve("losses.tsv");

      run("ExportToKgx", ExportToKgx::main, directory.resolve("fibrosis.jsonl"), losses);

      assertThat(directory.resolve("fibrosis_edges.jsonl")).isNotEmptyFile();
      assertThat(Files.readAllLines(losses)).hasSizeGreaterThan(1000);
    }

    @Test
    void readsRelationsOfSignor() throws Exception {
      Path table =
          file(
              "signor.tsv",
              """
              ENTITYA\tTYPEA\tIDA\tDATABASEA\tENTITYB\tTYPEB\tIDB\tDATABASEB\tEFFECT\tPMID\tDIRECT
              TGFB1\tprotein\tP01137\tUNIPROT\tSMAD3\tprotein\tP84022\tUNIPROT\tup-regulates activity\t9311995\tNO
              TGFB1\tprotein\tP01137\tUNIPROT\tSMAD3\tprotein\tP84022\tUNIPROT\tsideways\t9311995\tNO
              """);
      Path document = directory.resolve("signor.json");

      run("ImportFromSignor", ImportFromSignor::main, table, document);

      assertThat(DisseJson.strict().read(document).targets()).hasSize(2);
    }

    @Test
    void carriesWhatTheFormatDoesNotKnow() throws Exception {
      String printed = run("OwnFields", OwnFields::main);
      String document = printed.substring(0, printed.indexOf("\ntrue\n") + 1);

      assertThat(
              DisseJson.standard().read(document).get(Cargo.ref("hyaluronan")).extensions().names())
          .containsExactly("labelDe");
    }

    @Test
    void goesThroughAMapper() throws Exception {
      run("ThroughMapper", ThroughMapper::main);
    }
  }

  @Test
  void holdsAPreparationAgainstMisev() throws Exception {
    run("ReportPreparation", ReportPreparation::main);
  }

  @Test
  void thePageQuotesEveryProgramAsItIs() throws IOException {
    for (Path source : Page.sources()) {
      String name = source.getFileName().toString().replace(".java", "");
      String code = Files.readString(source).replace("package org.disse.examples.recipe;\n\n", "");

      assertThat(PAGE.programs().get(name)).as(name).isEqualTo(code);
      assertThat(code.lines().filter(line -> !line.isBlank() && !line.startsWith("import ")))
          .as("lines of %s", name)
          .hasSizeLessThanOrEqualTo(MOST_LINES);
    }
    assertThat(PAGE.programs()).hasSameSizeAs(Page.sources());
  }
}
