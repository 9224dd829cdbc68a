package org.disse.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.disse.io.StreamProgress;

/** A progress bar on a terminal, and nothing where output goes elsewhere. */
final class Progress implements AutoCloseable {
  private static final long MEBIBYTE = 1L << 20;

  private final Optional<ProgressBar> bar;

  private Progress(Optional<ProgressBar> bar) {
    this.bar = bar;
  }

  /** A bar that is full when all bytes of a file are read. */
  @SuppressWarnings("SystemConsoleNull") // On JDK 22 to 24 a bar may be drawn into a pipe.
  static Progress over(Path file, boolean wanted) throws IOException {
    if (!wanted || System.console() == null) {
      return new Progress(Optional.empty());
    }
    return new Progress(
        Optional.of(
            new ProgressBarBuilder()
                .setTaskName(String.valueOf(file.getFileName()))
                .setInitialMax(Files.size(file))
                .setUnit(" MiB", MEBIBYTE)
                .setStyle(ProgressBarStyle.ASCII)
                .build()));
  }

  void show(StreamProgress progress) {
    bar.ifPresent(
        shown -> {
          shown.stepTo(progress.bytes());
          shown.setExtraMessage(
              " " + progress.entries() + " entries, " + progress.findings() + " findings");
        });
  }

  @Override
  public void close() {
    bar.ifPresent(ProgressBar::close);
  }
}
