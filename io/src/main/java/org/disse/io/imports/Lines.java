package org.disse.io.imports;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.disse.check.FindingCode;
import org.disse.check.Location;
import org.disse.io.json.Limits;
import org.disse.io.json.MalformedInput;
import org.disse.io.json.Pools;
import org.disse.io.json.Problem;
import org.disse.io.json.Utf8Input;
import org.disse.io.json.Utf8Source;
import org.jspecify.annotations.Nullable;

/** Text line by line, whatever its length in all: only one line is in memory. */
final class Lines {
  private static final int LONGEST = 1 << 26;

  private final BufferedInputStream stream;
  private final Draft draft;
  private final Pools pools = new Pools();
  private byte[] line = {};
  private int number;

  Lines(InputStream stream, Draft draft) {
    this.stream = new BufferedInputStream(stream, 1 << 16);
    this.draft = draft;
  }

  /** Goes to the next line that is not blank. */
  boolean next() throws IOException {
    do {
      if (!advance()) {
        return false;
      }
    } while (isBlank());
    return true;
  }

  private boolean advance() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
    int c = stream.read();
    if (c < 0) {
      return false;
    }
    number++;
    for (; c >= 0 && c != '\n'; c = stream.read()) {
      bytes.write(c);
      if (bytes.size() > LONGEST) {
        throw new IOException("line " + number + " is longer than " + LONGEST + " bytes");
      }
    }
    line = bytes.toByteArray();
    return true;
  }

  private boolean isBlank() {
    for (byte b : line) {
      if (b != ' ' && b != '\t' && b != '\r') {
        return false;
      }
    }
    return true;
  }

  /** The start of the line. */
  Location location() {
    return new Location(number, 1);
  }

  /** The cells of a line of tab-separated values; none if it is no UTF-8, which is told. */
  String @Nullable [] cells() {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line)).toString();
      String plain = text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
      return (number == 1 && plain.startsWith("\uFEFF") ? plain.substring(1) : plain)
          .split("\t", -1);
    } catch (CharacterCodingException e) {
      draft.find(
          FindingCode.MALFORMED_TEXT, location(), "expected UTF-8, but was a line of other bytes");
      return null;
    }
  }

  /** The JSON value of a line; none if it is malformed, which is told. */
  Json json() {
    return json(line, number);
  }

  private Json json(byte[] bytes, int first) {
    Utf8Input in = new Utf8Input(Utf8Source.of(bytes), pools, Limits.USUAL);
    try {
      Object value = in.any();
      in.finish();
      in.takeProblems().forEach(problem -> tell(problem, bytes, first));
      return Json.of(value);
    } catch (MalformedInput e) {
      in.takeProblems().forEach(problem -> tell(problem, bytes, first));
      tell(e.problem(), bytes, first);
      return Json.of(null);
    }
  }

  private void tell(Problem problem, byte[] bytes, int first) {
    int offset = Math.min(bytes.length, Math.max(0, problem.place().offset()));
    String before = new String(bytes, 0, offset, StandardCharsets.UTF_8);
    int feed = before.lastIndexOf('\n');
    int lines = (int) before.chars().filter(c -> c == '\n').count();
    Location location =
        new Location(first + lines, before.codePointCount(feed + 1, before.length()) + 1);
    draft.find(problem.code(), location, problem.message(), problem.hint());
  }

  /** The JSON value of the whole rest of the stream. */
  Json whole() throws IOException {
    byte[] rest = stream.readAllBytes();
    return json(rest, number + 1);
  }
}
