package org.disse.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** All short strings of a few characters, against a pattern that takes the escapes one by one. */
class EscapesTest {
  private static final Pattern ESCAPE =
      Pattern.compile("\\\\(?:u([0-9A-Fa-f]{4})|([\"\\\\/bfnrt]))");
  private static final String LETTERS = "\\u0nx";

  private static String expected(String inside) {
    Matcher matcher = ESCAPE.matcher(inside);
    return matcher.replaceAll(
        found ->
            Matcher.quoteReplacement(
                found.group(1) == null
                    ? String.valueOf("\"\\/\b\f\n\r\t".charAt("\"\\/bfnrt".indexOf(found.group(2))))
                    : String.valueOf((char) Integer.parseInt(found.group(1), 16))));
  }

  private static void checkAll(String start, int more) {
    assertThat(Escapes.decode(start)).as(start).isEqualTo(expected(start));
    for (int i = 0; more > 0 && i < LETTERS.length(); i++) {
      checkAll(start + LETTERS.charAt(i), more - 1);
    }
  }

  @Test
  void areDecodedAndStayIfTheyAreBroken() {
    checkAll("", 6);
    checkAll("\\u", 5);
    checkAll("x\\u00", 4);
    for (char c = ' '; c < 127; c++) {
      checkAll("\\" + c, 1);
      checkAll("\\u00e" + c, 1);
    }
  }

  @Test
  void ofPointersGoThereAndBack() {
    for (String name : new String[] {"", "a", "/", "~", "~1", "~01", "a/b~c", "~0~1//"}) {
      String token = Escapes.pointerToken(name);
      assertThat(token).doesNotContain("/");
      assertThat(Escapes.nameOf(token)).isEqualTo(name);
    }
    assertThat(Escapes.pointerToken("a/b~c")).isEqualTo("a~1b~0c");
  }
}
