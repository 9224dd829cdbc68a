package org.disse.io.hostile;

import static org.disse.io.hostile.HostileInput.CELL;
import static org.disse.io.hostile.HostileInput.HEADER;
import static org.disse.io.hostile.HostileInput.START;
import static org.disse.io.hostile.HostileInput.document;
import static org.disse.io.hostile.HostileInput.lines;
import static org.disse.io.hostile.HostileInput.read;
import static org.disse.io.hostile.HostileInput.refused;
import static org.disse.io.hostile.HostileInput.value;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.disse.io.hostile.HostileInput.Outcome;

/** Classes 1 to 3, 13 and 17: JSON that is too deep, too long, too much, or none. */
final class HostileJson {
  private static final int MEBIBYTE = 1 << 20;
  private static final Outcome KEPT = read("unknown-field");
  private static final Outcome TOO_MUCH = refused("limit-exceeded");
  private static final Outcome NO_JSON = refused("malformed-json");

  private HostileJson() {}

  static List<HostileInput> all() {
    List<HostileInput> all = new ArrayList<>();
    nesting(all);
    numbers(all);
    strings(all);
    noJson(all);
    much(all);
    longPointers(all);
    return all;
  }

  private static void nesting(List<HostileInput> all) {
    all.addAll(value(1, "63 arrays in an object", "[".repeat(63) + "]".repeat(63), KEPT));
    all.addAll(value(1, "64 arrays in an object", "[".repeat(64) + "]".repeat(64), TOO_MUCH));
    all.addAll(value(1, "64 objects in an object", "{\"y\":".repeat(64), TOO_MUCH));
    for (String opening : List.of("[", "{\"a\":", "[[{\"a\":[")) {
      String many = opening.repeat(1_000_000);
      all.addAll(value(1, "a million of " + opening, many, TOO_MUCH));
      all.add(document(1, "a million of " + opening + " and nothing else", many, TOO_MUCH));
    }
    String cargo = START + ",\"cargo\":[" + "{\"type\":[".repeat(1_000_000);
    all.add(document(1, "a million levels in the type of a cargo", cargo, TOO_MUCH));
    String entry = "{\"entry\":" + "[".repeat(1_000_000) + "\n" + CELL + "}\n";
    all.add(lines(1, "a million levels in the entry of a line", entry, TOO_MUCH));
  }

  private static void numbers(List<HostileInput> all) {
    for (String number :
        List.of("9".repeat(1000), "1e400", "-0", "1e-400", "0.1234567890123456789", "1E+1000")) {
      all.addAll(value(2, "the number " + shown(number), number, KEPT));
    }
    all.addAll(value(2, "a number of 1001 digits", "9".repeat(1001), TOO_MUCH));
    all.addAll(value(2, "a number of a million digits", "9".repeat(1_000_000), TOO_MUCH));
    for (String number : List.of("1e1001", "1e1000000000", "-1e-99999999999")) {
      Outcome refused = refused("unknown-field", "invalid-value");
      all.addAll(value(2, "the number " + number, number, refused));
    }
    for (String number : List.of("1.0", "1e0", "2147483648", "9007199254740993", "0.5", "1e400")) {
      all.add(enrollment(2, number, refused("wrong-type")));
    }
    all.add(enrollment(2, "-0", read()));
    all.add(enrollment(2, "-1", refused("invalid-value")));
  }

  private static String shown(String number) {
    return number.length() > 30 ? "of " + number.length() + " digits" : number;
  }

  static HostileInput enrollment(int number, String value, Outcome outcome) {
    String trial =
        ",\"trials\":[{\"id\":\"r\",\"title\":\"R\",\"status\":\"unknown\",\"enrollment\":";
    return document(number, "an enrollment of " + value, START + trial + value + "}]}", outcome);
  }

  private static void strings(List<HostileInput> all) {
    String most = "x".repeat(MEBIBYTE);
    all.addAll(value(3, "a string of a mebibyte", '"' + most + '"', KEPT));
    all.addAll(value(3, "a longer string", '"' + most + "x\"", TOO_MUCH));
    all.addAll(
        value(3, "a longer string of escapes", '"' + "\\n".repeat(MEBIBYTE) + '"', TOO_MUCH)
            .stream()
            // The host counts characters, and has taken the escapes away.
            .map(one -> one.onHost(KEPT))
            .toList());
    all.addAll(value(3, "a longer name", "{\"" + most + "x\":1}", TOO_MUCH));
    all.add(document(3, "a longer id", START.replace("\"a\"", '"' + most + "x\"") + "}", TOO_MUCH));
    all.add(document(3, "a longer name of a field", START + ",\"" + most + "x\":1}", TOO_MUCH));
  }

  private static void noJson(List<HostileInput> all) {
    for (String text :
        List.of(
            "NaN",
            "Infinity",
            "-Infinity",
            "+1",
            ".5",
            "1.",
            "01",
            "-01",
            "1e",
            "0x1F",
            "TRUE",
            "nul",
            "undefined",
            "'text'",
            "text",
            "[1,]",
            "[,1]",
            "[1 2]",
            "{\"y\":1,}",
            "{,}",
            "{y:1}",
            "{'y':1}",
            "{\"y\" 1}",
            "{\"y\":}",
            "{1:1}",
            "1/* */",
            "1// no\t",
            "1# no",
            "\"\\x41\"",
            "\"\\u12G4\"",
            "\"a\tb\"",
            "\"\u0000\"",
            "\u00a0\u00a01",
            "")) {
      all.addAll(value(13, "the value " + text, text, NO_JSON));
    }
  }

  private static void much(List<HostileInput> all) {
    all.addAll(
        value(
            17,
            "16,384 names of one hash",
            "{" + joined(1 << 14, i -> '"' + colliding(i) + "\":0") + "}",
            KEPT));
    all.addAll(
        value(17, "an array of 200,000 numbers", "[" + joined(200_000, i -> "7") + "]", KEPT));
    all.addAll(value(17, "100,000 empty objects", "[" + joined(100_000, i -> "{}") + "]", KEPT));
    all.add(
        document(
            17,
            "4,096 entries whose ids have one hash",
            START
                + ",\"cells\":["
                + joined(
                    1 << 12,
                    i -> "{\"id\":\"" + colliding(i) + "\",\"label\":\"B\",\"kind\":\"other\"}")
                + "]}",
            read()));
    String unknown = START + "," + joined(100_000, i -> "\"x" + i + "\":0") + "}";
    List<String> codes = new ArrayList<>(Collections.nCopies(1000, "unknown-field"));
    codes.add("limit-exceeded");
    Outcome refused = new Outcome(false, codes, 0);
    all.add(document(17, "100,000 unknown fields", unknown, refused));
    String line = CELL + ",\"parents\":[" + joined(1000, i -> "7") + "]}\n";
    Outcome wrong = new Outcome(false, Collections.nCopies(1000, "wrong-type"), 0);
    all.add(lines(17, "a line with 1,000 faults", line, wrong));
    all.add(
        lines(
            17,
            "100,000 empty lines and as many blank ones",
            "\n".repeat(100_000) + " \t\r\n".repeat(100_000),
            read()));
    all.add(
        HostileInput.bareLines(
            17, "100,000 blank lines before the header", "\n".repeat(100_000) + HEADER, read()));
  }

  /**
   * Each finding's pointer repeats the name: together they would be longer than the text squared.
   */
  private static void longPointers(List<HostileInput> all) {
    String name = "n".repeat(49_000);
    String text = "{\"" + name + "\":[" + joined(500, i -> "1e9999") + "]}";
    List<String> codes = new ArrayList<>(Collections.nCopies(87, "invalid-value"));
    codes.add("limit-exceeded");
    Outcome onHost = new Outcome(false, List.copyOf(codes), 0);
    codes.add("unknown-field");
    value(17, "500 faults behind a long name", text, new Outcome(false, codes, 0)).stream()
        .map(one -> one.onHost(onHost))
        .forEach(all::add);
  }

  private static String joined(int count, IntFunction<String> piece) {
    return IntStream.range(0, count).mapToObj(piece).collect(Collectors.joining(","));
  }

  /** Text of 32 letters, whose hash in Java is the same for all numbers. */
  private static String colliding(int number) {
    StringBuilder text = new StringBuilder();
    for (int bit = 0; bit < 16; bit++) {
      text.append((number >> bit & 1) == 0 ? "Aa" : "BB");
    }
    return text.toString();
  }
}
