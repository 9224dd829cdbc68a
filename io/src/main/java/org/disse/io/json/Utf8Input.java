package org.disse.io.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.math.BigDecimal;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.disse.check.FindingCode;
import org.disse.value.Text;
import org.jspecify.annotations.Nullable;

/**
 * The fast lane: a strict tokenizer over UTF-8 bytes (RFC 8259; no comments, no trailing commas, no
 * NaN, no lone surrogates, no invalid UTF-8).
 *
 * <p>Longer than our other files since it is one idea that gains by standing in one place: every
 * hot loop works on the same buffer and cursor, and splitting it would put a call where there is a
 * comparison.
 */
public final class Utf8Input extends JsonInput {
  private static final VarHandle WORD =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long QUOTES = 0x2222222222222222L;
  private static final long BACKSLASHES = 0x5c5c5c5c5c5c5c5cL;
  private static final long ONES = 0x0101010101010101L;
  private static final long HIGH_BITS = 0x8080808080808080L;
  private static final long SPACES = 0x2020202020202020L;
  private static final long BRACES = 0x7d7d7d7d7d7d7d7dL;
  private static final int LONGEST_POOLED = 128;

  /** The control character of ASCII that JSON allows bare; prose may have it, lines may not. */
  private static final int DELETE = 0x7f;

  /** The few words that tell what an object is. */
  private static final Scalar<String> TAG =
      Scalar.repeating(Function.identity(), Function.identity());

  /** How deep objects are that are remembered whole. */
  private static final int DEEPEST_POOLED = 3;

  private final byte[] bytes;
  private final Pools pools;
  private int at;
  private int end;
  private byte behindEnd;
  private int depth;
  private boolean first;
  private int nameAt;
  private int peekedAt;
  private String unknownName = "";
  private long hash;
  private long unscaled;
  private int scale;

  /**
   * Reads a source.
   *
   * @param source the bytes
   * @param pools what the session remembers
   * @param limits when to refuse
   */
  public Utf8Input(Utf8Source source, Pools pools, Limits limits) {
    super(limits);
    this.bytes = source.bytes;
    this.pools = pools;
    this.at = source.start();
    this.end = source.end();
    this.behindEnd = 0;
  }

  /**
   * Restricts reading to a part of the source, such as a line. A zero is put behind it as the
   * sentinel; {@link #leaveRegion} restores the byte that was there.
   *
   * @param from the first byte
   * @param to the byte behind the last
   */
  public void enterRegion(int from, int to) {
    enterRegion(from, to, 0);
  }

  /**
   * As {@link #enterRegion(int, int)}, for a part that was cut out of a longer text.
   *
   * @param from the first byte
   * @param to the byte behind the last
   * @param above how many objects and arrays it stood in
   */
  public void enterRegion(int from, int to, int above) {
    at = from;
    end = to;
    depth = above;
    behindEnd = bytes[to];
    bytes[to] = 0;
  }

  /** Restores the byte behind the region. */
  public void leaveRegion() {
    bytes[end] = behindEnd;
  }

  /** Checks that nothing but white space follows. */
  public void finish() {
    skipSpace();
    if (at < end) {
      throw unexpected("the end of the input", at);
    }
  }

  // ---- structure

  private int skipSpace() {
    int c = bytes[at];
    return c > ' ' ? c : skipSpaceSlowly();
  }

  private int skipSpaceSlowly() {
    byte[] b = bytes;
    int i = at;
    int c = b[i];
    while (c == ' ' || c == '\n' || c == '\r' || c == '\t') {
      c = b[++i];
    }
    at = i;
    return c;
  }

  @Override
  public boolean beginObject() {
    if (skipSpace() != '{') {
      mismatch("an object");
      return false;
    }
    enter();
    return true;
  }

  @Override
  public boolean beginArray() {
    if (skipSpace() != '[') {
      mismatch("an array");
      return false;
    }
    enter();
    return true;
  }

  private void enter() {
    if (++depth > limits.depth()) {
      throw new MalformedInput(
          FindingCode.LIMIT_EXCEEDED,
          Place.at(at),
          "expected at most " + limits.depth() + " levels of nesting, but was more");
    }
    at++;
    first = true;
  }

  /** Goes over a comma or a closing bracket. Returns whether a further member follows. */
  private boolean more(int close) {
    int c = skipSpace();
    if (first) {
      first = false;
      if (c != close) {
        return true;
      }
    } else if (c == ',') {
      at++;
      return true;
    } else if (c != close) {
      throw unexpected("',' or '" + (char) close + "'", at);
    }
    at++;
    depth--;
    return false;
  }

  @Override
  public boolean nextElement() {
    return more(']');
  }

  @Override
  public int nextField(FieldNames names, int expected) {
    if (!more('}')) {
      return END;
    }
    if (skipSpace() != '"') {
      throw unexpected("a field name", at);
    }
    nameAt = at;
    // What is not found so is escaped, has white space before its colon, or is unknown.
    int found =
        names.find(bytes, at, (long) WORD.get(bytes, at), (long) WORD.get(bytes, at + 8), expected);
    if (found != FieldNames.NONE) {
      at += names.length(found);
      return found;
    }
    String name = name();
    int known = names.indexOf(name);
    if (known >= 0) {
      return known;
    }
    unknownName = name;
    return UNKNOWN;
  }

  /** Goes over the name, if it stands here, quoted, without escapes, a colon right behind it. */
  private boolean matches(FieldName name) {
    boolean matches =
        name.beginsWith((long) WORD.get(bytes, at), (long) WORD.get(bytes, at + 8))
            && name.endsAt(bytes, at);
    if (matches) {
      at += name.bytes.length;
    }
    return matches;
  }

  private String name() {
    String name = text();
    if (skipSpace() != ':') {
      throw unexpected("':'", at);
    }
    at++;
    return name;
  }

  @Override
  public String unknownName() {
    return unknownName;
  }

  @Override
  public @Nullable String peek(FieldName name) {
    int start = at;
    int startDepth = depth;
    String found = null;
    boolean missing = true;
    while (missing && more('}')) {
      if (skipSpace() != '"') {
        throw unexpected("a field name", at);
      }
      if (matches(name) || name().equals(name.text())) {
        missing = false;
        peekedAt = mark();
        if (bytes[at] == '"') {
          found = scalar(TAG);
        }
      } else {
        skip();
      }
    }
    at = start;
    depth = startDepth;
    first = true;
    return found;
  }

  // ---- strings

  /** The first byte from i on that is a quote, a backslash or no printable ASCII. */
  private int scanAscii(int i) {
    byte[] b = bytes;
    for (int j = i; ; j += 8) {
      long word = (long) WORD.get(b, j);
      long quote = word ^ QUOTES;
      long backslash = word ^ BACKSLASHES;
      // A borrow can only spoil bytes behind the first hit, which is the only one that counts. With
      // one added, a delete (0x7f) has its high bit set, as what is not ASCII has it anyway.
      long hits =
          (((quote - ONES) & ~quote)
                  | ((backslash - ONES) & ~backslash)
                  | (word - SPACES)
                  | word
                  | (word + ONES))
              & HIGH_BITS;
      if (hits != 0) {
        return j + (Long.numberOfTrailingZeros(hits) >>> 3);
      }
    }
  }

  /**
   * The first quote, backslash or control character from i on; the same pass makes the hash of what
   * stands before it.
   */
  private int scanAndHash(int i) {
    byte[] b = bytes;
    long h = 0;
    for (int j = i; ; j += 8) {
      long word = (long) WORD.get(b, j);
      long quote = word ^ QUOTES;
      long backslash = word ^ BACKSLASHES;
      long hits =
          (((quote - ONES) & ~quote)
                  | ((backslash - ONES) & ~backslash)
                  | ((word - SPACES) & ~word))
              & HIGH_BITS;
      if (hits != 0) {
        int bits = Long.numberOfTrailingZeros(hits) & ~7;
        hash = ByteTable.step(h, word & ~(-1L << bits));
        return j + (bits >>> 3);
      }
      h = ByteTable.step(h, word);
    }
  }

  private void checkLength(int from, int to) {
    if (to - from > limits.stringBytes()) {
      throw new MalformedInput(
          FindingCode.LIMIT_EXCEEDED,
          Place.at(from - 1),
          "expected a string of at most " + limits.stringBytes() + " bytes, but was a longer one");
    }
  }

  /** Decodes the string at the cursor, which stands at its opening quote. */
  private String text() {
    int from = at + 1;
    int i = scanAscii(from);
    return bytes[i] == '"' ? printable(from, i) : textSlowly(from, i);
  }

  private String printable(int from, int quote) {
    checkLength(from, quote);
    at = quote + 1;
    return new String(bytes, from, quote - from, StandardCharsets.ISO_8859_1);
  }

  private String textSlowly(int from, int special) {
    byte[] b = bytes;
    StringBuilder out = null;
    int copied = from;
    int i = special;
    while (b[i] != '"') {
      int c = b[i];
      if (c < 0) {
        i = behindSequences(i);
      } else if (c == '\\') {
        // Without escapes the text is decoded in one go, and no builder is needed.
        out = out == null ? new StringBuilder() : out;
        out.append(new String(b, copied, i - copied, StandardCharsets.UTF_8));
        i = unescape(i, out);
        copied = i;
      } else if (c == DELETE) {
        i++;
      } else if (i >= end) {
        throw unexpected("'\"'", i);
      } else {
        throw unexpected("a string without bare control characters", i);
      }
      i = scanAscii(i);
    }
    checkLength(from, i);
    at = i + 1;
    String rest = new String(b, copied, i - copied, StandardCharsets.UTF_8);
    return out == null ? rest : out.append(rest).toString();
  }

  /**
   * The offset behind the multi-byte sequences that begin at i: text in Greek has many in a row.
   */
  private int behindSequences(int i) {
    int j = i;
    while (bytes[j] < 0) {
      j = behindSequence(j);
    }
    return j;
  }

  /** Appends what the escape at i stands for and returns the offset behind it. */
  private int unescape(int i, StringBuilder out) {
    int c = bytes[i + 1];
    if (c != 'u') {
      int kind = "\"\\/bfnrt".indexOf(c);
      if (kind < 0) {
        throw unexpected("an escape (\\\" \\\\ \\/ \\b \\f \\n \\r \\t \\uXXXX)", i + 1);
      }
      out.append("\"\\/\b\f\n\r\t".charAt(kind));
      return i + 2;
    }
    char unit = hexUnit(i + 2);
    if (!Character.isSurrogate(unit)) {
      out.append(unit);
      return i + 6;
    }
    boolean pair = Character.isHighSurrogate(unit) && bytes[i + 6] == '\\' && bytes[i + 7] == 'u';
    char low = pair ? hexUnit(i + 8) : 0;
    if (!Character.isLowSurrogate(low)) {
      throw new MalformedInput(
          FindingCode.MALFORMED_TEXT,
          Place.at(i),
          String.format("expected a pair of surrogates, but was a lone \\u%04X", (int) unit));
    }
    out.append(unit).append(low);
    return i + 12;
  }

  private char hexUnit(int i) {
    int value = 0;
    for (int k = i; k < i + 4; k++) {
      int digit = Character.digit((int) bytes[k], 16);
      if (digit < 0) {
        throw unexpected("four hexadecimal digits", k);
      }
      value = (value << 4) | digit;
    }
    return (char) value;
  }

  /** The offset behind the multi-byte sequence at i, if it is well-formed (Unicode, table 3-7). */
  private int behindSequence(int i) {
    int lead = bytes[i] & 0xff;
    int second = bytes[i + 1] & 0xff;
    int length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
    int least = lead == 0xe0 ? 0xa0 : lead == 0xf0 ? 0x90 : 0x80;
    int most = lead == 0xed ? 0x9f : lead == 0xf4 ? 0x8f : 0xbf;
    boolean good = lead >= 0xc2 && lead <= 0xf4 && second >= least && second <= most;
    for (int k = i + 2; good && k < i + length; k++) {
      good = (bytes[k] & 0xc0) == 0x80;
    }
    if (!good) {
      throw new MalformedInput(
          FindingCode.MALFORMED_TEXT,
          Place.at(i),
          String.format("expected valid UTF-8, but was the byte 0x%02X", lead));
    }
    return i + length;
  }

  @Override
  public <V> @Nullable V scalar(Scalar<V> kind) {
    if (skipSpace() != '"') {
      mismatch("a string");
      return null;
    }
    int start = at;
    Repeating<V> memory = kind.memory();
    if (memory != null) {
      int quote = scanAndHash(start + 1);
      if (bytes[quote] == '"' && quote - start <= LONGEST_POOLED) {
        Recent<V> pool = pools.of(memory);
        long key = hash;
        V known = pool.find(bytes, start + 1, quote, key);
        if (known != null) {
          at = quote + 1;
          return known;
        }
        V value = made(kind, start, quote, key);
        if (value != null) {
          pool.put(bytes, start + 1, quote, key, value);
        }
        return value;
      }
    }
    return read(kind);
  }

  /** Reads the string at the cursor into a value. */
  private <V> @Nullable V read(Scalar<V> kind) {
    int start = at;
    int from = start + 1;
    int i = scanAscii(from);
    if (bytes[i] == '"' && i > from) {
      return parse(kind.parsePrintable(), printable(from, i), start);
    }
    return parse(kind.parse(), textSlowly(from, i), start);
  }

  /** Reads a value that was not remembered, around an inner one that may be. */
  private <V> @Nullable V made(Scalar<V> kind, int start, int quote, long key) {
    Scalar.Wrapping<?, V> wrapping = kind.wrapping();
    return wrapping == null ? read(kind) : wrapped(wrapping, start, quote, key);
  }

  private <U, V> @Nullable V wrapped(
      Scalar.Wrapping<U, V> wrapping, int start, int quote, long key) {
    Recent<U> pool = pools.of(wrapping.memory());
    U inner = pool.find(bytes, start + 1, quote, key);
    if (inner != null) {
      at = quote + 1;
    } else {
      inner = read(wrapping.inner());
      if (inner == null) {
        return null;
      }
      pool.put(bytes, start + 1, quote, key, inner);
    }
    return wrapping.wrap().apply(inner);
  }

  // ---- whole objects

  /** The hash of what stands from here to the first closing brace; 0 if that is too far off. */
  private long hashOfObject(int from) {
    byte[] b = bytes;
    long h = 0;
    int stop = Math.min(end, from + LONGEST_POOLED);
    for (int j = from; j < stop; j += 8) {
      long word = (long) WORD.get(b, j);
      long brace = word ^ BRACES;
      long hits = (brace - ONES) & ~brace & HIGH_BITS;
      if (hits != 0) {
        int bits = Long.numberOfTrailingZeros(hits) & ~7;
        return ByteTable.step(h, word & ~(-1L << bits));
      }
      h = ByteTable.step(h, word);
    }
    return 0;
  }

  @Override
  public <V> @Nullable V recall(Repeating<V> kind) {
    if (skipSpace() != '{' || isCollecting() || depth + DEEPEST_POOLED > limits.depth()) {
      return null;
    }
    int start = at;
    Recent<V> pool = pools.of(kind);
    int slot = pool.findAt(bytes, start, end, hashOfObject(start));
    if (slot == Recent.NONE) {
      return null;
    }
    at = start + pool.keyLength(slot);
    return pool.value(slot);
  }

  @Override
  public <V> void remember(Repeating<V> kind, int mark, V value) {
    if (at - mark <= LONGEST_POOLED) {
      pools.of(kind).putAt(bytes, mark, at, hashOfObject(mark), value);
    }
  }

  @Override
  public <E extends Enum<E>> @Nullable E symbol(Symbols<E> symbols) {
    if (skipSpace() != '"') {
      mismatch("a string");
      return null;
    }
    int start = at;
    int quote = scanAndHash(start + 1);
    if (bytes[quote] == '"') {
      E known = symbols.byBytes.find(bytes, start + 1, quote, hash);
      if (known != null) {
        at = quote + 1;
        return known;
      }
    }
    return resolve(symbols, text(), start);
  }

  // ---- numbers and booleans

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  /**
   * Goes over the number at the cursor, checking its grammar; the cursor stands at its first
   * character.
   */
  private void skipNumber() {
    byte[] b = bytes;
    int i = at;
    if (b[i] == '-') {
      i++;
    }
    if (b[i] == '0') {
      i++;
      if (isDigit(b[i])) {
        throw unexpected("a number without leading zero", i - 1);
      }
    } else {
      i = skipDigits(i);
    }
    if (b[i] == '.') {
      i = skipDigits(i + 1);
    }
    if (b[i] == 'e' || b[i] == 'E') {
      i++;
      if (b[i] == '+' || b[i] == '-') {
        i++;
      }
      i = skipDigits(i);
    }
    if (i >= end && depth > 0) {
      // Cut off: what its value would have been is not known.
      throw unexpected("',' or a closing bracket", i);
    }
    if (i - at > limits.numberDigits()) {
      throw new MalformedInput(
          FindingCode.LIMIT_EXCEEDED,
          Place.at(at),
          "expected a number of at most "
              + limits.numberDigits()
              + " characters, but was a longer one");
    }
    at = i;
  }

  private int skipDigits(int from) {
    int i = from;
    while (isDigit(bytes[i])) {
      i++;
    }
    if (i == from) {
      throw unexpected("a digit", i);
    }
    return i;
  }

  @Override
  public @Nullable BigDecimal decimal() {
    int c = skipSpace();
    if (c != '-' && !isDigit(c)) {
      mismatch("a number");
      return null;
    }
    if (isShortNumber()) {
      return BigDecimal.valueOf(unscaled, scale);
    }
    return number();
  }

  /**
   * Whether a plain number of up to 18 characters stands at the cursor, as nearly all do: then its
   * digits and scale are noted without making a string of it, and the cursor goes behind it.
   * Anything else, right or wrong, is left to the one method that checks the grammar.
   */
  boolean isShortNumber() {
    byte[] b = bytes;
    int start = at;
    int i = b[start] == '-' ? start + 1 : start;
    int digits = i;
    int point = 0; // None: no number begins with it.
    long value = 0;
    int c = b[i];
    while (isDigit(c) || (c == '.' && point == 0)) {
      if (c == '.') {
        point = i;
      } else {
        value = value * 10 + (c - '0');
      }
      c = b[++i];
      if (i - start > 18) {
        return false;
      }
    }
    boolean ends = c == ',' || c == '}' || c == ']';
    boolean whole =
        isDigit(b[digits]) && (b[digits] != '0' || i == digits + 1 || point == digits + 1);
    if (!ends || !whole || point == i - 1 || i - start > limits.numberDigits()) {
      return false;
    }
    unscaled = digits == start ? value : -value;
    scale = point == 0 ? 0 : i - 1 - point;
    at = i;
    return true;
  }

  /** The number at the cursor; null with a problem recorded if its exponent is out of bounds. */
  private @Nullable BigDecimal number() {
    int start = at;
    skipNumber();
    return parse(new String(bytes, start, at - start, StandardCharsets.ISO_8859_1), start);
  }

  @Override
  public @Nullable Integer integer() {
    int c = skipSpace();
    if (c != '-' && !isDigit(c)) {
      mismatch("a whole number");
      return null;
    }
    int start = at;
    if (isShortNumber()) {
      if (scale == 0 && unscaled == (int) unscaled) {
        return (int) unscaled;
      }
      at = start;
    }
    skipNumber();
    String written = new String(bytes, start, at - start, StandardCharsets.ISO_8859_1);
    try {
      return Integer.valueOf(written);
    } catch (NumberFormatException e) {
      problem(
          FindingCode.WRONG_TYPE,
          Place.at(start),
          "expected a whole number of 32 bits, but was " + Text.quote(written),
          Optional.empty());
      return null;
    }
  }

  @Override
  public @Nullable Boolean bool() {
    int c = skipSpace();
    if (c != 't' && c != 'f') {
      mismatch("true or false");
      return null;
    }
    if (c == 't') {
      skipLiteral("true");
      return Boolean.TRUE;
    }
    skipLiteral("false");
    return Boolean.FALSE;
  }

  private void skipLiteral(String literal) {
    byte[] b = bytes;
    int from = at;
    int length = literal.length();
    for (int i = 0; i < length; i++) {
      if (b[from + i] != literal.charAt(i)) {
        throw unexpected("a value", from);
      }
    }
    at = from + length;
  }

  // ---- any value

  private void mismatch(String wanted) {
    int start = at;
    int before = problemCount();
    Object found = any();
    if (problemCount() == before) {
      mismatch(Place.at(start), wanted, found);
    }
  }

  @Override
  public void pass() {
    if (skipSpace() == '"') {
      scalar(TAG);
    } else {
      any();
    }
  }

  @Override
  public @Nullable Object any() {
    int c = skipSpace();
    return switch (c) {
      case '"' -> text();
      case '{' -> object();
      case '[' -> array();
      case 't', 'f' -> {
        skipLiteral(c == 't' ? "true" : "false");
        yield c == 't';
      }
      case 'n' -> {
        skipLiteral("null");
        yield null;
      }
      default -> {
        if (c != '-' && !isDigit(c)) {
          throw unexpected("a value", at);
        }
        yield number();
      }
    };
  }

  private Map<String, @Nullable Object> object() {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    enter();
    while (more('}')) {
      if (skipSpace() != '"') {
        throw unexpected("a field name", at);
      }
      Place place = Place.at(at);
      String name = name();
      boolean known = object.containsKey(name);
      Object value = any();
      if (known) {
        problem(
            FindingCode.DUPLICATE_FIELD,
            place,
            "expected a field " + Text.quote(name) + " once, but was there twice",
            Optional.empty());
      }
      object.put(name, value);
    }
    return object;
  }

  private List<@Nullable Object> array() {
    List<@Nullable Object> array = new ArrayList<>();
    enter();
    while (more(']')) {
      array.add(any());
    }
    return array;
  }

  /** Goes over a value, checking its grammar, without recording problems: it will be read again. */
  private void skip() {
    int c = skipSpace();
    if (c == '"') {
      text();
    } else if (c == '{' || c == '[') {
      int close = c == '{' ? '}' : ']';
      enter();
      while (more(close)) {
        if (close == '}') {
          if (skipSpace() != '"') {
            throw unexpected("a field name", at);
          }
          name();
        }
        skip();
      }
    } else if (c == '-' || isDigit(c)) {
      skipNumber();
    } else {
      skipLiteral(c == 't' ? "true" : c == 'f' ? "false" : "null");
    }
  }

  // ---- places

  @Override
  boolean goBack(int mark) {
    at = mark;
    first = false;
    return true;
  }

  @Override
  public int mark() {
    skipSpace();
    return at;
  }

  @Override
  public Place placeOf(int mark) {
    return Place.at(mark);
  }

  @Override
  public Place placeOfPeeked() {
    return Place.at(peekedAt);
  }

  @Override
  public Place placeOfName() {
    return Place.at(nameAt);
  }

  private MalformedInput unexpected(String expected, int offset) {
    String actual;
    if (offset >= end) {
      actual = "the end of the input";
    } else if (bytes[offset] < 0) {
      int length = behindSequence(offset) - offset;
      actual = Text.quote(new String(bytes, offset, length, StandardCharsets.UTF_8));
    } else {
      actual = Text.quote(String.valueOf((char) bytes[offset]));
    }
    return new MalformedInput(
        FindingCode.MALFORMED_JSON,
        Place.at(Math.min(offset, end)),
        "expected " + expected + ", but was " + actual);
  }
}
