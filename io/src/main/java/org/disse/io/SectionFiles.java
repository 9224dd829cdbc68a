package org.disse.io;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Map;
import org.disse.entry.Entry;
import org.disse.entry.Section;
import org.disse.io.codec.DocumentWriter;
import org.disse.io.codec.SectionOutput;
import org.disse.knowledge.KnowledgeBase;

/**
 * Sorts entries into the sections of a document without keeping them in memory: each section is
 * written to a temporary file of its own, and the files are joined in the end.
 */
final class SectionFiles implements AutoCloseable {
  /** What a document of one section begins and ends with, and its sections do not. */
  private static final int BEGIN = "{".length();

  private static final int END = "\n}\n".length();

  private final Path directory;
  private final Map<Section, Part> parts = new EnumMap<>(Section.class);
  private final Deque<Closeable> opened = new ArrayDeque<>();

  private record Part(Path file, OutputStream stream, SectionOutput out) {}

  /** Puts the files into a directory. */
  SectionFiles(Path directory) {
    this.directory = directory;
  }

  void write(Entry entry) {
    parts.computeIfAbsent(entry.section(), this::begin).out().write(entry);
  }

  private Part begin(Section section) {
    try {
      Path file = Files.createTempFile(directory, ".disse-", ".tmp");
      opened.push(() -> Files.deleteIfExists(file));
      OutputStream stream = Files.newOutputStream(file);
      opened.push(stream);
      return new Part(file, stream, new SectionOutput(section, stream));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes the document, in the layout of the format. */
  void join(KnowledgeBase header, OutputStream target) throws IOException {
    ByteArrayOutputStream own = new ByteArrayOutputStream();
    DocumentWriter.writeDocument(withoutEntries(header), own, true);
    target.write(own.toByteArray(), 0, own.size() - END);
    for (Part part : parts.values()) {
      part.out().end();
      part.stream().close();
      target.write(',');
      copy(part.file(), target);
    }
    target.write("\n}\n".getBytes(StandardCharsets.US_ASCII));
  }

  private static void copy(Path file, OutputStream target) throws IOException {
    long left = Files.size(file) - BEGIN - END;
    try (InputStream stream = new BufferedInputStream(Files.newInputStream(file))) {
      stream.skipNBytes(BEGIN);
      byte[] buffer = new byte[1 << 16];
      while (left > 0) {
        int read = stream.read(buffer, 0, (int) Math.min(left, buffer.length));
        if (read < 0) {
          throw new IOException(
              "expected " + left + " more bytes in " + file + ", but was the end");
        }
        target.write(buffer, 0, read);
        left -= read;
      }
    }
  }

  private static KnowledgeBase withoutEntries(KnowledgeBase base) {
    return KnowledgeBase.builder()
        .formatVersion(base.formatVersion())
        .id(base.id())
        .title(base.title())
        .version(base.version())
        .license(base.license())
        .description(base.description())
        .extensions(base.extensions())
        .build();
  }

  /** Closes and deletes all files, those behind one that cannot be deleted too. */
  @Override
  public void close() throws IOException {
    IOException first = null;
    for (Closeable each : opened) {
      try {
        each.close();
      } catch (IOException e) {
        if (first == null) {
          first = e;
        } else {
          first.addSuppressed(e);
        }
      }
    }
    if (first != null) {
      throw first;
    }
  }
}
