package org.disse.io;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.disse.entry.Entry;
import org.disse.io.codec.LineOutput;
import org.disse.io.file.AtomicFile;
import org.disse.io.file.Gzip;
import org.disse.knowledge.KnowledgeBase;

/**
 * Writes entries one by one in bounded memory.
 *
 * <pre>{@code
 * try (EntryStream in = EntryStream.open(from, options)) {
 *   EntryWriter.write(to, in.header().orThrow(), out -> in.entries().forEach(out::write));
 * }
 * }</pre>
 */
public final class EntryWriter {
  private final Consumer<Entry> sink;
  private long count;

  private EntryWriter(Consumer<Entry> sink) {
    this.sink = sink;
  }

  /** What is to be written. */
  @FunctionalInterface
  public interface Content {
    /**
     * Writes the entries. An exception ends the writing, and no file is left.
     *
     * @param out takes the entries
     * @throws IOException from where the entries come from
     */
    void writeTo(EntryWriter out) throws IOException;
  }

  /**
   * Writes a file: {@code .ndjson} or {@code .json}, each with {@code .gz} or without; one of
   * another name is NDJSON. The file appears whole or not at all, as {@link
   * DisseJson#write(KnowledgeBase, Path)} does it.
   *
   * <p>In NDJSON entries stand in the order in which they come. In a document they are ordered by
   * section: until the end each section is in a temporary file beside the other file.
   *
   * @param path the file; replaced if it exists
   * @param header the document's own fields; entries in it are not written
   * @param content writes the entries
   * @throws IOException if the file cannot be written
   */
  public static void write(Path path, KnowledgeBase header, Content content) throws IOException {
    boolean isDocument = Form.of(path).orElse(Form.NDJSON) == Form.DOCUMENT;
    Path directory = path.toAbsolutePath().getParent();
    AtomicFile.write(
        path,
        Gzip.isNamed(path),
        stream -> {
          if (isDocument && directory != null) {
            writeDocument(directory, header, content, stream);
          } else {
            writeLines(header, content, stream);
          }
        });
  }

  /**
   * Writes NDJSON.
   *
   * @param stream takes UTF-8; not closed
   * @param header the document's own fields; entries in it are not written
   * @param content writes the entries
   * @throws IOException from the stream
   */
  public static void write(OutputStream stream, KnowledgeBase header, Content content)
      throws IOException {
    try {
      writeLines(header, content, stream);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static void writeLines(KnowledgeBase header, Content content, OutputStream stream)
      throws IOException {
    LineOutput lines = new LineOutput(header, stream);
    content.writeTo(new EntryWriter(lines::write));
    lines.flush();
  }

  private static void writeDocument(
      Path directory, KnowledgeBase header, Content content, OutputStream stream)
      throws IOException {
    try (SectionFiles sections = new SectionFiles(directory)) {
      content.writeTo(new EntryWriter(sections::write));
      sections.join(header, stream);
    }
  }

  /**
   * Writes an entry. Whether its id was written before is not looked at.
   *
   * @param entry the entry
   */
  public void write(Entry entry) {
    sink.accept(entry);
    count++;
  }

  /**
   * How many entries were written.
   *
   * @return the number
   */
  public long count() {
    return count;
  }
}
