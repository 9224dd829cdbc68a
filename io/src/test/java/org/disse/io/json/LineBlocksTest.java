package org.disse.io.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Lines of streams that give what they like, against the text split at its line feeds. */
class LineBlocksTest {
  /** The lines of a stream with their numbers, a long one as it is cut. */
  private record Line(int number, String text) {}

  private static List<Line> linesOf(byte[] text, int longest) {
    List<Line> lines = new ArrayList<>();
    int number = 1;
    for (String line : new String(text, UTF_8).split("\n", -1)) {
      int mark = number == 1 && line.startsWith("\uFEFF") ? 1 : 0;
      lines.add(
          new Line(
              number++,
              line.length() > longest ? line.substring(mark, longest + 1) : line.substring(mark)));
    }
    return lines;
  }

  private static List<Line> linesOf(LineBlocks blocks, int longest) throws IOException {
    List<Line> lines = new ArrayList<>();
    boolean isStart = true;
    for (LineBlocks.@Nullable Block block = blocks.next(); block != null; block = blocks.next()) {
      assertThat(block.isStart()).isEqualTo(isStart);
      isStart = false;
      Utf8Source source = block.source();
      byte[] behind = Arrays.copyOfRange(source.bytes, source.end(), source.bytes.length);
      assertThat(Arrays.equals(behind, new byte[behind.length])).isTrue();
      int number = block.line();
      int from = source.start();
      while (from < source.end()) {
        int end = source.lineEnd(from);
        String text = new String(source.bytes, from, end - from, UTF_8);
        // Of a line that is too long a block may hold more where it came in one piece.
        lines.add(
            new Line(number++, text.length() > longest ? text.substring(0, longest + 1) : text));
        from = end + 1;
      }
    }
    return lines;
  }

  private static List<Line> withoutEmptyLast(List<Line> lines) {
    int last = lines.size() - 1;
    return last >= 0 && lines.get(last).text().isEmpty() ? lines.subList(0, last) : lines;
  }

  @Test
  void blocksHoldAllLinesUnderTheirNumbers() throws IOException {
    for (int seed = 0; seed < 60; seed++) {
      Random random = new Random(seed);
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(30); i > 0; i--) {
        text.append("x".repeat(random.nextInt(13))).append('\n');
      }
      text.append("y".repeat(random.nextInt(4) * 4));
      byte[] bytes = text.toString().getBytes(UTF_8);
      List<Line> expected = withoutEmptyLast(linesOf(bytes, 10));
      for (int most : new int[] {1, 2, 5, 20, 1000}) {
        LineBlocks blocks = new LineBlocks(new AwkwardStream(bytes, most, seed), 10);

        assertThat(linesOf(blocks, 10)).as("%d in %s", most, text).isEqualTo(expected);
        assertThat(blocks.next()).isNull();
      }
    }
  }

  @Test
  void blocksOfLongLinesGrowUpToTheLongest() throws IOException {
    int usual = LineBlocks.USUAL;
    int longest = 3 * usual;
    for (int length :
        new int[] {
          usual - 1, usual, usual + 1, 2 * usual, longest - 1, longest, longest + 1, 4 * usual
        }) {
      String text = "a\n" + "x".repeat(length) + "\nb\n" + "y".repeat(length) + "\n\nc";
      byte[] bytes = text.getBytes(UTF_8);
      for (int most : new int[] {50_000, 1 << 20}) {
        LineBlocks blocks = new LineBlocks(new AwkwardStream(bytes, most, length), longest);

        assertThat(linesOf(blocks, longest)).isEqualTo(linesOf(bytes, longest));
      }
    }
  }

  @Test
  void aBlockIsThereForTextWithoutAnyLine() throws IOException {
    LineBlocks blocks = new LineBlocks(new ByteArrayInputStream(new byte[0]), 10);
    LineBlocks.@Nullable Block first = blocks.next();

    assertThat(first).isNotNull();
    assertThat(blocks.next()).isNull();
  }

  @Test
  void onlyTheFirstBlockMayBeginWithAMark() throws IOException {
    byte[] bytes = "\uFEFFa\n\uFEFFb\n\uFEFFc".getBytes(UTF_8);
    // One byte at a time: so each line is a block.
    LineBlocks blocks = new LineBlocks(new AwkwardStream(bytes, 1, 1), 100);

    assertThat(linesOf(blocks, 100))
        .containsExactly(new Line(1, "a"), new Line(2, "\uFEFFb"), new Line(3, "\uFEFFc"));
  }

  @Test
  void aLineThatIsTooLongIsCutOneByteBehindTheLimit() throws IOException {
    byte[] bytes = ("x".repeat(50) + "\nab").getBytes(UTF_8);
    LineBlocks blocks = new LineBlocks(new AwkwardStream(bytes, 1, 1), 10);
    LineBlocks.Block first = Objects.requireNonNull(blocks.next());

    assertThat(first.source().end()).isEqualTo(11);
    LineBlocks.Block second = Objects.requireNonNull(blocks.next());
    assertThat(second.line()).isEqualTo(2);
    assertThat(second.source().end()).isEqualTo(2);
    assertThat(blocks.next()).isNull();
  }
}
