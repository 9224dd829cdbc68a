package org.disse.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.disse.io.Streamed.NOT_RUN;
import static org.disse.io.Streamed.texts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.disse.check.Finding;
import org.disse.check.FindingCode;
import org.disse.io.testing.Json;
import org.disse.io.testing.RandomDocuments;
import org.disse.knowledge.KnowledgeBase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Random documents, spoilt anywhere: a stream says what reading the same text as a whole says. */
class DocumentStreamOracleTest {
  @TempDir private Path folder = Path.of("");

  @Tag("long")
  @ParameterizedTest
  @EnumSource(Preset.class)
  void isTakenAsAWholeHoweverItIsSpoilt(Preset preset) throws IOException {
    compare(preset, 0, 400);
  }

  @ParameterizedTest
  @EnumSource(Preset.class)
  void isTakenAsAWholeInAFewCases(Preset preset) throws IOException {
    compare(preset, 1000, 1010);
  }

  private void compare(Preset preset, int first, int end) throws IOException {
    DisseJson whole = DisseJson.of(ReadOptions.of(preset).withMaxFindings(1_000_000));
    int malformed = 0;
    for (int seed = first; seed < end; seed++) {
      Random random = new Random(seed);
      Object document = RandomDocuments.document(random, 4);
      String text =
          spoilt(random.nextBoolean() ? Json.pretty(document) : Json.compact(document), random);
      ReadResult<KnowledgeBase> expected = whole.tryRead(text.getBytes(UTF_8));
      Path file = Files.write(folder.resolve("some.json"), text.getBytes(UTF_8));
      Streamed actual = Streamed.read(file, StreamOptions.of(preset).withSamples(100_000));
      List<Finding> findings = expected.report().findings();
      if (findings.stream().anyMatch(DocumentStreamOracleTest::isMalformed)) {
        malformed++;
        assertThat(
                texts(
                    actual.findings().stream()
                        .filter(DocumentStreamOracleTest::isMalformed)
                        .toList()))
            .as("seed %d", seed)
            .isEqualTo(
                texts(findings.stream().filter(DocumentStreamOracleTest::isMalformed).toList()));
      } else {
        assertThat(told(actual.findings())).as("seed %d", seed).isEqualTo(told(findings));
        if (preset == Preset.LENIENT && expected.value().isPresent()) {
          assertThat(actual.entries())
              .as("seed %d", seed)
              .containsExactlyInAnyOrderElementsOf(expected.value().get().entries());
        }
      }
    }
    assertThat(malformed).isBetween((end - first) / 5, (end - first) * 4 / 5);
  }

  private static boolean isMalformed(Finding finding) {
    return finding.code().equals(FindingCode.MALFORMED_JSON.id())
        || finding.code().equals(FindingCode.MALFORMED_TEXT.id());
  }

  /** What both tell: of references that wait for one id, a stream tells the first alone. */
  private static Set<String> told(List<Finding> findings) {
    Set<String> told = new HashSet<>();
    for (Finding finding : findings) {
      if (!Set.of("dangling-reference", "hierarchy-cycle", "reference-not-checked", NOT_RUN)
          .contains(finding.code())) {
        told.add(finding.toString().replaceFirst(" \\(so do .*", ""));
      }
    }
    return told;
  }

  /** Changes a few characters anywhere. */
  private static String spoilt(String text, Random random) {
    List<String> signs =
        List.of("{", "}", "[", "]", ",", ":", "\"", "\\", " ", "\n", "x", "1", "€");
    StringBuilder out = new StringBuilder(text);
    for (int i = random.nextInt(3); i >= 0; i--) {
      int at = random.nextInt(out.length());
      switch (random.nextInt(6)) {
        case 0 -> out.setLength(Math.max(1, at));
        case 1 -> out.insert(at, signs.get(random.nextInt(signs.size())));
        case 2 -> out.deleteCharAt(at);
        default -> {
          List<String> names = List.of("label", "id", "kind", "type", "title", "cells");
          String name = "\"" + names.get(random.nextInt(names.size())) + "\"";
          int there = out.indexOf(name, at);
          if (there >= 0) {
            out.setCharAt(there + 2, 'q');
          }
        }
      }
    }
    return out.toString();
  }
}
