package org.disse.io.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.disse.check.Location;
import org.junit.jupiter.api.Test;

/** Places at the end of the text, behind it, and in text that is cut off. */
class Utf8LocatorTest {
  private static Place place(String text, int end, int offset) {
    Utf8Source source = Utf8Source.of(text.getBytes(UTF_8));
    return new Utf8Locator(source, 0, end, 7).locate(offset);
  }

  @Test
  void anOffsetBehindTheTextIsItsEnd() {
    Place place = place("[1,2", 4, 9);

    assertThat(place.pointer()).isEqualTo("/1");
    assertThat(place.location()).contains(new Location(7, 5));
    assertThat(place.offset()).isEqualTo(9);
  }

  @Test
  void whatIsBehindTheEndIsNotLookedAt() {
    assertThat(place("{\"a\":1,\"b\":2}", 7, 7).pointer()).isEmpty();
    assertThat(place("{\"a\":\"b\"", 7, 7).pointer()).isEqualTo("/a");
    assertThat(place("{\"ab\"", 3, 1).pointer()).isEqualTo("/a");
    assertThat(place("{\"a\"", 2, 1).pointer()).isEqualTo("/");
  }

  @Test
  void aStringThatIsNotClosedEndsWithTheText() {
    for (String inside : new String[] {"", "x", "xé", "肝", "x\\\"", "\\"}) {
      String text = "{\"a\":\"" + inside;
      int end = text.getBytes(UTF_8).length;
      Place place = place(text, end, end);

      assertThat(place.pointer()).isEqualTo("/a");
      assertThat(place.location()).contains(new Location(7, text.length() + 1));
    }
    assertThat(place("{\"a\\", 4, 1).pointer()).isEqualTo("/a\\");
    assertThat(place("{\"a\\", 4, 4).location()).contains(new Location(7, 5));
  }

  @Test
  void aStringThatIsNoNameIsNoPartOfThePointer() {
    assertThat(place("\"a\"", 3, 0).pointer()).isEmpty();
    assertThat(place("[\"a\"]", 5, 1).pointer()).isEqualTo("/0");
    assertThat(place("{\"a\":\"b\"}", 9, 5).pointer()).isEqualTo("/a");
    assertThat(place("{\"a\":1,\"b\":2}", 13, 7).pointer()).isEqualTo("/b");
    assertThat(place("{\"a\":1,\"b\":2}", 13, 6).pointer()).isEqualTo("/a");
    assertThat(place("{\"a\":1,", 7, 7).pointer()).isEmpty();
  }

  @Test
  void anOffsetInsideAStringIsLocatedThere() {
    assertThat(place("{\"a\":\"肝\\q\"}", 12, 9).location()).contains(new Location(7, 8));
    assertThat(place("\"a\\\"b\\q\"", 8, 6).location()).contains(new Location(7, 7));
  }
}
