package org.disse.io.hostile;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.disse.io.hostile.HostileInput.CELL;
import static org.disse.io.hostile.HostileInput.HEADER;
import static org.disse.io.hostile.HostileInput.bareLines;
import static org.disse.io.hostile.HostileInput.lines;
import static org.disse.io.hostile.HostileInput.read;
import static org.disse.io.hostile.HostileInput.refused;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.disse.io.DisseJson;
import org.disse.io.Preset;
import org.disse.io.hostile.HostileInput.Outcome;

/** Class 18: what may be wrong with the lines of NDJSON. */
final class HostileLines {
  private static final String B = CELL + "}\n";
  private static final String C = B.replace("\"b\"", "\"c\"");

  private HostileLines() {}

  static List<HostileInput> all() {
    List<HostileInput> all = new ArrayList<>();
    broken(all, "a line cut off", CELL, "malformed-json");
    broken(all, "a line that is no JSON", "entry,id,label", "malformed-json");
    broken(all, "two entries in a line", B.trim() + B.trim(), "malformed-json");
    broken(all, "a line of half a string", CELL.replace("B\"", "B"), "malformed-json");
    broken(all, "a line with a NUL", B.trim() + "\u0000", "malformed-json");
    broken(all, "an entry of no known kind", B.trim().replace("cell\"", "bell\""), "invalid-value");
    broken(all, "a line without entry", "{\"id\":\"d\"}", "missing-field");
    broken(all, "a line with half of a pair", CELL + ",\"x\":\"\\uD800\"}", "malformed-text");
    broken(
        all,
        "a line of three megabytes",
        CELL + ",\"x\":\"" + "x".repeat(3_000_000) + "\"}",
        "limit-exceeded");
    broken(all, "a line too deep", CELL + ",\"x\":" + "[".repeat(100_000), "limit-exceeded");
    latin(all);
    endings(all);
    headers(all);
    return all;
  }

  /** Costs the lenient reader this line, and the others all lines. */
  private static void broken(List<HostileInput> all, String name, String line, String code) {
    String text = C + line + "\n" + C.replace("\"c\"", "\"d\"");
    HostileInput input = lines(18, name, text, refused(code));
    all.add(input);
    all.add(input.by(Preset.STRICT));
    all.add(input.by(Preset.LENIENT).gives(new Outcome(true, List.of(code), 1)));
  }

  private static void latin(List<HostileInput> all) {
    byte[] bytes = (HEADER + B.replace("\"B\"", "\"caf\u00e9\"") + C).getBytes(ISO_8859_1);
    all.add(
        HostileInput.given(
                18, "a line in Latin-1", bytes, new Outcome(true, List.of("malformed-text"), 1))
            .by(DisseJson.lenient().ndjson()));
  }

  private static void endings(List<HostileInput> all) {
    String good = HEADER + B + C;
    all.add(bareLines(18, "good lines", good, read()));
    all.add(bareLines(18, "no line feed at the end", good.stripTrailing(), read()));
    all.add(bareLines(18, "lines that end in CRLF", good.replace("\n", "\r\n"), read()));
    all.add(bareLines(18, "blank lines between", good.replace("\n", "\n\n \t\r\n"), read()));
    all.add(bareLines(18, "spaces around the lines", good.replace("\n", " \n\t "), read()));
    // A carriage return alone is white space: the lines are then one line.
    all.add(
        bareLines(18, "lines that end in CR", good.replace("\n", "\r"), refused("malformed-json")));
    byte[] separated = good.replace("\n", "\u2028").getBytes(StandardCharsets.UTF_8);
    all.add(
        HostileInput.given(18, "lines that end in U+2028", separated, refused("malformed-json"))
            .by(DisseJson.standard().ndjson()));
  }

  private static void headers(List<HostileInput> all) {
    for (Preset preset : Preset.values()) {
      Outcome misplaced = refused("misplaced-header");
      all.add(bareLines(18, "no header", B, misplaced).by(preset));
      all.add(bareLines(18, "a late header", B + HEADER, misplaced).by(preset));
      // The first is the header; the second, like any broken line, costs the others all.
      Outcome second = new Outcome(preset == Preset.LENIENT, misplaced.codes(), 0);
      all.add(bareLines(18, "two headers", HEADER + B + HEADER, second).by(preset));
      all.add(
          bareLines(
                  18,
                  "a header cut off",
                  HEADER.substring(0, 30) + "\n" + B,
                  refused("malformed-json"))
              .by(preset));
      all.add(
          bareLines(
                  18,
                  "a header without title",
                  HEADER.replace("title", "x"),
                  refused("missing-field|unknown-field", "missing-field|unknown-field"))
              .by(preset));
    }
  }
}
