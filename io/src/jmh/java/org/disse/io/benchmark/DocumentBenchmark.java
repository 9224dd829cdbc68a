package org.disse.io.benchmark;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Whole documents: the made-up corpus in one, and the bundled knowledge base. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class DocumentBenchmark {
  /** Which document. */
  @Param({"bundled", "corpus"})
  public String document;

  /** Which library. */
  @Param({
    "disse", "disse-jackson", "databind2", "databind3", "dsl-json", "fastjson2", "avaje-jsonb",
    "gson", "scan", "copy"
  })
  public String library;

  /** How many mechanisms the corpus has. */
  @Param("10000")
  public int mechanisms;

  private final Variant.Sink sink = new Variant.Sink();
  private Variant variant = new MemoryCopy();
  private byte[] bytes = new byte[0];
  private Object model = "";

  /** Makes the document and holds the variant to what it reads. */
  @Setup(Level.Trial)
  public void prepare() throws IOException {
    bytes = document.equals("bundled") ? Corpus.bundled() : Corpus.document(mechanisms);
    variant = Variant.of(library);
    if (variant.binds()) {
      Equality.checkDocument(variant, bytes);
    }
    model = variant.readDocument(bytes);
  }

  /** Bytes to models. */
  @Benchmark
  public Object read() throws IOException {
    return variant.readDocument(bytes);
  }

  /** Models to bytes; a bare limit has none and only reads. */
  @Benchmark
  public Object write() throws IOException {
    if (!variant.binds()) {
      return variant.readDocument(bytes);
    }
    sink.reset();
    variant.writeDocument(model, sink);
    return sink;
  }
}
