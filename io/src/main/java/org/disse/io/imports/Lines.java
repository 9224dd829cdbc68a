package org.disse.io.imports;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.disse.check.FindingCode;
import org.disse.check.Location;
import org.disse.io.json.Limits;
import org.disse.io.json.MalformedInput;
import org.disse.io.json.Pools;
import org.disse.io.json.Problem;
import org.disse.io.json.Utf8Input;
import org.disse.io.json.Utf8Locator;
import org.disse.io.json.Utf8Source;
import org.jspecify.annotations.Nullable;

/**
 * Text line by line, whatever its length in all: only one line is in memory. A byte order mark at
 * its start is passed over.
 */
final class Lines {
  private static final int LONGEST = 1 << 26;
  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

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
    if (number == 0) {
      skipMark();
    }
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

  private void skipMark() throws IOException {
    stream.mark(MARK.length);
    if (!Arrays.equals(stream.readNBytes(MARK.length), MARK)) {
      stream.reset();
    }
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
      return (text.endsWith("\r") ? text.substring(0, text.length() - 1) : text).split("\t", -1);
    } catch (CharacterCodingException e) {
      draft.find(
          FindingCode.MALFORMED_TEXT, location(), "expected UTF-8, but was a line of other bytes");
      return null;
    }
  }

  /** The JSON value of the line; none if it is malformed, which is told. */
  Optional<Json> json() {
    Utf8Source source = Utf8Source.of(line);
    Utf8Input in = new Utf8Input(source, pools, Limits.USUAL);
    Utf8Locator locator = new Utf8Locator(source, 0, number);
    // All of the line: a byte order mark within the text is none.
    in.enterRegion(0, line.length);
    try {
      Json value = value(in, locator);
      in.finish();
      return Optional.of(value);
    } catch (MalformedInput e) {
      tell(e.problem(), locator);
      return Optional.empty();
    }
  }

  /** Whether the text is one array, not a value a line. Asked before the first line is read. */
  boolean isArray() throws IOException {
    stream.mark(LONGEST);
    int c = stream.read();
    if (c == (MARK[0] & 0xff)) {
      stream.readNBytes(MARK.length - 1);
      c = stream.read();
    }
    for (int i = 1; i < LONGEST - MARK.length && c <= ' ' && c >= 0; i++) {
      c = stream.read();
    }
    stream.reset();
    return c == '[';
  }

  /**
   * Goes over the items of the array; of a malformed one over those before the fault, which is
   * told.
   */
  void items(BiConsumer<Json, Location> take) throws IOException {
    Utf8Source source = Utf8Source.of(stream, Limits.USUAL.bytes());
    if (source.end() > Limits.USUAL.bytes()) {
      draft.find(
          FindingCode.LIMIT_EXCEEDED,
          new Location(1, 1),
          "expected an array of at most " + Limits.USUAL.bytes() + " bytes, but was a longer one");
      return;
    }
    Utf8Input in = new Utf8Input(source, pools, Limits.USUAL);
    Utf8Locator locator = new Utf8Locator(source, source.start(), 1);
    try {
      in.beginArray();
      while (in.nextElement()) {
        Optional<Location> location = locator.locate(in.mark()).location();
        take.accept(value(in, locator), location.orElseThrow());
      }
      in.finish();
    } catch (MalformedInput e) {
      tell(e.problem(), locator);
    }
  }

  private Json value(Utf8Input in, Utf8Locator locator) {
    Object value = in.any();
    in.takeProblems().forEach(problem -> tell(problem, locator));
    return Json.of(value);
  }

  private void tell(Problem problem, Utf8Locator locator) {
    Location location = locator.locate(problem.place().offset()).location().orElseThrow();
    draft.find(problem.code(), location, problem.message(), problem.hint());
  }
}
