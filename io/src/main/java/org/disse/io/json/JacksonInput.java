package org.disse.io.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.disse.check.FindingCode;
import org.disse.value.Text;
import org.jspecify.annotations.Nullable;

/**
 * The same port over a host's parser of jackson-core. A value method is called with the parser's
 * current token at its value.
 *
 * <p>Laxer than our own tokenizer where the host's parser is: what counts as text and as JSON is
 * then its decision.
 *
 * <p>Longer than our other files: it is the whole port, as {@link Utf8Input} is, and each of its
 * methods is short.
 */
public final class JacksonInput extends JsonInput {
  private static final int LONGEST_POOLED = 128;

  private final JacksonCursor at;
  private final Pools pools;

  /** The text that was looked at last, and room behind it. */
  private final byte[] ascii = new byte[LONGEST_POOLED + 3 * Long.BYTES];

  private String unknownName = "";

  /**
   * Reads from a host's parser.
   *
   * @param parser at the first token of the value to be read, or before it
   * @param pools what the session remembers
   * @param limits when to refuse
   */
  public JacksonInput(JsonParser parser, Pools pools, Limits limits) {
    super(limits);
    this.pools = pools;
    this.at = new JacksonCursor(parser, limits.depth());
  }

  /** Goes to the document, if the parser still stands before it. */
  public void start() {
    at.start();
  }

  @Override
  public boolean beginObject() {
    if (at.token() != JsonToken.START_OBJECT) {
      mismatch("an object");
      return false;
    }
    at.enter();
    return true;
  }

  @Override
  public boolean beginArray() {
    if (at.token() != JsonToken.START_ARRAY) {
      mismatch("an array");
      return false;
    }
    at.enter();
    return true;
  }

  @Override
  public boolean nextElement() {
    if (at.next() != JsonToken.END_ARRAY) {
      return true;
    }
    at.leave();
    return false;
  }

  @Override
  public int nextField(FieldNames names, int expected) {
    String name = at.nextName();
    if (name == null) {
      at.leaveObject();
      return END;
    }
    // jackson-core interns names, as we do: the expected one, or one behind it where some are
    // absent, is most often the same object.
    FieldName[] all = names.names;
    for (int i = expected; i < all.length; i++) {
      if (isSame(all[i].text(), name)) {
        return i;
      }
    }
    int known = names.indexOf(name);
    if (known >= 0) {
      return known;
    }
    unknownName = wellFormed(name);
    return UNKNOWN;
  }

  @SuppressWarnings({
    "ReferenceEquality",
    "StringEquality"
  }) // A quick look; equal names are found a step later.
  private static boolean isSame(String a, String b) {
    return a == b;
  }

  @Override
  public String unknownName() {
    return unknownName;
  }

  @Override
  public @Nullable String peek(FieldName tag) {
    return at.peek(tag);
  }

  // ---- values

  private void mismatch(String wanted) {
    Place place = placeOf(-1);
    int before = problemCount();
    Object found = any();
    if (problemCount() == before) {
      mismatch(place, wanted, found);
    }
  }

  @Override
  public <V> @Nullable V scalar(Scalar<V> kind) {
    if (at.token() != JsonToken.VALUE_STRING) {
      mismatch("a string");
      return null;
    }
    Repeating<V> memory = kind.memory();
    int length = memory == null ? -1 : at.ascii(ascii, LONGEST_POOLED);
    return memory == null || length < 0
        ? parse(kind.parse(), text(), -1)
        : remembered(kind, memory, length, ByteTable.hash(ascii, length));
  }

  /** A value that tends to repeat is made once, and not even its text is made again. */
  private <V> @Nullable V remembered(Scalar<V> kind, Repeating<V> memory, int length, long hash) {
    Recent<V> pool = pools.of(memory);
    V value = pool.find(ascii, 0, length, hash);
    if (value == null) {
      Scalar.Wrapping<?, V> wrapping = kind.wrapping();
      value = wrapping == null ? parse(kind.parse(), text(), -1) : wrapped(wrapping, length, hash);
      if (value != null) {
        pool.put(ascii, 0, length, hash, value);
      }
    }
    return value;
  }

  private <U, V> @Nullable V wrapped(Scalar.Wrapping<U, V> wrapping, int length, long hash) {
    U inner = remembered(wrapping.inner(), wrapping.memory(), length, hash);
    return inner == null ? null : wrapping.wrap().apply(inner);
  }

  private String text() {
    String text = at.written();
    if (text.length() > limits.stringBytes()) {
      throw new MalformedInput(
          FindingCode.LIMIT_EXCEEDED,
          placeOf(-1),
          "expected a string of at most " + limits.stringBytes() + " bytes, but was a longer one");
    }
    return wellFormed(text);
  }

  /** Lone surrogates are refused here too: a host's parser lets escaped ones through. */
  private String wellFormed(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        boolean pair =
            Character.isHighSurrogate(text.charAt(i))
                && i + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(i + 1));
        if (!pair) {
          throw new MalformedInput(
              FindingCode.MALFORMED_TEXT,
              placeOf(-1),
              String.format(
                  "expected a pair of surrogates, but was a lone \\u%04X", (int) text.charAt(i)));
        }
        i++;
      }
    }
    return text;
  }

  @Override
  public <E extends Enum<E>> @Nullable E symbol(Symbols<E> symbols) {
    if (at.token() != JsonToken.VALUE_STRING) {
      mismatch("a string");
      return null;
    }
    int length = at.ascii(ascii, LONGEST_POOLED);
    E known =
        length < 0 ? null : symbols.byBytes.find(ascii, 0, length, ByteTable.hash(ascii, length));
    return known == null ? resolve(symbols, text(), -1) : known;
  }

  @Override
  public @Nullable Integer integer() {
    JsonToken token = at.token();
    if (token != JsonToken.VALUE_NUMBER_INT && token != JsonToken.VALUE_NUMBER_FLOAT) {
      mismatch("a whole number");
      return null;
    }
    String written = at.written();
    try {
      return Integer.valueOf(written);
    } catch (NumberFormatException e) {
      problem(
          FindingCode.WRONG_TYPE,
          placeOf(-1),
          "expected a whole number of 32 bits, but was " + Text.quote(written),
          Optional.empty());
      return null;
    }
  }

  @Override
  public @Nullable BigDecimal decimal() {
    JsonToken token = at.token();
    if (token != JsonToken.VALUE_NUMBER_INT && token != JsonToken.VALUE_NUMBER_FLOAT) {
      mismatch("a number");
      return null;
    }
    return number();
  }

  private @Nullable BigDecimal number() {
    String written = at.written();
    if (written.contains("N") || written.contains("I")) {
      throw new MalformedInput(
          FindingCode.MALFORMED_JSON,
          placeOf(-1),
          "expected a number, but was " + Text.quote(written));
    }
    return parse(written, -1);
  }

  @Override
  public @Nullable Boolean bool() {
    JsonToken token = at.token();
    if (token != JsonToken.VALUE_TRUE && token != JsonToken.VALUE_FALSE) {
      mismatch("true or false");
      return null;
    }
    return token == JsonToken.VALUE_TRUE;
  }

  @Override
  public @Nullable Object any() {
    return switch (at.token()) {
      case VALUE_STRING -> text();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case VALUE_NULL -> null;
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number();
      case START_ARRAY -> array();
      case START_OBJECT -> object();
      default ->
          throw new MalformedInput(
              FindingCode.MALFORMED_JSON, placeOf(-1), "expected a value, but was " + at.token());
    };
  }

  private List<@Nullable Object> array() {
    List<@Nullable Object> array = new ArrayList<>();
    at.enter();
    while (nextElement()) {
      array.add(any());
    }
    return array;
  }

  private Map<String, @Nullable Object> object() {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    at.enter();
    for (String name = at.nextName(); name != null; name = at.nextName()) {
      wellFormed(name);
      // Only then: a pointer is as long as the names on its way, and there may be many fields.
      Place again = object.containsKey(name) ? placeOf(-1) : null;
      object.put(name, any());
      if (again != null) {
        problem(
            FindingCode.DUPLICATE_FIELD,
            again,
            "expected a field " + Text.quote(name) + " once, but was there twice",
            Optional.empty());
      }
    }
    at.leave();
    return object;
  }

  // ---- places

  @Override
  boolean goBack(int mark) {
    return false;
  }

  @Override
  public int mark() {
    return -1;
  }

  @Override
  public Place placeOf(int mark) {
    return at.place();
  }

  @Override
  public Place placeOfPeeked() {
    return at.placeOfPeeked();
  }

  @Override
  public Place placeOfName() {
    return placeOf(-1);
  }
}
