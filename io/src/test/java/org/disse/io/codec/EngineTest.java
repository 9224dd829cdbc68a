package org.disse.io.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.disse.entry.Entry;
import org.disse.entry.Section;
import org.disse.io.DisseJson;
import org.disse.io.catalog.Catalog;
import org.disse.io.json.Limits;
import org.disse.io.json.MalformedInput;
import org.disse.io.json.Pools;
import org.disse.io.json.Utf8Input;
import org.disse.io.json.Utf8Output;
import org.disse.io.json.Utf8Source;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A table's own engine and the loop do the same, with good input and with broken input. */
class EngineTest {
  private static final int BROKEN = 4;

  @Tag("long")
  @Test
  void bothEnginesReadAndWriteTheSame() {
    DisseJson json = DisseJson.strict();
    Random random = new Random(11);
    int compared = 0;
    for (Section section : Section.values()) {
      if (DocumentFields.codec(section) instanceof RecordCodec<?, ?> codec) {
        List<String> texts = new ArrayList<>();
        for (Entry entry : Catalog.load().entries(section)) {
          String text = json.toText(entry);
          texts.add(text);
          for (int i = 0; i < BROKEN; i++) {
            texts.add(broken(text, random));
          }
          compared++;
        }
        compare(codec, texts);
      }
    }
    assertThat(compared).isGreaterThan(100);
  }

  /** Takes a line out, doubles it or spoils a letter in it. */
  private static String broken(String text, Random random) {
    List<String> lines = new ArrayList<>(text.lines().toList());
    int at = 1 + random.nextInt(lines.size() - 2);
    switch (random.nextInt(3)) {
      case 0 -> lines.remove(at);
      case 1 -> lines.add(at, lines.get(at));
      default -> lines.set(at, lines.get(at).replaceFirst("[a-z]", "x"));
    }
    return String.join("\n", lines);
  }

  private static <T, B> void compare(RecordCodec<T, B> codec, List<String> texts) {
    Engine<T, B> special = Engine.specialised(codec);
    Engine<T, B> loop = new Engine.Loop<>(codec);
    assertThat(special).isNotInstanceOf(Engine.Loop.class);
    for (String text : texts) {
      assertThat(outcome(codec, special, text)).isEqualTo(outcome(codec, loop, text));
    }
  }

  /** The value, its text and what was recorded, or where the text ceased to be JSON. */
  private static <T, B> List<Object> outcome(
      RecordCodec<T, B> codec, Engine<T, B> engine, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    Utf8Input in = new Utf8Input(Utf8Source.of(bytes), new Pools(), Limits.USUAL);
    List<Object> outcome = new ArrayList<>();
    try {
      int mark = in.mark();
      in.beginObject();
      T value = engine.read(in, codec.begin.get(), mark, 0, false);
      outcome.add(String.valueOf(value));
      outcome.add(written(engine, value));
    } catch (MalformedInput e) {
      outcome.add(e.problem());
    }
    outcome.add(in.takeProblems());
    outcome.add(in.takeNotes());
    return outcome;
  }

  private static <T, B> String written(Engine<T, B> engine, @Nullable T value) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    if (value != null) {
      Utf8Output out = new Utf8Output(bytes, true);
      out.beginObject();
      engine.write(out, value);
      out.endObject();
      out.endDocument();
      out.flush();
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
