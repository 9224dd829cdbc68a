package org.disse.io;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.disse.check.Finding;
import org.disse.check.FindingGroup;
import org.disse.check.Report;
import org.disse.io.json.Utf8Output;
import org.disse.value.InvalidValueException;

/**
 * The forms in which reports are written: for people, for programs, and for the tools that show the
 * results of static analysis beside the text. The same reports give the same bytes.
 *
 * <pre>{@code
 * Report report = json.tryRead(path).report();
 * ReportFormat.SARIF.write(path.toString(), report, stream);
 * }</pre>
 */
public enum ReportFormat {
  /** One finding a line: {@code file:line:column severity code pointer message (hint)}. */
  TEXT {
    @Override
    void render(Map<String, Report> reports, int limit, OutputStream stream) throws IOException {
      stream.write(ReportText.of(reports, limit).getBytes(StandardCharsets.UTF_8));
    }
  },
  /**
   * An object with an array {@code files}; each has {@code file}, {@code valid}, its {@code counts}
   * by code and severity, and its {@code findings}.
   */
  JSON {
    @Override
    void render(Map<String, Report> reports, int limit, OutputStream stream) {
      Utf8Output out = new Utf8Output(stream, true);
      ReportJson.write(reports, limit, out);
      out.endDocument();
      out.flush();
    }
  },
  /**
   * The Static Analysis Results Interchange Format of OASIS, version 2.1.0. Every file is an
   * artifact, every finding a result with its JSON Pointer as a logical location, every code of
   * Disse a rule, and every {@code Code} of a user's check. The counts by code and severity are in
   * the properties of the run.
   */
  SARIF {
    @Override
    void render(Map<String, Report> reports, int limit, OutputStream stream) {
      Utf8Output out = new Utf8Output(stream, true);
      ReportSarif.write(reports, limit, out);
      out.endDocument();
      out.flush();
    }
  };

  /** The limit that leaves out no finding and keeps them in the order of the text. */
  public static final int ALL = Integer.MAX_VALUE;

  abstract void render(Map<String, Report> reports, int limit, OutputStream stream)
      throws IOException;

  /**
   * Writes the whole report of one file.
   *
   * @param file what was read, usually the path
   * @param report its report
   * @param stream takes UTF-8; not closed
   * @throws IOException from the stream
   */
  public void write(String file, Report report, OutputStream stream) throws IOException {
    writeAll(Map.of(file, report), ALL, stream);
  }

  /**
   * Writes the reports of any number of files as one document.
   *
   * @param reports what was read, usually the path, and its report; written in the order of the map
   * @param limit the most findings of a file and a code, grouped, the worst first; the others are
   *     only counted. {@link #ALL} leaves out nothing.
   * @param stream takes UTF-8; not closed
   * @throws IOException from the stream
   */
  public void writeAll(Map<String, Report> reports, int limit, OutputStream stream)
      throws IOException {
    if (limit < 0) {
      throw InvalidValueException.expected("a limit of 0 or more", limit);
    }
    try {
      render(reports, limit, stream);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /**
   * The same as text.
   *
   * @param reports what was read, usually the path, and its report; written in the order of the map
   * @param limit the most findings of a file and a code; {@link #ALL} leaves out nothing
   * @return the text, with its last line feed
   */
  public String toText(Map<String, Report> reports, int limit) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      writeAll(reports, limit, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  static List<Finding> shown(Report report, int limit) {
    return limit == ALL
        ? report.findings()
        : report.groups(limit).stream().flatMap(group -> group.samples().stream()).toList();
  }

  /** The members that tell of a group how large it is. */
  static void writeCount(FindingGroup group, Utf8Output out) {
    out.name("code");
    out.text(group.code());
    out.name("severity");
    out.text(group.severity().id());
    out.name("count");
    out.number(group.count());
  }

  /** Half of a surrogate pair has no UTF-8, and a report must not fail over what it quotes. */
  static String safe(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_16BE), StandardCharsets.UTF_16BE);
  }
}
