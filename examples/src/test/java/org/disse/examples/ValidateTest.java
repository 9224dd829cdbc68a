package org.disse.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidateTest {
  @TempDir private Path directory = Path.of("");
  private Path good = Path.of("");

  @BeforeEach
  void writesAGoodFile() {
    good = Run.built(directory);
  }

  private Path broken(String from, String to) throws IOException {
    String text = Files.readString(good);
    assertThat(text).contains(from);
    return Files.writeString(directory.resolve("broken.json"), text.replace(from, to));
  }

  @Test
  void saysNothingOfAGoodFile() {
    assertThat(Run.of("validate", good)).isEqualTo(new Run(0, "", ""));
  }

  @Test
  void printsOneLineForADanglingReference() throws IOException {
    Path file = broken("\"object\": \"klf6\"", "\"object\": \"klf66\"");

    Run run = Run.of("validate", file);

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out())
        .isEqualTo(
            file
                + ":55:21 error dangling-reference /mechanisms/0/steps/0/object expected the id of"
                + " a cause or cell or source or cargo or target or process, but was 'klf66' (did"
                + " you mean 'klf6'?)\n");
  }

  @Test
  void printsEveryFaultOfAFile() throws IOException {
    Path file = broken("\"relation\": \"inhibits\"", "\"relation\": \"inhibit\", \"in\": 3");

    assertThat(Run.of("validate", file).out().lines())
        .hasSize(3)
        .anySatisfy(
            line ->
                assertThat(line)
                    .contains("error invalid-value")
                    .contains("(did you mean 'inhibits'?)"))
        .anySatisfy(
            line -> assertThat(line).contains("error wrong-type").contains("but was the number 3"))
        .anySatisfy(line -> assertThat(line).contains("error duplicate-field"));
  }

  @Test
  void runsTheChecksOfMeaningToo() throws IOException {
    Path file =
        broken(
            "\"title\": \"A study that you read\"",
            "\"title\": \"A study that you read\", \"status\": \"retracted\"");

    Run run = Run.of("validate", file);

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("warning retracted-support /mechanisms/0/steps/0/evidence/0/study");
  }

  @Test
  void callsMalformedJsonAnError() throws IOException {
    Path file = Files.writeString(directory.resolve("cut.json"), "{\"disse\": \"1.0\",");

    Run run = Run.of("validate", file);

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out())
        .isEqualTo(
            file
                + ":1:17 error malformed-json \"\" expected a field name, but was the end of the"
                + " input\n");
  }

  @Test
  void endsWithTwoIfAFileCannotBeRead() {
    Path missing = directory.resolve("missing.json");

    Run run = Run.of("validate", good, missing);

    assertThat(run).isEqualTo(new Run(2, "", missing + ": no such file or directory\n"));
  }

  @Test
  void saysWhyAFileCannotBeRead() throws IOException {
    Path packed = Files.write(directory.resolve("cut.json.gz"), new byte[] {0x1f, (byte) 0x8b, 8});

    assertThat(Run.of("validate", packed).err()).isEqualTo(packed + ": not a whole gzip file\n");
    assertThat(Run.of("validate", directory).err()).startsWith(directory + ": ");
  }

  @Test
  void keepsUnknownFieldsWithAWarningInTheStandardPreset() throws IOException {
    Path file = broken("\"label\": \"KLF6\"", "\"label\": \"KLF6\", \"chromosome\": \"10p15\"");

    assertThat(Run.of("validate", file).code()).isEqualTo(1);
    Run run = Run.of("validate", "--preset", "standard", file);
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("warning unknown-field /targets/0/chromosome expected a field of target");
  }

  @Test
  void endsWithSixtyFourOnWrongUsage() {
    assertThat(Run.of("validate").code()).isEqualTo(64);
    assertThat(Run.of("validate", "--preset", "harsh", good).code()).isEqualTo(64);
    assertThat(Run.of("explode").code()).isEqualTo(64);
    assertThat(Run.of().code()).isEqualTo(64);
  }

  /** Five unknown fields and a dangling reference. */
  private Path brokenOften() throws IOException {
    String text = Files.readString(good);
    assertThat(text).contains("\"object\": \"klf6\"").contains("\"label\": \"");
    return Files.writeString(
        directory.resolve("often.json"),
        text.replace("\"object\": \"klf6\"", "\"object\": \"klf66\"")
            .replace("\"label\": \"", "\"tone\": 1, \"label\": \""));
  }

  @Test
  void printsAtMostTheFirstFewFindingsOfACode() throws IOException {
    Path file = brokenOften();

    Run run = Run.of("validate", "--limit", "1", file);

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out())
        .isEqualTo(
            """
            %1$s:8:7 error unknown-field /cells/0/tone expected a field of cell, but was 'tone'
            %1$s … and 4 more of unknown-field
            %1$s:55:21 error dangling-reference /mechanisms/0/steps/0/object expected the id of a \
            cause or cell or source or cargo or target or process, but was 'klf66' (did you mean \
            'klf6'?)
            """
                .formatted(file));
  }

  @Test
  void printsJsonOfAllFilesWithTheirCounts() throws IOException {
    Path file = brokenOften();

    Run run = Run.of("validate", "--format", "json", "--limit", "0", good, file);

    assertThat(run)
        .isEqualTo(
            new Run(
                1,
                """
                {
                  "files": [
                    {
                      "file": "%s",
                      "valid": true,
                      "counts": [],
                      "findings": []
                    },
                    {
                      "file": "%s",
                      "valid": false,
                      "counts": [
                        {
                          "code": "unknown-field",
                          "severity": "error",
                          "count": 5
                        },
                        {
                          "code": "dangling-reference",
                          "severity": "error",
                          "count": 1
                        }
                      ],
                      "findings": []
                    }
                  ]
                }
                """
                    .formatted(good, file),
                ""));
  }

  @Test
  void printsSarif() throws IOException {
    Path file = broken("\"object\": \"klf6\"", "\"object\": \"klf66\"");

    Run run = Run.of("validate", "--format", "sarif", file);

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out())
        .contains("\"version\": \"2.1.0\"")
        .contains("\"uri\": \"file://" + file + "\"")
        .contains("\"ruleId\": \"dangling-reference\"")
        .contains("\"startLine\": 55,")
        .contains("\"fullyQualifiedName\": \"/mechanisms/0/steps/0/object\"");
  }

  @Test
  void endsWithTwoInEveryFormatIfAFileCannotBeRead() {
    Path missing = directory.resolve("missing.json");

    Run run = Run.of("validate", "--format", "json", missing);

    assertThat(run)
        .isEqualTo(
            new Run(2, "{\n  \"files\": []\n}\n", missing + ": no such file or directory\n"));
  }

  @Test
  void holdsLabelsAgainstTheirIdentifiersIfAsked() throws IOException {
    String cell =
        "{\"id\":\"b\",\"label\":\"hepatocyte\",\"xrefs\":[\"CL:0000632\"],\"kind\":\"other\"}";
    Path file =
        Files.writeString(
            directory.resolve("a.json"),
            "{\"disse\":\"1.0\",\"id\":\"a\",\"title\":\"A\",\"cells\":[" + cell + "]}");

    assertThat(Run.of("validate", file)).isEqualTo(new Run(0, "", ""));
    assertThat(Run.of("validate", "--labels", file).out())
        .contains("warning label-mismatch /cells/0/xrefs/0 expected an identifier of 'hepatocyte'");
  }

  @Test
  void refusesALimitBelowZeroAndAnUnknownFormat() {
    Run run = Run.of("validate", "--limit", "-1", good);

    assertThat(run.code()).isEqualTo(64);
    assertThat(run.err()).startsWith("expected a --limit of 0 or more, but was -1\n");
    assertThat(Run.of("validate", "--format", "xml", good).code()).isEqualTo(64);
  }
}
