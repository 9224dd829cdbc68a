package org.disse.io.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.disse.check.FindingCode;
import org.disse.check.Location;
import org.disse.value.Text;
import org.jspecify.annotations.Nullable;

/**
 * The same port over a host's parser of jackson-core. A value method is called with the parser's
 * current token at its value.
 *
 * <p>Laxer than our own tokenizer where the host's parser is: what counts as text and as JSON is
 * then its decision.
 */
public final class JacksonInput extends JsonInput {
  /** For copies that hide nothing: what the host's parser let through is looked at when read. */
  private static final JsonFactory COPIES =
      JsonFactory.builder()
          .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
          .disable(JsonWriteFeature.WRITE_NAN_AS_STRINGS)
          .build();

  private final JsonParser host;

  /** The host's parser, or one over a copy of an object whose tag did not stand first. */
  private JsonParser parser;

  /** The pointer to that copy. */
  private String base = "";

  private @Nullable String pendingName;
  private Place peeked = Place.at(-1);
  private int depth;
  private String unknownName = "";

  /**
   * Reads from a host's parser.
   *
   * @param parser at the first token of the value to be read, or before it
   * @param limits when to refuse
   */
  public JacksonInput(JsonParser parser, Limits limits) {
    super(limits);
    this.host = parser;
    this.parser = parser;
  }

  /** Goes to the document, if the parser still stands before it. */
  public void start() {
    if (parser.currentToken() == null) {
      next();
    }
  }

  private JsonToken token() {
    JsonToken token = parser.currentToken();
    if (token == null) {
      throw new MalformedInput(
          FindingCode.MALFORMED_JSON,
          placeOf(-1),
          "expected a value, but was the end of the input");
    }
    return token;
  }

  private interface Action<V> {
    @Nullable V run() throws IOException;
  }

  private <V> @Nullable V guarded(Action<V> action) {
    try {
      return action.run();
    } catch (StreamConstraintsException e) {
      throw malformed(FindingCode.LIMIT_EXCEEDED, e);
    } catch (JsonProcessingException e) {
      throw malformed(FindingCode.MALFORMED_JSON, e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private MalformedInput malformed(FindingCode code, JsonProcessingException e) {
    Place place =
        new Place(
            -1, pointer(), Optional.ofNullable(e.getLocation()).flatMap(JacksonInput::location));
    return new MalformedInput(code, place, "expected JSON, but was: " + e.getOriginalMessage());
  }

  private @Nullable JsonToken next() {
    return guarded(parser::nextToken);
  }

  private void enter() {
    if (++depth > limits.depth()) {
      throw new MalformedInput(
          FindingCode.LIMIT_EXCEEDED,
          placeOf(-1),
          "expected at most " + limits.depth() + " levels of nesting, but was more");
    }
  }

  @Override
  public boolean beginObject() {
    if (token() != JsonToken.START_OBJECT) {
      mismatch("an object");
      return false;
    }
    enter();
    return true;
  }

  @Override
  public boolean beginArray() {
    if (token() != JsonToken.START_ARRAY) {
      mismatch("an array");
      return false;
    }
    enter();
    return true;
  }

  @Override
  public boolean nextElement() {
    if (next() != JsonToken.END_ARRAY) {
      return true;
    }
    depth--;
    return false;
  }

  /** The next name, the parser then standing at its value; null at the end of the object. */
  private @Nullable String nextName() {
    if (pendingName != null) {
      String name = pendingName;
      pendingName = null;
      return name;
    }
    JsonToken token = next();
    if (token == JsonToken.END_OBJECT) {
      return null;
    }
    String name = guarded(parser::currentName);
    next();
    return name;
  }

  @Override
  public int nextField(FieldNames names, int expected) {
    String name = nextName();
    if (name == null) {
      depth--;
      if (parser != host && parser.getParsingContext().inRoot()) {
        parser = host;
        base = "";
      }
      return END;
    }
    FieldName[] all = names.names;
    // jackson-core interns names, as we do: the expected one is most often the same object.
    if (expected < all.length && isSame(all[expected].text(), name)) {
      return expected;
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
    String name = nextName();
    if (name == null) {
      // An empty object: let nextField see its end once more.
      return replay("{}", null);
    }
    if (name.equals(tag.text())) {
      pendingName = name;
      peeked = placeOf(-1);
      return token() == JsonToken.VALUE_STRING ? guarded(parser::getText) : null;
    }
    return guarded(() -> copyAndPeek(tag, name));
  }

  /**
   * The tag does not stand first: the object is copied, looked at and read from the copy. Line and
   * column are lost with it.
   */
  private @Nullable String copyAndPeek(FieldName tag, String firstName) throws IOException {
    String outerPointer = base + parser.getParsingContext().getParent().pathAsPointer();
    // Characters, not bytes: half of a pair has no UTF-8.
    StringWriter text = new StringWriter();
    String found = null;
    try (JsonGenerator copy = COPIES.createGenerator(text)) {
      copy.writeStartObject();
      for (String name = firstName; name != null; name = nextName()) {
        if (found == null && name.equals(tag.text()) && token() == JsonToken.VALUE_STRING) {
          found = parser.getText();
        }
        copy.writeFieldName(name);
        copy.copyCurrentStructureExact(parser);
      }
      copy.writeEndObject();
    }
    peeked = new Place(-1, outerPointer + "/" + tag.text(), Optional.empty());
    base = outerPointer;
    parser = COPIES.createParser(text.toString());
    parser.nextToken();
    return found;
  }

  private @Nullable String replay(String json, @Nullable String result) {
    return guarded(
        () -> {
          base = base + parser.getParsingContext().pathAsPointer();
          parser = COPIES.createParser(json);
          parser.nextToken();
          return result;
        });
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
    if (token() != JsonToken.VALUE_STRING) {
      mismatch("a string");
      return null;
    }
    return parse(kind, text(), -1);
  }

  private String written() {
    String written = guarded(parser::getText);
    return written == null ? "" : written;
  }

  private String text() {
    String text = written();
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
    if (token() != JsonToken.VALUE_STRING) {
      mismatch("a string");
      return null;
    }
    return resolve(symbols, text(), -1);
  }

  @Override
  public @Nullable Integer integer() {
    JsonToken token = token();
    if (token != JsonToken.VALUE_NUMBER_INT && token != JsonToken.VALUE_NUMBER_FLOAT) {
      mismatch("a whole number");
      return null;
    }
    String written = written();
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
    JsonToken token = token();
    if (token != JsonToken.VALUE_NUMBER_INT && token != JsonToken.VALUE_NUMBER_FLOAT) {
      mismatch("a number");
      return null;
    }
    return number();
  }

  private @Nullable BigDecimal number() {
    String written = written();
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
    JsonToken token = token();
    if (token != JsonToken.VALUE_TRUE && token != JsonToken.VALUE_FALSE) {
      mismatch("true or false");
      return null;
    }
    return token == JsonToken.VALUE_TRUE;
  }

  @Override
  public @Nullable Object any() {
    return switch (token()) {
      case VALUE_STRING -> text();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case VALUE_NULL -> null;
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number();
      case START_ARRAY -> array();
      case START_OBJECT -> object();
      default ->
          throw new MalformedInput(
              FindingCode.MALFORMED_JSON, placeOf(-1), "expected a value, but was " + token());
    };
  }

  private List<@Nullable Object> array() {
    List<@Nullable Object> array = new ArrayList<>();
    enter();
    while (nextElement()) {
      array.add(any());
    }
    return array;
  }

  private Map<String, @Nullable Object> object() {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    enter();
    for (String name = nextName(); name != null; name = nextName()) {
      wellFormed(name);
      Place place = placeOf(-1);
      boolean known = object.containsKey(name);
      object.put(name, any());
      if (known) {
        problem(
            FindingCode.DUPLICATE_FIELD,
            place,
            "expected a field " + Text.quote(name) + " once, but was there twice",
            Optional.empty());
      }
    }
    depth--;
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

  private String pointer() {
    return base + parser.getParsingContext().pathAsPointer();
  }

  @Override
  public Place placeOf(int mark) {
    boolean atEnd = parser.currentToken() == JsonToken.END_OBJECT || parser.currentToken() == null;
    // At its end an object's start is no longer known; a wrong line would be worse than none.
    return new Place(
        -1,
        pointer(),
        parser != host || atEnd ? Optional.empty() : location(parser.currentTokenLocation()));
  }

  @Override
  public Place placeOfPeeked() {
    return peeked;
  }

  @Override
  public Place placeOfName() {
    return placeOf(-1);
  }

  private static Optional<Location> location(JsonLocation location) {
    return location.getLineNr() > 0
        ? Optional.of(new Location(location.getLineNr(), location.getColumnNr()))
        : Optional.empty();
  }
}
