package org.disse.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.disse.io.file.AtomicFile;
import org.disse.knowledge.KnowledgeBase;
import org.disse.source.Cell;
import org.disse.source.CellKind;
import org.disse.value.Extensions;
import org.disse.value.InvalidValueException;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WritingTest {
  private static final DisseJson JSON = DisseJson.strict();
  private static final KnowledgeBase GOOD = KnowledgeBase.builder().id("a").title("A").build();

  /** What can be built and not be written. */
  private static final KnowledgeBase TOO_DEEP = withX(nested(64));

  @TempDir Path folder;

  private static Object nested(int levels) {
    return levels == 0 ? "x" : List.of(nested(levels - 1));
  }

  private static KnowledgeBase with(Extensions extensions) {
    return GOOD.toBuilder().extensions(extensions).build();
  }

  private static KnowledgeBase withX(Object value) {
    return with(Extensions.none().with("title", "x", value));
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Nested
  class ToAFile {
    @Test
    void happensWholeOrNotAtAll() throws IOException {
      for (String name : List.of("a.json", "a.json.gz", "a.ndjson", "a.ndjson.gz")) {
        Path file = folder.resolve(name);
        JSON.write(GOOD, file);
        byte[] before = Files.readAllBytes(file);

        assertThatThrownBy(() -> JSON.write(TOO_DEEP, file))
            .isInstanceOf(InvalidValueException.class)
            .hasMessage("expected at most 64 levels of nesting, but was more");

        assertThat(file).hasBinaryContent(before);
      }
      assertThat(names()).containsExactly("a.json", "a.json.gz", "a.ndjson", "a.ndjson.gz");
    }

    @Test
    void leavesNothingWhereNothingWas() throws IOException {
      assertThatThrownBy(() -> JSON.write(TOO_DEEP, folder.resolve("a.json")))
          .isInstanceOf(InvalidValueException.class);
      AtomicFile.Content failing =
          stream -> {
            stream.write(new byte[100_000]);
            throw new IOException("disk full");
          };
      assertThatThrownBy(() -> AtomicFile.write(folder.resolve("a.json"), true, failing))
          .isExactlyInstanceOf(IOException.class)
          .hasMessage("disk full");

      assertThat(names()).isEmpty();
    }

    @Test
    void replacesTheFile() throws IOException {
      Path file = folder.resolve("a.json");
      Files.writeString(file, "x".repeat(10_000));

      JSON.write(GOOD, file);

      assertThat(file).content(UTF_8).isEqualTo(JSON.toText(GOOD));
      assertThat(names()).containsExactly("a.json");
    }

    @Test
    void givesTheFileTheUsualRights() throws IOException {
      assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
      Path usual = Files.createFile(folder.resolve("usual"));

      JSON.write(GOOD, folder.resolve("a.json"));

      assertThat(Files.getPosixFilePermissions(folder.resolve("a.json")))
          .isEqualTo(Files.getPosixFilePermissions(usual));
    }

    @Test
    void isRefusedWithoutAFolderOrAName() {
      assertThatThrownBy(() -> JSON.write(GOOD, folder.resolve("none/a.json")))
          .isInstanceOf(NoSuchFileException.class);
      assertThatThrownBy(() -> JSON.write(GOOD, folder.getRoot()))
          .isInstanceOf(IOException.class)
          .hasMessage("expected the path of a file, but was " + folder.getRoot());
    }
  }

  @Nested
  class ToAStream {
    @Test
    void passesItsErrorThrough() {
      IOException error = new IOException("gone");
      OutputStream broken =
          new OutputStream() {
            @Override
            public void write(int b) throws IOException {
              throw error;
            }
          };
      Writer brokenWriter =
          new Writer() {
            @Override
            public void write(char[] chars, int offset, int length) throws IOException {
              throw error;
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
          };
      KnowledgeBase large = GOOD.toBuilder().description("x".repeat(200_000)).build();

      for (KnowledgeBase base : List.of(GOOD, large)) {
        assertThat(catchThrowable(() -> JSON.write(base, broken))).isSameAs(error);
        assertThat(catchThrowable(() -> JSON.ndjson().write(base, broken))).isSameAs(error);
        assertThat(catchThrowable(() -> JSON.write(base, brokenWriter))).isSameAs(error);
      }
    }

    @Test
    void doesNotCloseIt() throws IOException {
      OutputStream open =
          new ByteArrayOutputStream() {
            @Override
            public void close() {
              throw new AssertionError("closed");
            }
          };

      JSON.write(GOOD, open);
      JSON.ndjson().write(GOOD, open);

      assertThat(open).hasToString(JSON.toText(GOOD) + JSON.ndjson().toText(GOOD));
    }

    @Tag("long")
    @Test
    void handlesTextOfAnyLength() {
      DisseJson generous = DisseJson.of(ReadOptions.of(Preset.STRICT).withMaxStringBytes(1 << 22));
      for (int length : List.of(1, 8190, 8191, 8192, 8193, 65_530, 65_536, 65_540, 300_000)) {
        for (String piece :
            List.of("x", "é", "肝", "\uD83E\uDDEC", "\"", "\u0001", "ab\uD83E\uDDEC")) {
          String text = piece.repeat(length / piece.length() + 1);
          KnowledgeBase base = GOOD.toBuilder().description(text + ".").build();

          assertThat(generous.read(generous.toBytes(base))).isEqualTo(base);
        }
      }
    }

    @Tag("long")
    @Test
    void handlesManyEntries() {
      KnowledgeBase.Builder many = KnowledgeBase.builder().id("a").title("A");
      for (int i = 0; i < 20_000; i++) {
        many.add(
            Cell.builder().id("b" + i).label("\u0007".length() + "B").kind(CellKind.OTHER).build());
      }
      KnowledgeBase base = many.build();

      assertThat(JSON.read(JSON.toBytes(base))).isEqualTo(base);
      assertThat(JSON.ndjson().read(JSON.ndjson().toBytes(base))).isEqualTo(base);
    }
  }

  @Nested
  class Extras {
    @Test
    void thatWouldCollideWithAFieldAreRefused() {
      KnowledgeBase own = with(Extensions.none().with("", "title", "B"));
      KnowledgeBase entry = with(Extensions.none().with("", "entry", "B"));
      KnowledgeBase section = with(Extensions.none().with("", "cells", "B"));

      assertThatThrownBy(() -> JSON.toText(own))
          .hasMessage("expected an extension that is no field of document, but was 'title'");
      assertThatThrownBy(() -> JSON.toText(entry))
          .hasMessage("expected an extension that is no field of document, but was 'entry'");
      assertThatThrownBy(() -> JSON.ndjson().toText(section))
          .hasMessage("expected an extension that is no field of header, but was 'cells'");
      KnowledgeBase cell =
          GOOD.toBuilder()
              .add(
                  Cell.builder()
                      .id("b")
                      .label("B")
                      .kind(CellKind.OTHER)
                      .extensions(Extensions.none().with("", "entry", "x"))
                      .build())
              .build();
      assertThatThrownBy(() -> JSON.toText(cell))
          .hasMessage("expected an extension that is no field of cell, but was 'entry'");
    }

    @Test
    void behindAnUnknownFieldGoToTheEnd() {
      KnowledgeBase base = with(Extensions.none().with("nowhere", "x", 1).with("id", "y", 2));

      assertThat(JSON.ndjson().toText(base))
          .isEqualTo(
              "{\"entry\":\"header\",\"disse\":\"1.0\",\"id\":\"a\",\"y\":2,\"title\":\"A\",\"x\":1}\n");
    }

    @Test
    void mustBeReadableAgain() {
      assertThatThrownBy(() -> JSON.toText(withX(new BigDecimal("1E+1001"))))
          .hasMessage("expected a number with an exponent from -1000 to 1000, but was '1E+1001'");
      assertThatThrownBy(() -> JSON.toText(with(Extensions.none().with("id", "x\uD800", 1))))
          .hasMessage("expected text without lone surrogates, but was 'x\\uD800'");
      assertThatThrownBy(
              () -> JSON.toText(withX("x".repeat(100_000) + "\uD800" + "x".repeat(100_000))))
          .isInstanceOf(InvalidValueException.class);
      assertThatThrownBy(() -> JSON.toText(withX("x".repeat(8191) + "\uDC00" + "x".repeat(10_000))))
          .isInstanceOf(InvalidValueException.class);
    }
  }
}
