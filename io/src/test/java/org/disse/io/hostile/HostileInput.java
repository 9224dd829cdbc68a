package org.disse.io.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.disse.check.Finding;
import org.disse.io.DisseJson;
import org.disse.io.Form;
import org.disse.io.Preset;
import org.disse.io.ReadOptions;

/**
 * Input of one of the classes of bad input, and what must come of it.
 *
 * @param number the number of its class
 * @param name what it is
 * @param json who reads it
 * @param bytes the input
 * @param outcome what must come of it
 * @param onHost what comes of it through a host's parser; empty if it cannot be given to one
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
record HostileInput(
    int number,
    String name,
    DisseJson json,
    byte[] bytes,
    Outcome outcome,
    Optional<Outcome> onHost) {
  static final String START = "{\"disse\":\"1.0\",\"id\":\"a\",\"title\":\"A\"";
  static final String GOOD = START + "}";
  static final String HEADER =
      "{\"entry\":\"header\",\"disse\":\"1.0\",\"id\":\"a\",\"title\":\"A\"}\n";
  static final String CELL = "{\"entry\":\"cell\",\"id\":\"b\",\"label\":\"B\",\"kind\":\"other\"";

  /**
   * What comes of an input.
   *
   * @param read whether there is a knowledge base
   * @param codes the code of each finding, in any order; one may name several by |
   * @param leftOut how many broken entries are not in the knowledge base
   */
  record Outcome(boolean read, List<String> codes, int leftOut) {
    /** Whether these are the findings that were expected. */
    boolean isOf(List<Finding> findings) {
      List<String> found = findings.stream().map(Finding::code).sorted().toList();
      List<String> expected = codes.stream().sorted().toList();
      return found.size() == expected.size()
          && IntStream.range(0, found.size())
              .allMatch(i -> List.of(expected.get(i).split("\\|", -1)).contains(found.get(i)));
    }
  }

  /** A knowledge base, with these findings. */
  static Outcome read(String... codes) {
    return new Outcome(true, List.of(codes), 0);
  }

  /** No knowledge base, for these errors. */
  static Outcome refused(String... codes) {
    return new Outcome(false, List.of(codes), 0);
  }

  /** Input as bytes, read by the standard preset. */
  static HostileInput given(int number, String name, byte[] bytes, Outcome outcome) {
    return new HostileInput(
        number, name, DisseJson.standard(), bytes, outcome, Optional.of(outcome));
  }

  /** A whole document. */
  static HostileInput document(int number, String name, String text, Outcome outcome) {
    return given(number, name, text.getBytes(UTF_8), outcome);
  }

  /** Lines of NDJSON behind a header. */
  static HostileInput lines(int number, String name, String text, Outcome outcome) {
    return bareLines(number, name, HEADER + text, outcome);
  }

  /** Whole NDJSON. */
  static HostileInput bareLines(int number, String name, String text, Outcome outcome) {
    return document(number, name, text, outcome).by(DisseJson.standard().ndjson());
  }

  /** A value where an unknown field of the document has it, and where one of a line has it. */
  static List<HostileInput> value(int number, String name, String value, Outcome outcome) {
    return value(number, name, value.getBytes(UTF_8), outcome);
  }

  /** The same as bytes, which need not be UTF-8. */
  static List<HostileInput> value(int number, String name, byte[] value, Outcome outcome) {
    return List.of(
        given(number, name, around(START + ",\"x\":", value, "}"), outcome),
        given(number, name, around(HEADER + CELL + ",\"x\":", value, "}\n"), outcome)
            .by(DisseJson.standard().ndjson()));
  }

  private static byte[] around(String before, byte[] value, String after) {
    byte[] head = before.getBytes(UTF_8);
    byte[] tail = after.getBytes(UTF_8);
    byte[] whole = Arrays.copyOf(head, head.length + value.length + tail.length);
    System.arraycopy(value, 0, whole, head.length, value.length);
    System.arraycopy(tail, 0, whole, head.length + value.length, tail.length);
    return whole;
  }

  /** The same for another reader. */
  HostileInput by(DisseJson reader) {
    return new HostileInput(number, name, reader, bytes, outcome, onHost);
  }

  /** The same for another preset. */
  HostileInput by(Preset preset) {
    DisseJson reader = DisseJson.of(ReadOptions.of(preset));
    return by(json.form() == Form.NDJSON ? reader.ndjson() : reader);
  }

  /** The same with another outcome. */
  HostileInput gives(Outcome other) {
    return new HostileInput(number, name, json, bytes, other, Optional.of(other));
  }

  /** The same with another outcome through a host's parser. */
  HostileInput onHost(Outcome other) {
    return new HostileInput(number, name, json, bytes, outcome, Optional.of(other));
  }

  /** The same where a host's parser has no part in it. */
  HostileInput notOnHost() {
    return new HostileInput(number, name, json, bytes, outcome, Optional.empty());
  }

  @Override
  public String toString() {
    String form = json.form() == Form.NDJSON ? " in NDJSON" : "";
    return "class " + number + ": " + name + form + ", " + json.options().preset();
  }
}
