package org.disse.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.disse.check.Finding;
import org.junit.jupiter.api.Test;

/** Hostile input costs no more time than its length deserves. */
class CostTest {
  private static final ReadOptions STANDARD = ReadOptions.of(Preset.STANDARD);

  private static String document(String more) {
    return "{\"disse\":\"1.0\",\"id\":\"a\",\"title\":\"A\"" + more + "}";
  }

  private static String repeat(int count, IntFunction<String> piece) {
    return IntStream.range(0, count).mapToObj(piece).collect(Collectors.joining(","));
  }

  private List<Finding> read(String text) {
    return assertTimeout(
        Duration.ofSeconds(10),
        () -> DisseJson.of(STANDARD).tryRead(text.getBytes(UTF_8)).report().findings());
  }

  @Test
  void ofManyDanglingReferencesIsLinear() {
    assertThat(
            read(
                document(
                    ",\"cells\":["
                        + repeat(
                            20_000,
                            i ->
                                "{\"id\":\"cell-number-"
                                    + i
                                    + "\",\"label\":\"B\",\"kind\":\"other\",\"parents\":[\"cell-numbre-x"
                                    + i
                                    + "\"]}")
                        + "]")))
        .hasSize(1001);
  }

  @Test
  void ofManyDanglingReferencesAtTheEndOfOneListIsLinear() {
    assertThat(
            read(
                document(
                    ",\"cells\":[{\"id\":\"b\",\"label\":\"B\",\"kind\":\"other\"},{\"id\":\"c\",\"label\":\"C\","
                        + "\"kind\":\"other\",\"parents\":["
                        + repeat(300_000, i -> i < 298_000 ? "\"b\"" : "\"x" + i + '"')
                        + "]}]")))
        .hasSize(1001);
  }

  @Test
  void ofADeepHierarchyIsLinear() {
    assertThat(
            read(
                document(
                    ",\"cells\":["
                        + repeat(
                            100_000,
                            i ->
                                "{\"id\":\"b"
                                    + i
                                    + "\",\"label\":\"B\",\"kind\":\"other\",\"parents\":[\"b"
                                    + (i + 1) % 100_000
                                    + "\"]}")
                        + "]")))
        .extracting(Finding::code)
        .containsExactly("hierarchy-cycle");
  }

  @Test
  void ofManyFindingsInOneLineOfNdjsonIsLinear() {
    String header = "{\"entry\":\"header\",\"disse\":\"1.0\",\"id\":\"a\",\"title\":\"A\"}\n";
    String line =
        "{\"entry\":\"cell\",\"id\":\"c\",\"label\":\"C\",\"kind\":\"other\",\"parents\":["
            + repeat(200_000, i -> "\"x" + i + '"')
            + "]}\n";

    List<Finding> findings =
        assertTimeout(
            Duration.ofSeconds(10),
            () -> DisseJson.strict().ndjson().tryRead(header + line).report().findings());

    assertThat(findings).hasSize(200_000);
    assertThat(findings.get(199_999).toString())
        .startsWith("2:1888944 info reference-not-checked /parents/199999 ");
  }
}
