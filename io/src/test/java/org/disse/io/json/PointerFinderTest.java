package org.disse.io.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.disse.check.Location;
import org.junit.jupiter.api.Test;

/** Pointers and offsets in random text of which every place is known since it was written. */
class PointerFinderTest {
  private static final List<String> NAMES =
      List.of("a", "bc", "", "a/b", "~", "~1", "q\"{", "é", "肝]", "x,y:z", "back\\slash");
  private static final List<String> PLAIN =
      List.of("0", "-12.5e7", "true", "false", "null", "\"\"", "\"}],\\\"{[:\"", "\"\\\\\"");

  /** Text being written, with the offset of each value by its pointer. */
  private static final class Written {
    final Random random;
    final StringBuilder text = new StringBuilder();
    final Map<String, Integer> offsets = new LinkedHashMap<>();
    final Map<String, Integer> names = new LinkedHashMap<>();

    Written(int seed) {
      random = new Random(seed);
      space();
      value("", 0);
      space();
    }

    int offset() {
      return text.toString().getBytes(UTF_8).length;
    }

    int offset(String pointer) {
      return Objects.requireNonNull(offsets.get(pointer));
    }

    void space() {
      for (int i = random.nextInt(6) - 3; i > 0; i--) {
        text.append(" \n\r\t".charAt(random.nextInt(4)));
      }
    }

    void value(String pointer, int depth) {
      offsets.put(pointer, offset());
      int kind = depth > 4 ? 2 : random.nextInt(3);
      if (kind == 2) {
        text.append(PLAIN.get(random.nextInt(PLAIN.size())));
        return;
      }
      List<String> tokens = new ArrayList<>(NAMES);
      Collections.shuffle(tokens, random);
      int count = random.nextInt(5);
      text.append(kind == 0 ? '{' : '[');
      space();
      for (int i = 0; i < count; i++) {
        String token = kind == 0 ? tokens.get(i) : Integer.toString(i);
        String inner = pointer + "/" + token.replace("~", "~0").replace("/", "~1");
        if (kind == 0) {
          names.put(inner, offset());
          text.append('"').append(token.replace("\\", "\\\\").replace("\"", "\\\"")).append('"');
          space();
          text.append(':');
          space();
        }
        value(inner, depth + 1);
        space();
        if (i < count - 1) {
          text.append(',');
          space();
        }
      }
      text.append(kind == 0 ? '}' : ']');
    }
  }

  private static boolean isContainer(Written written, String pointer) {
    byte[] bytes = written.text.toString().getBytes(UTF_8);
    byte first = bytes[written.offset(pointer)];
    return first == '{' || first == '[';
  }

  @Test
  void findsEveryValueInWhateverOrderTheyAreAskedFor() {
    for (int seed = 0; seed < 200; seed++) {
      Written written = new Written(seed);
      PointerFinder finder =
          new PointerFinder(Utf8Source.of(written.text.toString().getBytes(UTF_8)));
      List<String> pointers = new ArrayList<>(written.offsets.keySet());
      Collections.shuffle(pointers, written.random);
      for (String pointer : pointers) {
        int offset = written.offset(pointer);
        assertThat(finder.find(0, pointer)).as("%s in %s", pointer, written.text).isEqualTo(offset);
        String beyond = pointer + (isContainer(written, pointer) ? "/77" : "/x/77");
        assertThat(finder.find(0, beyond)).as("%s in %s", beyond, written.text).isEqualTo(offset);
      }
    }
  }

  @Test
  void locatesEveryValueAndEveryName() {
    for (int seed = 0; seed < 200; seed++) {
      Written written = new Written(seed);
      Map<Integer, String> pointers = new LinkedHashMap<>();
      written.offsets.forEach((pointer, offset) -> pointers.put(offset, pointer));
      written.names.forEach((pointer, offset) -> pointers.put(offset, pointer));
      byte[] bytes = written.text.toString().getBytes(UTF_8);
      Utf8Locator locator = new Utf8Locator(Utf8Source.of(bytes), 0, 1);
      for (int offset : pointers.keySet().stream().sorted().toList()) {
        Place place = locator.locate(offset);

        assertThat(place.offset()).isEqualTo(offset);
        assertThat(place.pointer())
            .as("%d in %s", offset, written.text)
            .isEqualTo(pointers.get(offset));
        String before = new String(bytes, 0, offset, UTF_8);
        int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
        int column = 1 + before.substring(before.lastIndexOf('\n') + 1).length();
        assertThat(place.location()).contains(new Location(line, column));
      }
    }
  }

  /** It is promised good text only; in other text it must come to an end all the same. */
  @Test
  void endsInTextThatIsCutOff() {
    for (int seed = 0; seed < 30; seed++) {
      Written written = new Written(seed);
      byte[] bytes = written.text.toString().getBytes(UTF_8);
      for (int length = 0; length < bytes.length; length++) {
        PointerFinder finder = new PointerFinder(Utf8Source.of(Arrays.copyOf(bytes, length)));
        for (String pointer : written.offsets.keySet()) {
          assertThatCode(() -> finder.find(0, pointer)).doesNotThrowAnyException();
        }
      }
    }
  }
}
