package org.disse.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.ZipException;
import org.disse.io.file.Gzip;
import org.disse.io.testing.Json;
import org.disse.io.testing.RandomDocuments;
import org.disse.knowledge.KnowledgeBase;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingTest {
  private static final DisseJson JSON = DisseJson.strict();
  private static final String GOOD = "{\"disse\":\"1.0\",\"id\":\"a\",\"title\":\"A\"}";

  @TempDir Path folder;

  @Nested
  class Sources {
    @Test
    void passTheirErrorThroughAndAreNotClosed() {
      IOException error = new IOException("gone");
      InputStream broken =
          new InputStream() {
            @Override
            public int read() throws IOException {
              throw error;
            }

            @Override
            public int read(byte[] target, int offset, int length) throws IOException {
              throw error;
            }

            @Override
            public void close() {
              throw new AssertionError("closed");
            }
          };
      Reader brokenReader =
          new StringReader(GOOD) {
            @Override
            public int read(char[] target, int offset, int length) throws IOException {
              throw error;
            }

            @Override
            public void close() {
              throw new AssertionError("closed");
            }
          };

      assertThat(catchThrowable(() -> JSON.tryRead(broken))).isSameAs(error);
      assertThat(catchThrowable(() -> JSON.read(brokenReader))).isSameAs(error);
      InputStream late =
          new SequenceInputStream(new ByteArrayInputStream(GOOD.getBytes(UTF_8)), broken);
      assertThat(catchThrowable(() -> JSON.ndjson().read(late))).isSameAs(error);
    }

    @Test
    void thatAreFilesTellWhatIsWrongWithThem() throws IOException {
      Path file = folder.resolve("a.json.gz");
      assertThatThrownBy(() -> JSON.read(file)).isInstanceOf(NoSuchFileException.class);

      Files.writeString(file, GOOD);
      assertThatThrownBy(() -> JSON.read(file)).isInstanceOf(ZipException.class);

      JSON.write(JSON.read(GOOD), file);
      byte[] packed = Files.readAllBytes(file);
      Files.write(file, Arrays.copyOf(packed, packed.length - 9));
      assertThatThrownBy(() -> JSON.read(file)).isInstanceOf(EOFException.class);
    }

    @Test
    void thatArePackedAreLimitedByWhatTheyUnpackTo() throws IOException {
      Path file = folder.resolve("a.json.gz");
      KnowledgeBase base =
          KnowledgeBase.builder().id("a").title("A").description("x".repeat(100_000)).build();
      JSON.write(base, file);
      assertThat(Files.size(file)).isLessThan(1000);

      ReadOptions small = ReadOptions.of(Preset.STRICT).withMaxBytes(1000);

      assertThat(DisseJson.of(small).tryRead(file).report())
          .hasToString(
              "1:1 error limit-exceeded \"\" expected a document of at most 1000 bytes, but was a"
                  + " longer one\n");
    }

    @ParameterizedTest
    @CsvSource({
      "a.json, DOCUMENT",
      "a.JSON, DOCUMENT",
      "a.json.gz, DOCUMENT",
      "a.ndjson, NDJSON",
      "a.NdJson.GZ, NDJSON",
      ".json, DOCUMENT",
      "a.txt,",
      "a.gz,",
      "json,",
      "a.json.bak,"
    })
    void tellTheirFormByTheirName(String name, Form form) {
      assertThat(Form.of(Path.of(name)).orElse(null)).isEqualTo(form);
      assertThat(Gzip.isNamed(Path.of(name)))
          .isEqualTo(name.toLowerCase(Locale.ROOT).endsWith(".gz"));
    }

    @Test
    void withoutANameHaveNoForm() {
      assertThat(Form.of(Path.of("/"))).isEmpty();
    }
  }

  @Tag("long")
  @Test
  void isDoneByManyThreadsWithOneReader() throws Exception {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < 16; i++) {
      texts.add(Json.pretty(RandomDocuments.document(new Random(i), 3)));
    }
    DisseJson shared = DisseJson.strict();
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Callable<Integer>> tasks = new ArrayList<>();
      for (int thread = 0; thread < 8; thread++) {
        int offset = thread;
        tasks.add(
            () -> {
              int read = 0;
              for (int i = 0; i < 60; i++) {
                String text = texts.get((i * 7 + offset) % texts.size());
                KnowledgeBase base = shared.read(text);
                assertThat(shared.toText(base)).isEqualTo(text);
                assertThat(shared.tryRead(text.substring(0, text.length() / 2)).value()).isEmpty();
                assertThat(shared.ndjson().read(shared.ndjson().toText(base))).isEqualTo(base);
                read++;
              }
              return read;
            });
      }
      for (Future<Integer> done : threads.invokeAll(tasks)) {
        assertThat(done.get()).isEqualTo(60);
      }
    } finally {
      threads.shutdown();
    }
  }

  @Test
  void doesNotDependOnLocaleOrTimeZone() throws IOException {
    byte[] example =
        Files.readAllBytes(Path.of("src/main/resources/org/disse/io/schema/example.json"));
    String bad = new String(example, UTF_8).replace("\"in_vivo\"", "\"in_vıvo\"");
    String report = JSON.tryRead(bad).report().toString();
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      for (String tag :
          List.of("tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist", "hi-IN-u-nu-deva")) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));

        assertThat(JSON.toBytes(JSON.read(example))).isEqualTo(example);
        assertThat(JSON.tryRead(bad).report()).hasToString(report);
        assertThat(JSON.tryRead("{\"x\":\"\u0007\"}").report())
            .hasToString(
                "1:7 error malformed-json /x expected a string without bare control characters, but was"
                    + " '\\u0007'\n");
        assertThat(JSON.tryRead("\uD800").report())
            .hasToString(
                "1:1 error malformed-text \"\" expected a pair of surrogates, but was a lone \\uD800\n");
        assertThat(Form.of(Path.of("A.NDJSON.GZ"))).contains(Form.NDJSON);
      }
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void forgetsNothingAndMixesNothingUpBetweenDocuments() {
    DisseJson one = DisseJson.strict();
    for (int i = 0; i < 10_000; i++) {
      String text = GOOD.replace("\"A\"", "\"A\",\"license\":\"l" + i + "\"");
      assertThat(one.read(text).license()).contains("l" + i);
    }
    // Equal bytes as a label, an id and an enum are different things.
    String text =
        GOOD.replace(
            "}",
            ",\"cells\":[{\"id\":\"other\",\"label\":\"other\",\"synonyms\":[\"other\"],\"kind\":\"other\"}],"
                + "\"sources\":[{\"id\":\"s\",\"label\":\"other\",\"cell\":\"other\",\"vesicle\":\"exosome\"}]}");
    assertThat(Json.compact(Json.parse(one.toText(one.read(text))))).isEqualTo(text);
    assertThat(one.read(text)).isEqualTo(one.read(text)).hasSameHashCodeAs(one.read(text));
  }
}
