package org.disse.io.testing;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

/**
 * Where values and names stand in a text, as jackson-core sees it: what our own lines and columns
 * are judged by.
 */
public final class Positions {
  private final String text;
  private final Map<String, Integer> values = new HashMap<>();

  /** The last one, where a name stands twice. */
  private final Map<String, Integer> names = new HashMap<>();

  private Positions(String text) {
    this.text = text;
  }

  public static Positions of(String text) {
    Positions positions = new Positions(text);
    try (JsonParser parser = new JsonFactory().createParser(text)) {
      parser.nextToken();
      positions.walk(parser, "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return positions;
  }

  private void walk(JsonParser parser, String pointer) throws IOException {
    values.putIfAbsent(pointer, offset(parser));
    if (parser.currentToken() == JsonToken.START_OBJECT) {
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        String name = parser.currentName().replace("~", "~0").replace("/", "~1");
        names.put(pointer + "/" + name, offset(parser));
        parser.nextToken();
        walk(parser, pointer + "/" + name);
      }
    } else if (parser.currentToken() == JsonToken.START_ARRAY) {
      for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
        walk(parser, pointer + "/" + i);
      }
    }
  }

  private static int offset(JsonParser parser) {
    return (int) parser.currentTokenLocation().getCharOffset();
  }

  /** Line and column, such as 12:17, of the value of a pointer. */
  public String ofValue(String pointer) {
    return at(values.getOrDefault(pointer, -1));
  }

  /** Line and column of the name at the end of a pointer. */
  public String ofName(String pointer) {
    return at(names.getOrDefault(pointer, -1));
  }

  private String at(int offset) {
    if (offset < 0) {
      return "nowhere";
    }
    String before = text.substring(0, offset);
    int lines = (int) before.chars().filter(c -> c == '\n').count();
    int start = before.lastIndexOf('\n') + 1;
    return (lines + 1) + ":" + (before.codePointCount(start, before.length()) + 1);
  }
}
