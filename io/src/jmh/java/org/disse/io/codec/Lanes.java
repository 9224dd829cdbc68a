package org.disse.io.codec;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.OutputStream;
import org.disse.check.Checks;
import org.disse.check.Severity;
import org.disse.entry.Entry;
import org.disse.entry.Section;
import org.disse.io.json.JacksonInput;
import org.disse.io.json.JacksonOutput;
import org.disse.io.json.JsonInput;
import org.disse.io.json.JsonOutput;
import org.disse.io.json.Limits;
import org.disse.io.json.Pools;
import org.disse.io.json.Utf8Input;
import org.disse.io.json.Utf8Output;
import org.disse.io.json.Utf8Source;
import org.disse.knowledge.KnowledgeBase;

/**
 * Bytes to models and back, and nothing else: no library that we compare with looks at duplicate
 * ids or dangling references. In this package since the field tables are not for others.
 */
public final class Lanes {
  private static final Policy POLICY =
      new Policy(false, Severity.ERROR, Severity.ERROR, true, Checks.none());

  private final Pools pools = new Pools();

  /** Reads lines of NDJSON that all are good. */
  public Object[] read(byte[] bytes, int[] starts) {
    Utf8Input in = new Utf8Input(Utf8Source.of(bytes), pools, Limits.USUAL);
    Object[] models = new Object[starts.length - 1];
    for (int i = 0; i < models.length; i++) {
      in.enterRegion(starts[i], starts[i + 1] - 1);
      models[i] = entry(in);
      in.finish();
      in.leaveRegion();
    }
    return models;
  }

  /** Reads an entry from a host's parser. */
  public Object read(JsonParser parser) {
    JacksonInput in = new JacksonInput(parser, pools, Limits.USUAL);
    in.start();
    return entry(in);
  }

  private static Object entry(JsonInput in) {
    int mark = in.mark();
    in.beginObject();
    String kind = in.peek(RecordCodec.ENTRY);
    Section section = Section.ofSingular(kind == null ? "" : kind).orElseThrow();
    Entry entry = DocumentFields.codec(section).readFields(in, mark, 0, true);
    if (entry == null) {
      throw new IllegalStateException(in.takeProblems().toString());
    }
    return entry;
  }

  /** Writes entries as lines of NDJSON. */
  public void write(Object[] models, OutputStream sink) {
    Utf8Output out = new Utf8Output(sink, false);
    for (Object model : models) {
      write(model, out);
      out.endDocument();
    }
    out.flush();
  }

  /** Writes an entry to a host's generator. */
  public void write(Object model, JsonGenerator generator) {
    write(model, new JacksonOutput(generator));
  }

  private static void write(Object model, JsonOutput out) {
    Section section = ((Entry) model).section();
    out.beginObject();
    out.name(RecordCodec.ENTRY);
    out.text(section.singular());
    writeFields(out, DocumentFields.codec(section), model);
    out.endObject();
  }

  @SuppressWarnings("unchecked")
  private static <T> void writeFields(JsonOutput out, FieldsCodec<T> codec, Object model) {
    codec.writeFields(out, (T) model);
  }

  /** Reads a document without looking at what ties its entries together. */
  public Object readDocument(byte[] document) {
    return value(new DocumentReader(Limits.USUAL, POLICY).readDocument(Utf8Source.of(document), pools));
  }

  /** Reads a document from a host's parser. */
  public Object readDocument(JsonParser parser) {
    return value(new DocumentReader(Limits.USUAL, POLICY).readDocument(new JacksonInput(parser, pools, Limits.USUAL)));
  }

  private static Object value(Verdict verdict) {
    return verdict.value().orElseThrow(() -> new IllegalStateException(verdict.report().toString()));
  }

  /** Writes a document on one line. */
  public void writeDocument(Object document, OutputStream sink) {
    DocumentWriter.writeDocument((KnowledgeBase) document, sink, false);
  }

  /** Writes a document to a host's generator. */
  public void writeDocument(Object document, JsonGenerator generator) {
    DocumentWriter.writeDocument((KnowledgeBase) document, new JacksonOutput(generator));
  }
}
