package org.disse.examples;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.disse.io.DisseJson;
import org.disse.io.DisseReadException;
import org.disse.io.EntryStream;
import org.disse.io.EntryWriter;
import org.disse.io.Form;
import org.disse.io.Preset;
import org.disse.io.ReadOptions;
import org.disse.io.ReadResult;
import org.disse.io.StreamOptions;
import org.disse.knowledge.KnowledgeBase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Converts between a JSON document and NDJSON; a failed conversion leaves no output. */
@Command(
    name = "convert",
    description = "Converts between .json and .ndjson, each with .gz or without.")
final class Convert implements Callable<Integer> {
  /** How many findings of a code are told of a stream, which may have millions. */
  private static final int SAMPLES = 20;

  @Parameters(index = "0", paramLabel = "IN", description = "the file to read")
  private Path in = Path.of("");

  @Parameters(index = "1", paramLabel = "OUT", description = "the file to write")
  private Path out = Path.of("");

  @Option(
      names = "--preset",
      defaultValue = "STRICT",
      description = "strict, standard or lenient (default: strict)")
  private Preset preset = Preset.STRICT;

  @Mixin private StreamOption streaming = new StreamOption();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    for (Path path : new Path[] {in, out}) {
      if (Form.of(path).isEmpty()) {
        throw new ParameterException(
            spec.commandLine(),
            "expected a name ending in .json or .ndjson, with .gz or without, but was " + path);
      }
    }
    if (streaming.isFor(in)) {
      return stream();
    }
    DisseJson json = DisseJson.of(ReadOptions.of(preset));
    ReadResult<KnowledgeBase> result = json.tryRead(in);
    spec.commandLine().getErr().print(result.report());
    spec.commandLine().getErr().flush();
    if (result.value().isEmpty()) {
      return Main.UNUSABLE;
    }
    json.write(result.value().get(), out);
    tellLeftOut(result.leftOut());
    return Main.OK;
  }

  /** Entry by entry, so that the file may be larger than memory. */
  private int stream() throws IOException {
    StreamOptions options = streaming.options(ReadOptions.of(preset), SAMPLES);
    try (Progress bar = streaming.progress(in);
        EntryStream stream = EntryStream.open(in, options.withProgress(bar::show))) {
      KnowledgeBase header = stream.header().value().orElseThrow(() -> refused(stream));
      EntryWriter.write(
          out,
          header,
          target -> {
            stream.entries().forEach(target::write);
            if (!preset.leavesOutBroken() && !stream.summary().report().isValid()) {
              throw refused(stream);
            }
          });
      spec.commandLine().getErr().print(stream.summary().report());
      spec.commandLine().getErr().flush();
      tellLeftOut(stream.summary().leftOut());
      return Main.OK;
    }
  }

  /** Reads to the end, to tell all that is wrong and not only the first of it. */
  private static DisseReadException refused(EntryStream stream) {
    while (stream.nextBatch().isPresent()) {
      // Only the summary is of use.
    }
    return new DisseReadException(stream.summary().report());
  }

  private void tellLeftOut(long number) {
    if (number > 0) {
      spec.commandLine().getErr().println(number + " broken entries left out");
    }
  }
}
