package org.disse.io.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.disse.check.FindingCode;
import org.disse.check.Location;
import org.jspecify.annotations.Nullable;

/**
 * Goes through a host's parser token by token, knows where it stands, and looks ahead for the tag
 * of an object.
 */
final class JacksonCursor {
  /** For copies that hide nothing: what the host's parser let through is looked at when read. */
  private static final JsonFactory COPIES =
      JsonFactory.builder()
          .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
          .disable(JsonWriteFeature.WRITE_NAN_AS_STRINGS)
          .build();

  private final JsonParser host;
  private final int maxDepth;

  /** The host's parser, or one over a copy of an object whose tag did not stand first. */
  private JsonParser parser;

  /** The pointer to that copy. */
  private String base = "";

  private @Nullable String pendingName;
  private Place peeked = Place.at(-1);
  private int depth;

  JacksonCursor(JsonParser host, int maxDepth) {
    this.host = host;
    this.parser = host;
    this.maxDepth = maxDepth;
  }

  /** Goes to the document, if the parser still stands before it. */
  void start() {
    if (parser.currentToken() == null) {
      next();
    }
  }

  /** The token it stands at. */
  JsonToken token() {
    JsonToken token = parser.currentToken();
    if (token == null) {
      throw new MalformedInput(
          FindingCode.MALFORMED_JSON, place(), "expected a value, but was the end of the input");
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
            -1, pointer(), Optional.ofNullable(e.getLocation()).flatMap(JacksonCursor::location));
    return new MalformedInput(code, place, "expected JSON, but was: " + e.getOriginalMessage());
  }

  @Nullable JsonToken next() {
    return guarded(parser::nextToken);
  }

  /** Goes into an object or array. */
  void enter() {
    if (++depth > maxDepth) {
      throw new MalformedInput(
          FindingCode.LIMIT_EXCEEDED,
          place(),
          "expected at most " + maxDepth + " levels of nesting, but was more");
    }
  }

  /** Comes out of an object or array. */
  void leave() {
    depth--;
  }

  /** Comes out of an object, which may have been a copy. */
  void leaveObject() {
    leave();
    if (parser != host && parser.getParsingContext().inRoot()) {
      parser = host;
      base = "";
    }
  }

  /** The next name, the parser then standing at its value; null at the end of the object. */
  @Nullable String nextName() {
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

  /**
   * The text of an object's tag, wherever in it that stands; null if it has none or it is no text.
   */
  @Nullable String peek(FieldName tag) {
    String name = nextName();
    if (name == null) {
      // An empty object: let nextField see its end once more.
      return replay("{}", null);
    }
    if (name.equals(tag.text())) {
      pendingName = name;
      peeked = place();
      return token() == JsonToken.VALUE_STRING ? guarded(parser::getText) : null;
    }
    return guarded(() -> copyAndPeek(tag, name));
  }

  /**
   * The tag does not stand first: the object is copied, looked at and read from the copy. Line and
   * column are lost with it.
   */
  private @Nullable String copyAndPeek(FieldName tag, String firstName) throws IOException {
    JsonStreamContext object = parser.getParsingContext();
    if (token().isStructStart()) {
      // The first value is open already.
      object = object.getParent();
    }
    String outerPointer = base + object.getParent().pathAsPointer();
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
        copyValue(copy);
      }
      copy.writeEndObject();
    }
    peeked = new Place(-1, outerPointer + "/" + tag.text(), Optional.empty());
    base = outerPointer;
    parser = COPIES.createParser(text.toString());
    parser.nextToken();
    return found;
  }

  /** Event by event: a method for whole values is not in the oldest jackson-core of hosts. */
  private void copyValue(JsonGenerator copy) throws IOException {
    copy.copyCurrentEventExact(parser);
    for (int open = opened(token()); open > 0; open += opened(token())) {
      parser.nextToken();
      copy.copyCurrentEventExact(parser);
    }
  }

  private static int opened(JsonToken token) {
    return token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
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

  /** The token as it is written. */
  String written() {
    String written = guarded(parser::getText);
    return written == null ? "" : written;
  }

  /**
   * The text of a string as bytes, where it is ASCII without control characters, at most so long,
   * and the parser has its characters at hand.
   *
   * @param into at its begin; what was there is overwritten
   * @return how many; -1 if it is another text
   */
  int ascii(byte[] into, int longest) {
    Integer length = guarded(() -> copyAscii(into, longest));
    return length == null ? -1 : length;
  }

  private int copyAscii(byte[] into, int longest) throws IOException {
    if (!parser.hasTextCharacters() || parser.getTextLength() > longest) {
      return -1;
    }
    char[] text = parser.getTextCharacters();
    int offset = parser.getTextOffset();
    int length = parser.getTextLength();
    int other = 0;
    for (int i = 0; i < length; i++) {
      char c = text[offset + i];
      other |= c | (c - ' ');
      into[i] = (byte) c;
    }
    return (other & ~0x7f) == 0 ? length : -1;
  }

  private String pointer() {
    return base + parser.getParsingContext().pathAsPointer();
  }

  /** Where it stands. */
  Place place() {
    boolean atEnd = parser.currentToken() == JsonToken.END_OBJECT || parser.currentToken() == null;
    // At its end an object's start is no longer known; a wrong line would be worse than none.
    return new Place(
        -1,
        pointer(),
        parser != host || atEnd ? Optional.empty() : location(parser.currentTokenLocation()));
  }

  /** Where the tag last looked at stands. */
  Place placeOfPeeked() {
    return peeked;
  }

  private static Optional<Location> location(JsonLocation location) {
    return location.getLineNr() > 0
        ? Optional.of(new Location(location.getLineNr(), location.getColumnNr()))
        : Optional.empty();
  }
}
