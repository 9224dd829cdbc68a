package org.disse.examples;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.Callable;
import java.util.zip.GZIPOutputStream;
import org.disse.io.EntryWriter;
import org.disse.io.Form;
import org.disse.io.catalog.Catalog;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a made-up corpus of any size, to try programs on. */
@Command(
    name = "generate",
    description = "Writes a corpus of made-up studies and mechanisms: no facts, for tests only.")
final class Generate implements Callable<Integer> {
  @Option(
      names = "--entries",
      required = true,
      paramLabel = "N",
      description = "made-up entries, beside those of the bundled knowledge base they refer to")
  private long entries;

  @Option(
      names = "--seed",
      paramLabel = "S",
      defaultValue = "1",
      description = "the same seed gives the same file (default: 1)")
  private long seed = 1;

  @Option(
      names = "--broken",
      paramLabel = "PERCENT",
      defaultValue = "0",
      description = "of the lines are broken (default: 0)")
  private double broken;

  @Parameters(paramLabel = "FILE", description = "the file to write: .ndjson or .ndjson.gz")
  private Path file = Path.of("");

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    if (Form.of(file).orElse(Form.DOCUMENT) != Form.NDJSON) {
      throw new ParameterException(
          spec.commandLine(),
          "expected a name ending in .ndjson, with .gz or without, but was " + file);
    }
    if (entries < 0 || !(broken >= 0 && broken <= 100)) {
      throw new ParameterException(
          spec.commandLine(),
          "expected 0 entries or more and 0 to 100 percent, but was " + entries + " and " + broken);
    }
    CorpusGenerator corpus = new CorpusGenerator(Catalog.load(), seed, entries);
    // Whole or not at all: written beside its place and moved there.
    Path part = file.resolveSibling("." + file.getFileName() + ".part");
    try {
      write(corpus, part);
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
    return Main.OK;
  }

  private void write(CorpusGenerator corpus, Path part) throws IOException {
    try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(part));
        OutputStream text = StreamOption.isPacked(file) ? new GZIPOutputStream(stream) : stream;
        LineBreaker lines = new LineBreaker(text, seed, broken / 100)) {
      EntryWriter.write(lines, corpus.header(), out -> corpus.forEach(out::write));
    }
  }
}
