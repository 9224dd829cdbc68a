package org.disse.io.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Which numbers are read without making a string of them, and that they are read right. */
class ShortNumberTest {
  private static final Pattern SHORT = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?");
  private static final int LONGEST = 18;

  private static Utf8Input input(String json, int longest) {
    Limits limits = new Limits(1 << 30, 64, 1 << 20, longest, 1000, 1000);
    return new Utf8Input(Utf8Source.of(("   " + json).getBytes(UTF_8)), new Pools(), limits);
  }

  private static void check(String number, String behind, int longest) {
    Utf8Input in = input(number + behind, longest);
    assertThat(in.mark()).isEqualTo(3);
    boolean isShort =
        SHORT.matcher(number).matches()
            && number.length() <= Math.min(LONGEST, longest)
            && !behind.isEmpty()
            && ",]}".indexOf(behind.charAt(0)) >= 0;

    assertThat(in.isShortNumber()).as("%s before %s", number, behind).isEqualTo(isShort);
    assertThat(in.mark()).isEqualTo(isShort ? 3 + number.length() : 3);
    if (isShort) {
      assertThat(input(number + behind, longest).decimal()).isEqualTo(new BigDecimal(number));
    }
  }

  private static void checkAll(String start, int more) {
    for (String behind : List.of(",", "}", "]", " ", "", "e1,", "x")) {
      check(start, behind, 1000);
    }
    for (int i = 0; more > 0 && i < 5; i++) {
      checkAll(start + "019.-".charAt(i), more - 1);
    }
  }

  @Test
  void allOfAFewCharacters() {
    for (int i = 0; i < 4; i++) {
      checkAll("" + "-019".charAt(i), 4);
    }
  }

  @Test
  void upTo18CharactersAndUpToTheLimit() {
    for (int length = 1; length < 25; length++) {
      String digits = "12345678901234567890123456".substring(0, length);
      for (String number :
          List.of(digits, "-" + digits, "0." + digits, digits + ".5", "-0." + digits)) {
        check(number, ",", 1000);
        for (int longest = Math.max(1, number.length() - 2);
            longest < number.length() + 3;
            longest++) {
          check(number, "]", longest);
        }
      }
    }
  }

  @Test
  void wholeNumbersHave32Bits() {
    for (long number :
        new long[] {
          0, 1, -1, Integer.MAX_VALUE, Integer.MIN_VALUE, 1L << 31, -(1L << 31) - 1, 1L << 32
        }) {
      Utf8Input in = input(number + ",", 1000);
      Integer read = in.integer();

      assertThat(in.takeProblems()).hasSize(number == (int) number ? 0 : 1);
      assertThat(read).isEqualTo(number == (int) number ? Integer.valueOf((int) number) : null);
    }
    for (String number : List.of("1.0", "1e0", "0.5")) {
      Utf8Input in = input(number + ",", 1000);
      assertThat(in.integer()).isNull();
      assertThat(in.takeProblems()).hasSize(1);
    }
  }
}
