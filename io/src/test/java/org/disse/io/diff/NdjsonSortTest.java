package org.disse.io.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NdjsonSortTest {
  private static final String HEADER =
      "{\"entry\":\"header\",\"disse\":\"1.0\",\"id\":\"a\",\"title\":\"A\"}";

  @TempDir Path folder;

  private static String cell(int id, int number) {
    return String.format(
        "{\"entry\":\"cell\",\"id\":\"c%d\",\"label\":\"L%d\",\"kind\":\"other\"}", id, number);
  }

  /** The order of one id's lines tells in which order files were merged. */
  @ParameterizedTest
  @CsvSource({"1, 2", "1, 3", "1, 7", "1, 64", "150, 2", "150, 5", "100000, 2"})
  void keepsTheOrderOfEntriesOfOneId(int piece, int width) throws IOException {
    Random random = new Random(piece + width);
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      lines.add(cell(random.nextInt(9), i));
    }
    List<String> sorted = new ArrayList<>(lines);
    sorted.sort(Comparator.comparing(line -> line.replaceAll(".*\"id\":\"(c\\d).*", "$1")));
    sorted.add(0, HEADER);
    lines.add(0, HEADER);
    Path in = Files.write(folder.resolve("in.ndjson"), lines);
    Path out = folder.resolve("out.ndjson");

    assertThat(new NdjsonSort(piece, width).sortFile(in, out)).isEqualTo(200);
    assertThat(Files.readAllLines(out)).isEqualTo(sorted);
  }

  @Test
  void wantsAtLeastTwoFilesToMerge() {
    assertThatThrownBy(() -> new NdjsonSort(1, 1)).isInstanceOf(IllegalArgumentException.class);
  }
}
