package org.disse.io.jackson3;

import com.fasterxml.jackson.core.Base64Variant;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.ObjectCodec;
import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.core.base.ParserMinimalBase;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;

/**
 * A parser of Jackson 3 seen as one of Jackson 2, so that both are read by the same code. It has
 * what a reader of JSON needs; the rest of that wide interface is refused.
 */
final class HostParser extends ParserMinimalBase {
  private final tools.jackson.core.JsonParser host;

  @SuppressWarnings("deprecation") // What came in its place is not in the oldest jackson-core.
  HostParser(tools.jackson.core.JsonParser host) {
    this.host = host;
    this._currToken = token(host.currentToken());
  }

  private interface Action<V> {
    V run() throws IOException;
  }

  private <V> V guarded(Action<V> action) throws IOException {
    try {
      return action.run();
    } catch (JacksonIOException e) {
      throw e.getCause();
    } catch (tools.jackson.core.exc.StreamConstraintsException e) {
      throw new StreamConstraintsException(e.getOriginalMessage(), location(e.getLocation()));
    } catch (JacksonException e) {
      throw new JsonParseException(this, e.getOriginalMessage(), location(e.getLocation()));
    }
  }

  @Override
  public @Nullable JsonToken nextToken() throws IOException {
    guarded(
        () -> {
          _currToken = token(host.nextToken());
          return true;
        });
    return _currToken;
  }

  /** The tokens have kept their meaning, but one its name. */
  private static @Nullable JsonToken token(tools.jackson.core.@Nullable JsonToken token) {
    if (token == null) {
      return null;
    }
    return switch (token) {
      case NOT_AVAILABLE -> JsonToken.NOT_AVAILABLE;
      case START_OBJECT -> JsonToken.START_OBJECT;
      case END_OBJECT -> JsonToken.END_OBJECT;
      case START_ARRAY -> JsonToken.START_ARRAY;
      case END_ARRAY -> JsonToken.END_ARRAY;
      case PROPERTY_NAME -> JsonToken.FIELD_NAME;
      case VALUE_EMBEDDED_OBJECT -> JsonToken.VALUE_EMBEDDED_OBJECT;
      case VALUE_STRING -> JsonToken.VALUE_STRING;
      case VALUE_NUMBER_INT -> JsonToken.VALUE_NUMBER_INT;
      case VALUE_NUMBER_FLOAT -> JsonToken.VALUE_NUMBER_FLOAT;
      case VALUE_TRUE -> JsonToken.VALUE_TRUE;
      case VALUE_FALSE -> JsonToken.VALUE_FALSE;
      case VALUE_NULL -> JsonToken.VALUE_NULL;
    };
  }

  // ---- where it stands

  @Override
  public JsonStreamContext getParsingContext() {
    return new Context(host.streamReadContext());
  }

  /** A level of nesting, with what a JSON Pointer needs. */
  private static final class Context extends JsonStreamContext {
    private final TokenStreamContext context;

    Context(TokenStreamContext context) {
      super(
          context.inObject() ? TYPE_OBJECT : context.inArray() ? TYPE_ARRAY : TYPE_ROOT,
          context.hasCurrentIndex() ? context.getCurrentIndex() : -1);
      this.context = context;
    }

    @Override
    public @Nullable JsonStreamContext getParent() {
      TokenStreamContext parent = context.getParent();
      return parent == null ? null : new Context(parent);
    }

    @Override
    public @Nullable String getCurrentName() {
      return context.currentName();
    }
  }

  @Override
  public JsonLocation currentTokenLocation() {
    return location(host.currentTokenLocation());
  }

  @Override
  public JsonLocation currentLocation() {
    return location(host.currentLocation());
  }

  @Override
  @Deprecated
  @SuppressWarnings(
      "InlineMeSuggester") // Called by the oldest jackson-core, which is not ours to change.
  public JsonLocation getTokenLocation() {
    return currentTokenLocation();
  }

  @Override
  @Deprecated
  @SuppressWarnings(
      "InlineMeSuggester") // Called by the oldest jackson-core, which is not ours to change.
  public JsonLocation getCurrentLocation() {
    return currentLocation();
  }

  @SuppressWarnings("deprecation") // What came in its place is not in the oldest jackson-core.
  private static JsonLocation location(@Nullable TokenStreamLocation location) {
    return location == null || location.getLineNr() <= 0
        ? JsonLocation.NA
        : new JsonLocation(
            (Object) null,
            location.getByteOffset(),
            location.getCharOffset(),
            location.getLineNr(),
            location.getColumnNr());
  }

  // ---- names and values

  @Override
  public @Nullable String currentName() throws IOException {
    return guarded(host::currentName);
  }

  @Override
  @Deprecated
  @SuppressWarnings(
      "InlineMeSuggester") // Called by the oldest jackson-core, which is not ours to change.
  public @Nullable String getCurrentName() throws IOException {
    return currentName();
  }

  @Override
  public @Nullable String getText() throws IOException {
    return guarded(host::getString);
  }

  @Override
  public boolean hasTextCharacters() {
    return host.hasStringCharacters();
  }

  @Override
  public char[] getTextCharacters() throws IOException {
    return guarded(host::getStringCharacters);
  }

  @Override
  public int getTextLength() throws IOException {
    return guarded(host::getStringLength);
  }

  @Override
  public int getTextOffset() throws IOException {
    return guarded(host::getStringOffset);
  }

  @Override
  public Number getNumberValue() throws IOException {
    return guarded(host::getNumberValue);
  }

  @Override
  public Number getNumberValueExact() throws IOException {
    return guarded(host::getNumberValueExact);
  }

  @Override
  public Object getNumberValueDeferred() throws IOException {
    return guarded(host::getNumberValueDeferred);
  }

  @Override
  public NumberType getNumberType() throws IOException {
    return NumberType.valueOf(guarded(host::getNumberType).name());
  }

  @Override
  public int getIntValue() throws IOException {
    return guarded(host::getIntValue);
  }

  @Override
  public long getLongValue() throws IOException {
    return guarded(host::getLongValue);
  }

  @Override
  public BigInteger getBigIntegerValue() throws IOException {
    return guarded(host::getBigIntegerValue);
  }

  @Override
  public float getFloatValue() throws IOException {
    return guarded(host::getFloatValue);
  }

  @Override
  public double getDoubleValue() throws IOException {
    return guarded(host::getDoubleValue);
  }

  @Override
  public BigDecimal getDecimalValue() throws IOException {
    return guarded(host::getDecimalValue);
  }

  @Override
  public byte[] getBinaryValue(Base64Variant variant) throws IOException {
    return guarded(host::getBinaryValue);
  }

  // ---- the parser is its host's

  @Override
  public @Nullable ObjectCodec getCodec() {
    return null;
  }

  @Override
  public void setCodec(@Nullable ObjectCodec codec) {
    throw new UnsupportedOperationException("the parser is its host's");
  }

  @Override
  @Deprecated
  public void overrideCurrentName(String name) {
    throw new UnsupportedOperationException("the parser is its host's");
  }

  @Override
  public Version version() {
    return Version.unknownVersion();
  }

  @Override
  public boolean isClosed() {
    return host.isClosed();
  }

  @Override
  public void close() throws IOException {
    guarded(
        () -> {
          host.close();
          return true;
        });
  }

  @Override
  protected void _handleEOF() {
    // The host has its own end.
  }
}
