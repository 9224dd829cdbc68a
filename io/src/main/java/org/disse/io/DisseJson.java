package org.disse.io;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.disse.check.Report;
import org.disse.entry.Entry;
import org.disse.entry.Section;
import org.disse.io.codec.DocumentReader;
import org.disse.io.codec.DocumentWriter;
import org.disse.io.codec.Verdict;
import org.disse.io.file.AtomicFile;
import org.disse.io.file.Gzip;
import org.disse.io.json.JacksonInput;
import org.disse.io.json.JacksonOutput;
import org.disse.io.json.Pools;
import org.disse.io.json.Utf8Output;
import org.disse.io.json.Utf8Source;
import org.disse.knowledge.KnowledgeBase;

/**
 * The front door: reads and writes knowledge bases.
 *
 * <p>Immutable and thread-safe; keep one and share it. {@code read} gives the knowledge base or
 * throws {@link DisseReadException} with all findings; {@code tryRead} gives both side by side. A
 * file's form and compression are told by its name, those of everything else by {@link #form()}.
 *
 * <p>Numbers keep value and scale ({@code 1.50} stays so, {@code 1e3} is written {@code 1E+3}); the
 * sign of {@code -0} is no value and is lost. Defaults and empty lists are read and not written.
 *
 * <pre>{@code
 * DisseJson json = DisseJson.strict();
 * KnowledgeBase base = json.read(Path.of("fibrosis.json"));
 * json.write(base, Path.of("fibrosis.ndjson.gz"));
 *
 * ReadResult<KnowledgeBase> result = json.tryRead(Path.of("broken.json"));
 * result.report().findings().forEach(System.out::println);
 * // 12:17 error dangling-reference /mechanisms/0/steps/1/object expected the id of a …
 * }</pre>
 */
// Longer than our other files, being the one door: a method for each kind of source and sink.
public final class DisseJson {
  private final ReadOptions options;
  private final WriteOptions writing;
  private final Form form;
  private final Lending<Pools> sessions;

  private DisseJson(ReadOptions options, WriteOptions writing, Form form, Lending<Pools> sessions) {
    this.options = options;
    this.writing = writing;
    this.form = form;
    this.sessions = sessions;
  }

  /**
   * Refuses every document with an error, unknown fields among them. The right choice unless you
   * know why not.
   *
   * @return the strict preset
   */
  public static DisseJson strict() {
    return of(ReadOptions.of(Preset.STRICT));
  }

  /**
   * Keeps unknown fields and types with a warning.
   *
   * @return the standard preset
   */
  public static DisseJson standard() {
    return of(ReadOptions.of(Preset.STANDARD));
  }

  /**
   * Leaves broken entries out and reports them.
   *
   * @return the lenient preset
   */
  public static DisseJson lenient() {
    return of(ReadOptions.of(Preset.LENIENT));
  }

  /**
   * Reads by the given options.
   *
   * @param options preset and limits
   * @return the reader and writer
   */
  public static DisseJson of(ReadOptions options) {
    return new DisseJson(
        options, WriteOptions.canonical(), Form.DOCUMENT, new Lending<>(Pools::new));
  }

  /**
   * The same for text in NDJSON.
   *
   * @return a reader and writer of NDJSON wherever no file name tells the form
   */
  public DisseJson ndjson() {
    return new DisseJson(options, writing, Form.NDJSON, sessions);
  }

  /**
   * The same with another way of writing.
   *
   * @param writing how to write
   * @return a reader and writer that writes so
   */
  public DisseJson with(WriteOptions writing) {
    return new DisseJson(options, writing, form, sessions);
  }

  /**
   * The same for entries that stand alone, as in the body of a request.
   *
   * @param kind the kind of entry, such as {@code Mechanism}, or a family, such as {@code Cargo}
   * @param <T> the kind
   * @return a reader and writer of single entries
   * @throws org.disse.value.InvalidValueException if entries of the kind stand in several sections,
   *     so that an object would not tell which it is
   */
  public <T extends Entry> EntryJson<T> entries(Class<T> kind) {
    return new EntryJson<>(this, kind);
  }

  /**
   * The form of text that has no file name.
   *
   * @return the form
   */
  public Form form() {
    return form;
  }

  /**
   * How it reads.
   *
   * @return preset and limits
   */
  public ReadOptions options() {
    return options;
  }

  // ---- reading

  /**
   * Reads UTF-8 bytes.
   *
   * @param bytes the text
   * @return the knowledge base
   * @throws DisseReadException if the document is refused
   */
  public KnowledgeBase read(byte[] bytes) {
    return tryRead(bytes).orThrow();
  }

  /**
   * Reads UTF-8 bytes.
   *
   * @param bytes the text
   * @return the knowledge base, if it may be used, and the report
   */
  public ReadResult<KnowledgeBase> tryRead(byte[] bytes) {
    return read(Utf8Source.of(bytes), form);
  }

  /**
   * Reads text.
   *
   * @param text the text
   * @return the knowledge base
   * @throws DisseReadException if the document is refused
   */
  public KnowledgeBase read(String text) {
    return tryRead(text).orThrow();
  }

  /**
   * Reads text.
   *
   * @param text the text
   * @return the knowledge base, if it may be used, and the report
   */
  public ReadResult<KnowledgeBase> tryRead(String text) {
    return Characters.loneSurrogate(text)
        .map(
            finding ->
                new ReadResult<KnowledgeBase>(Optional.empty(), new Report(List.of(finding)), 0))
        .orElseGet(() -> tryRead(text.getBytes(StandardCharsets.UTF_8)));
  }

  /**
   * Reads a stream of UTF-8 bytes to its end.
   *
   * @param stream the stream; not closed
   * @return the knowledge base
   * @throws DisseReadException if the document is refused
   * @throws IOException from the stream
   */
  public KnowledgeBase read(InputStream stream) throws IOException {
    return tryRead(stream).orThrow();
  }

  /**
   * Reads a stream of UTF-8 bytes to its end.
   *
   * @param stream the stream; not closed
   * @return the knowledge base, if it may be used, and the report
   * @throws IOException from the stream
   */
  public ReadResult<KnowledgeBase> tryRead(InputStream stream) throws IOException {
    return read(Utf8Source.of(stream, options.maxBytes()), form);
  }

  /**
   * Reads characters to their end.
   *
   * @param reader the characters; not closed
   * @return the knowledge base
   * @throws DisseReadException if the document is refused
   * @throws IOException from the reader
   */
  public KnowledgeBase read(Reader reader) throws IOException {
    return tryRead(reader).orThrow();
  }

  /**
   * Reads characters to their end.
   *
   * @param reader the characters; not closed
   * @return the knowledge base, if it may be used, and the report
   * @throws IOException from the reader
   */
  public ReadResult<KnowledgeBase> tryRead(Reader reader) throws IOException {
    return tryRead(Characters.readAll(reader, options.maxBytes()));
  }

  /**
   * Reads a file: {@code .json} or {@code .ndjson}, each with {@code .gz} or without.
   *
   * @param path the file
   * @return the knowledge base
   * @throws DisseReadException if the document is refused
   * @throws IOException if the file cannot be read
   */
  public KnowledgeBase read(Path path) throws IOException {
    return tryRead(path).orThrow();
  }

  /**
   * Reads a file: {@code .json} or {@code .ndjson}, each with {@code .gz} or without.
   *
   * @param path the file
   * @return the knowledge base, if it may be used, and the report
   * @throws IOException if the file cannot be read
   */
  public ReadResult<KnowledgeBase> tryRead(Path path) throws IOException {
    try (InputStream text = Gzip.open(path)) {
      return read(Utf8Source.of(text, options.maxBytes()), Form.of(path).orElse(form));
    }
  }

  /**
   * Reads from a host's parser of jackson-core, by the same field tables. What counts as JSON is
   * then the parser's decision, and columns are counted as it counts them; for the strictest
   * reading give the bytes.
   *
   * @param parser at the start of the document, or before it; not closed, left at its end
   * @return the knowledge base
   * @throws DisseReadException if the document is refused
   * @throws IOException from the parser's source
   */
  public KnowledgeBase read(JsonParser parser) throws IOException {
    return tryRead(parser).orThrow();
  }

  /**
   * Reads from a host's parser of jackson-core.
   *
   * @param parser at the start of the document, or before it; not closed, left at its end
   * @return the knowledge base, if it may be used, and the report
   * @throws IOException from the parser's source
   */
  public ReadResult<KnowledgeBase> tryRead(JsonParser parser) throws IOException {
    try {
      return result(sessions.use(pools -> reader(false).readDocument(input(parser, pools))));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private ReadResult<KnowledgeBase> read(Utf8Source source, Form form) {
    DocumentReader reader = reader(false);
    return result(
        sessions.use(
            pools ->
                form == Form.NDJSON
                    ? reader.readNdjson(source, pools)
                    : reader.readDocument(source, pools)));
  }

  /** What was read of an entry that stands alone. */
  Verdict readEntry(Utf8Source source, Section section) {
    return sessions.use(pools -> reader(true).readEntry(source, pools, section));
  }

  /** The same from a host's parser. */
  Verdict readEntry(JsonParser parser, Section section) throws IOException {
    try {
      return sessions.use(pools -> reader(true).readEntry(input(parser, pools), section));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private JacksonInput input(JsonParser parser, Pools pools) {
    return new JacksonInput(parser, pools, options.limits());
  }

  /** How it writes. */
  WriteOptions writing() {
    return writing;
  }

  private DocumentReader reader(boolean isPart) {
    return new DocumentReader(options.limits(), options.policy(isPart));
  }

  private static ReadResult<KnowledgeBase> result(Verdict verdict) {
    return new ReadResult<>(verdict.value(), verdict.report(), verdict.leftOut());
  }

  // ---- writing

  /**
   * Writes UTF-8 bytes.
   *
   * @param base the knowledge base
   * @return the bytes
   */
  public byte[] toBytes(KnowledgeBase base) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    write(base, bytes, form);
    return bytes.toByteArray();
  }

  /**
   * Writes text.
   *
   * @param base the knowledge base
   * @return the text
   */
  public String toText(KnowledgeBase base) {
    return new String(toBytes(base), StandardCharsets.UTF_8);
  }

  /**
   * Writes one entry as text, in the layout of this writer.
   *
   * @param entry the entry
   * @return the text
   */
  public String toText(Entry entry) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DocumentWriter.writeEntry(entry, bytes, !writing.compact());
    return bytes.toString(StandardCharsets.UTF_8);
  }

  /**
   * Writes a report as JSON: what a service answers to a text it refuses. It has {@code valid}, the
   * {@code counts} by code and severity, and the {@code findings}. Reports of files are written by
   * {@link ReportFormat}.
   *
   * @param report the report
   * @return the text
   */
  public String toText(Report report) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Utf8Output out = new Utf8Output(bytes, !writing.compact());
    ReportJson.write(report, out);
    out.endDocument();
    out.flush();
    return bytes.toString(StandardCharsets.UTF_8);
  }

  /**
   * Writes UTF-8 bytes to a stream.
   *
   * @param base the knowledge base
   * @param stream the stream; not closed
   * @throws IOException from the stream
   */
  public void write(KnowledgeBase base, OutputStream stream) throws IOException {
    try {
      write(base, stream, form);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /**
   * Writes characters.
   *
   * @param base the knowledge base
   * @param writer takes the text; not closed
   * @throws IOException from the writer
   */
  public void write(KnowledgeBase base, Writer writer) throws IOException {
    writer.write(toText(base));
  }

  /**
   * Writes a file: {@code .json} or {@code .ndjson}, each with {@code .gz} or without. The file
   * appears whole or not at all: it is written beside its place, forced to disk and moved there.
   *
   * <p>Whatever goes wrong, a full disk or an interrupt among them, the old file stays as it was
   * and nothing else is left; an interrupted thread stays interrupted. Only a crash of the process
   * may leave a file {@code .disse-*.tmp}, which can be deleted. A symbolic link stays one, and the
   * file behind it is replaced. Permissions are kept; owner and further hard links are not. Pipes
   * and devices are written to directly.
   *
   * @param base the knowledge base
   * @param path the file; replaced if it exists
   * @throws IOException if the file cannot be written
   */
  public void write(KnowledgeBase base, Path path) throws IOException {
    Form byName = Form.of(path).orElse(form);
    AtomicFile.write(path, Gzip.isNamed(path), stream -> write(base, stream, byName));
  }

  /**
   * Writes to a host's generator of jackson-core; the layout is the generator's.
   *
   * @param base the knowledge base
   * @param generator takes it; neither flushed nor closed
   * @throws IOException from the generator's sink
   */
  public void write(KnowledgeBase base, JsonGenerator generator) throws IOException {
    try {
      DocumentWriter.writeDocument(base, new JacksonOutput(generator));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private void write(KnowledgeBase base, OutputStream stream, Form form) {
    if (form == Form.NDJSON) {
      DocumentWriter.writeNdjson(base, stream);
    } else {
      DocumentWriter.writeDocument(base, stream, !writing.compact());
    }
  }
}
