package org.disse.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.disse.io.Streamed.texts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.disse.io.catalog.Catalog;
import org.disse.io.testing.Json;
import org.disse.knowledge.KnowledgeBase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A document read entry by entry says what reading it as a whole says. */
class DocumentStreamTest {
  private static final String OWN = "\"disse\":\"1.0\",\"id\":\"a\",\"title\":\"A\"";
  private static final String CELL = "{\"id\":\"b\",\"label\":\"B\",\"kind\":\"other\"}";

  @TempDir private Path folder = Path.of("");

  private Path file(String text) throws IOException {
    return Files.write(folder.resolve("some.json"), text.getBytes(UTF_8));
  }

  private Streamed read(String text, StreamOptions options) throws IOException {
    return Streamed.read(file(text), options);
  }

  private Streamed read(String text) throws IOException {
    return read(text, StreamOptions.of(Preset.STRICT));
  }

  private static List<String> whole(String text) {
    return texts(DisseJson.strict().tryRead(text.getBytes(UTF_8)).report().findings());
  }

  // ---- good documents

  @Test
  void givesTheEntriesOfTheBundledKnowledgeBase() throws IOException {
    KnowledgeBase base = Catalog.load();
    for (String text :
        List.of(
            DisseJson.strict().toText(base),
            DisseJson.strict().toText(base).replace("\n", "\r\n"),
            "\uFEFF" + Json.compact(Json.parse(DisseJson.strict().toText(base))))) {
      Streamed streamed = read(text);

      assertThat(streamed.entries()).isEqualTo(base.entries());
      assertThat(texts(streamed.findings())).isEqualTo(whole(text));
      assertThat(streamed.summary().isWhole()).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void givesThemInOrderWithAnyNumberOfThreads(int threads) throws IOException {
    KnowledgeBase base = Catalog.load();
    StreamOptions options = StreamOptions.of(Preset.STRICT).withThreads(threads);

    assertThat(read(DisseJson.strict().toText(base), options).entries()).isEqualTo(base.entries());
  }

  /** Blocks behind the broken entry have been read before it is known: who asks takes its time. */
  @ParameterizedTest
  @ValueSource(ints = {2, 3})
  void endsAtAnEntryThatIsNotJsonWithAnyNumberOfThreads(int threads) throws IOException {
    StringBuilder cells = new StringBuilder();
    for (int i = 0; i < 8000; i++) {
      String id = i == 2000 ? "" : "\"c" + i + "\"";
      cells.append(i == 0 ? "" : ",").append(CELL.replace("\"b\"", id));
      cells.insert(cells.length() - 1, ",\"parents\":[\"later" + i + "\"]");
    }
    String text = "{" + OWN + ",\"cells\":[" + cells + "]}";
    StreamOptions options =
        StreamOptions.of(Preset.STRICT)
            .withSamples(10_000)
            .withProgress(progress -> LockSupport.parkNanos(50_000_000));

    Streamed one = read(text, options);
    Streamed several = read(text, options.withThreads(threads));

    assertThat(one.entries()).hasSize(2000);
    assertThat(several.entries()).isEqualTo(one.entries());
    assertThat(texts(several.findings())).isEqualTo(texts(one.findings()));
    assertThat(several.summary().report().counts())
        .isEqualTo(one.summary().report().counts())
        .containsEntry("malformed-json", 1L)
        .containsEntry("reference-not-checked", 2000L);
  }

  @Test
  void unpacksByName() throws IOException {
    KnowledgeBase base = Catalog.load();
    Path packed = folder.resolve("some.json.gz");
    DisseJson.strict().write(base, packed);

    assertThat(Streamed.read(packed, StreamOptions.of(Preset.STRICT)).entries())
        .isEqualTo(base.entries());
  }

  @Test
  void knowsItsOwnFieldsWhereverTheyStand() throws IOException {
    Path file = file("{\"cells\":[" + CELL + "],\"version\":\"7\"," + OWN + "}");

    try (EntryStream stream = EntryStream.open(file, StreamOptions.of(Preset.STRICT))) {
      KnowledgeBase header = stream.header().value().orElseThrow();
      assertThat(header.version()).contains("7");
      assertThat(header.entries()).isEmpty();
      assertThat(stream.entries()).hasSize(1);
    }
  }

  @Test
  void findsSectionsByNamesWithEscapesToo() throws IOException {
    assertThat(read("{" + OWN + ",\"ce\\u006cls\":[" + CELL + "]}").entries()).hasSize(1);
  }

  @Test
  void takesNoListForASectionThatIsNotOne() throws IOException {
    String text =
        "{" + OWN + ",\"x\":{\"cells\":[" + CELL + "]},\"y\":[\"cells\",[1]],\"cells\":[]}";

    assertThat(read(text).entries()).isEmpty();
    assertThat(texts(read(text).findings())).isEqualTo(whole(text));
  }

  // ---- bad ones

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "{",
        "[]",
        "{}",
        "{OWN",
        "{OWN}x",
        "{OWN}}",
        "{OWN,}",
        "{OWN,\"cells\"}",
        "{OWN,\"cells\":}",
        "{OWN,\"cells\":[",
        "{OWN,\"cells\":[}",
        "{OWN,\"cells\":[,]}",
        "{OWN,\"cells\":[:]}",
        "{OWN,\"cells\":[#]}",
        "{OWN,\"cells\":[CELL",
        "{OWN,\"cells\":[CELL,",
        "{OWN,\"cells\":[CELL,]}",
        "{OWN,\"cells\":[CELL,,CELL]}",
        "{OWN,\"cells\":[CELL CELL]}",
        "{OWN,\"cells\":[CELL\n\n  CELL]}",
        "{OWN,\"cells\":[CELL}}",
        "{OWN,\"cells\":[CELL:1]}",
        "{OWN,\"cells\":[CELL]",
        "{OWN,\"cells\":[CELL]]}",
        "{OWN,\"cells\":[CELL],}",
        "{OWN,\"cells\":[CELL] \"x\":1}",
        "{OWN,\"cells\":[CELL],\"x\":[CELL}",
        "{OWN,\"cells\":[{]}",
        "{OWN,\"cells\":[{\"id\":\"b}]}",
        "{OWN,\"cells\":[{\"id\" \"b\"},CELL]}",
        "{OWN,\"cells\":[{\"id\":[},CELL]}",
        "{OWN,\"cells\":[[CELL,CELL]}",
        "{OWN,\"cells\":[5]}",
        "{OWN,\"cells\":[5{]}",
        "{OWN,\"cells\":[5x]}",
        "{OWN,\"cells\":[\"a\\\"]\", -1.5e3 , true,null,[[]],{}]}",
        "{OWN,\"cells\":[\"a]}",
        "{OWN,\"cells\":[nul]}",
        "{OWN,\"cells\":{}}",
        "{OWN,\"cells\":5}",
        "{OWN,\"cells\":[CELL],\"cells\":[]}",
        "{OWN,\"x\":1,\"cells\":[CELL],\"titel\":2}",
        "{\"disse\":\"2.0\",\"cells\":[CELL]}",
        "{\"disse\":\"1.7\",\"cells\":[CELL]}",
        "{\"id\":5,\"cells\":[CELL]}",
        "{OWN,\"cells\":[{\"id\":\"c\",\"label\":\"C\",\"kind\":\"x\"},\n{\"id\":\"d\",\"lable\":\"α\",\"z\":1}]}"
      })
  void isFaultyAsItIsReadAsAWhole(String pattern) throws IOException {
    String text = pattern.replace("OWN", OWN).replace("CELL", CELL);
    String many =
        pattern
            .replace("OWN", OWN)
            .replaceFirst("CELL", "\n CELL, CELL,\n\tCELL")
            .replace("CELL", CELL);

    for (String some : List.of(text, many)) {
      String broken = malformed(whole(some));
      List<String> told = texts(read(some).findings());
      if (broken.isEmpty()) {
        assertThat(told).isEqualTo(whole(some));
      } else {
        // A stream has told what it found before it comes to what is not JSON.
        assertThat(malformed(told)).isEqualTo(broken);
      }
    }
  }

  private static String malformed(List<String> findings) {
    return String.join(
        "\n", findings.stream().filter(finding -> finding.contains("malformed-")).toList());
  }

  @Test
  void isNoUtf16() throws IOException {
    Path file = folder.resolve("some.json");
    Files.write(file, ("{" + OWN + "}").getBytes(java.nio.charset.StandardCharsets.UTF_16LE));

    assertThat(texts(Streamed.read(file, StreamOptions.of(Preset.STRICT)).findings()))
        .containsExactly("1:1 error malformed-text \"\" expected UTF-8, but was UTF-16 or UTF-32");
  }

  @Test
  void nestsAsDeepAsAWholeOne() throws IOException {
    for (int depth : new int[] {61, 62, 63}) {
      String deep = "[".repeat(depth) + "]".repeat(depth);
      String text = "{" + OWN + ",\"cells\":[" + CELL.replace("}", ",\"x\":" + deep + "}") + "]}";

      assertThat(texts(read(text).findings())).isEqualTo(whole(text));
    }
  }

  @Test
  void holdsNoEntryLongerThanAllowed() throws IOException {
    String text =
        "{" + OWN + ",\"cells\":[" + CELL + ",\n" + CELL.replace("B", "B".repeat(5000)) + "]}";
    Streamed streamed = read(text, StreamOptions.of(Preset.LENIENT).withMaxLineBytes(200));

    assertThat(streamed.entries()).hasSize(1);
    assertThat(texts(streamed.findings()))
        .containsExactly(
            "2:1 error limit-exceeded /cells/1 expected an entry of at most 200 bytes, but was a"
                + " longer one");
  }

  @Test
  void holdsNoMoreAroundTheEntriesThanAllowed() throws IOException {
    String text = "{" + OWN + ",\"x\":\"" + "x".repeat(5000) + "\",\"cells\":[" + CELL + "]}";
    Streamed streamed = read(text, StreamOptions.of(Preset.LENIENT).withMaxLineBytes(200));

    assertThat(streamed.entries()).isEmpty();
    assertThat(streamed.summary().report().isValid()).isFalse();
    assertThat(texts(streamed.findings()))
        .singleElement()
        .asString()
        .contains("limit-exceeded", "200 bytes");
  }
}
