package org.disse.io.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.disse.io.file.AtomicFile;
import org.disse.io.file.Gzip;
import org.disse.io.json.Utf8Output;
import org.disse.value.InvalidValueException;

/**
 * What an export does not hold as it was: every value of every entry that was to be written stands
 * either in the output or here. It is what remains of all values of the entries once those are
 * taken away that the exporter has written, so that a field which it does not know is here as well.
 *
 * @param format the format's name
 * @param values how many values the entries have
 * @param losses the losses, in the order of the document
 */
public record LossLedger(String format, int values, List<Loss> losses) {
  /**
   * Copies the losses.
   *
   * @param format the format's name
   * @param values how many values the entries have
   * @param losses the losses, in the order of the document
   */
  public LossLedger {
    losses = List.copyOf(losses);
  }

  private record Key(LossKind kind, String field, String reason) {}

  /**
   * How many values had a fate.
   *
   * @param kind the fate
   * @return the number
   */
  public long count(LossKind kind) {
    return losses.stream().filter(loss -> loss.kind() == kind).count();
  }

  /**
   * The losses by field and reason, counted, with the first few of each as samples. The worst kind
   * comes first, in it the largest group.
   *
   * @param samples the most samples of a group; 0 only counts
   * @return the groups
   */
  public List<LossGroup> groups(int samples) {
    if (samples < 0) {
      throw InvalidValueException.expected("0 samples or more", samples);
    }
    Map<Key, List<Loss>> byKey =
        losses.stream()
            .collect(
                Collectors.groupingBy(
                    loss -> new Key(loss.kind(), loss.field(), loss.reason()),
                    LinkedHashMap::new,
                    Collectors.toList()));
    return byKey.entrySet().stream()
        .map(
            group ->
                new LossGroup(
                    group.getKey().kind(),
                    group.getKey().field(),
                    group.getKey().reason(),
                    group.getValue().size(),
                    group.getValue().subList(0, Math.min(samples, group.getValue().size()))))
        .sorted(
            Comparator.comparing(LossGroup::kind)
                .reversed()
                .thenComparing(Comparator.comparing(LossGroup::count).reversed()))
        .toList();
  }

  /**
   * The groups as text: a line of totals, then a line for each group, its samples below it.
   *
   * @param samples the most samples of a group; 0 only counts
   * @return the lines, each with its line feed
   */
  public String summary(int samples) {
    StringBuilder text = new StringBuilder(format).append(": ").append(values).append(" values, ");
    text.append(values - losses.size()).append(" as they were");
    for (LossKind kind : LossKind.values()) {
      text.append(", ").append(count(kind)).append(' ').append(kind.id());
    }
    text.append('\n');
    for (LossGroup group : groups(samples)) {
      text.append(group.kind().id()).append(' ').append(group.count()).append(" × ");
      text.append(group.field()).append(": ").append(group.reason()).append('\n');
      group.samples().forEach(loss -> text.append("  ").append(loss).append('\n'));
    }
    return text.toString();
  }

  /** The totals and groups, without samples. */
  @Override
  public String toString() {
    return summary(0);
  }

  /**
   * Writes it to a file: as tab-separated values if its name ends in {@code .tsv}, else as JSON;
   * compressed if it ends in {@code .gz}.
   *
   * @param file the file; replaced if it exists, and written whole or not at all
   * @throws IOException if it cannot be written
   */
  public void write(Path file) throws IOException {
    boolean table = Gzip.endsIn(file, ".tsv");
    AtomicFile.write(
        file,
        Gzip.isNamed(file),
        stream -> {
          if (table) {
            writeTsv(stream);
          } else {
            writeJson(stream);
          }
        });
  }

  /**
   * Writes one JSON object: {@code format}, {@code values}, the totals by kind, and {@code losses}.
   *
   * @param stream takes UTF-8; not closed
   * @throws IOException from the stream
   */
  public void writeJson(OutputStream stream) throws IOException {
    try {
      Utf8Output out = new Utf8Output(stream, true);
      out.beginObject();
      out.name("format");
      out.text(format);
      out.name("values");
      out.number(values);
      for (LossKind kind : LossKind.values()) {
        out.name(kind.id());
        out.number((int) count(kind));
      }
      out.name("losses");
      out.beginArray();
      losses.forEach(loss -> write(loss, out));
      out.endArray();
      out.endObject();
      out.endDocument();
      out.flush();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static void write(Loss loss, Utf8Output out) {
    out.beginObject();
    out.name("kind");
    out.text(loss.kind().id());
    out.name("pointer");
    out.text(loss.pointer());
    loss.entry()
        .ifPresent(
            entry -> {
              out.name("entry");
              out.text(entry.value());
            });
    out.name("reason");
    out.text(loss.reason());
    loss.written()
        .ifPresent(
            written -> {
              out.name("written");
              out.text(written);
            });
    out.endObject();
  }

  /**
   * Writes a table with the columns kind, pointer, entry, reason, written. Cells are escaped as
   * {@link ExportFormat#TSV} says.
   *
   * @param stream takes UTF-8; not closed
   * @throws IOException from the stream
   */
  public void writeTsv(OutputStream stream) throws IOException {
    Writer out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
    Cells.writeRow(out, List.of("kind", "pointer", "entry", "reason", "written"));
    for (Loss loss : losses) {
      Cells.writeRow(
          out,
          List.of(
              loss.kind().id(),
              loss.pointer(),
              loss.entry().map(Object::toString).orElse(""),
              loss.reason(),
              loss.written().orElse("")));
    }
    out.flush();
  }
}
