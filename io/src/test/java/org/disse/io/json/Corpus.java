package org.disse.io.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The project's own texts of JSON, good, bad and open, with what must become of each. */
final class Corpus {
  private static final Path FILE = Path.of("src/test/resources/json/corpus.txt");
  private static final Pattern BYTES = Pattern.compile("<([0-9A-F]+)(?:\\*([0-9]+))?>");

  private Corpus() {}

  /**
   * A text.
   *
   * @param name what it is, in front of it y_, n_ or i_
   * @param bytes the text
   * @param accepted whether we take it
   */
  @SuppressWarnings("ArrayRecordComponent") // Never compared.
  record Item(String name, byte[] bytes, boolean accepted) {
    @Override
    public String toString() {
      return name;
    }
  }

  static List<Item> items() throws IOException {
    return Files.readAllLines(FILE).stream()
        .filter(line -> !line.startsWith("#"))
        .map(Corpus::item)
        .toList();
  }

  private static Item item(String line) {
    String[] cells = line.split(" \\| ", -1);
    boolean isOpen = cells[0].startsWith("i_");
    if (isOpen != (cells.length == 3) && !cells[0].startsWith("y_")) {
      throw new AssertionError("no policy, or one too many: " + line);
    }
    boolean accepted =
        cells.length == 3 ? cells[2].startsWith("accepted") : cells[0].startsWith("y_");
    return new Item(cells[0], bytes(cells[1]), accepted);
  }

  private static byte[] bytes(String text) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Matcher matcher = BYTES.matcher(text);
    int from = 0;
    while (matcher.find()) {
      out.writeBytes(text.substring(from, matcher.start()).getBytes(UTF_8));
      int times = matcher.group(2) == null ? 1 : Integer.parseInt(matcher.group(2));
      for (int i = 0; i < times; i++) {
        out.writeBytes(HexFormat.of().parseHex(matcher.group(1)));
      }
      from = matcher.end();
    }
    out.writeBytes(text.substring(from).getBytes(UTF_8));
    return out.toByteArray();
  }
}
