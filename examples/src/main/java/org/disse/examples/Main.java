package org.disse.examples;

import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileNotFoundException;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.zip.ZipException;
import org.disse.io.DisseReadException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ScopeType;

/** The programs of this module as the commands of one jar. */
@Command(
    name = "disse-examples",
    description = "Programs over Disse knowledge bases.",
    mixinStandardHelpOptions = true,
    scope = ScopeType.INHERIT,
    versionProvider = Main.Version.class,
    synopsisSubcommandLabel = "COMMAND",
    exitCodeListHeading = "Exit codes:%n",
    exitCodeList = {
      "0:done",
      "1:the answer is no: errors, differences or conflicts found, or no such entry",
      "2:a file cannot be read or written, or what it holds is refused",
      "64:usage",
      "70:own fault"
    },
    subcommands = {
      Answer.class,
      Effect.class,
      ListMechanisms.class,
      ListContradictions.class,
      Show.class,
      Validate.class,
      Convert.class,
      Hash.class,
      Export.class,
      Picture.class,
      Import.class,
      Compare.class,
      Combine.class,
      Sort.class,
      BuildModel.class,
      PrintSchema.class,
      PrintOpenApi.class,
      Generate.class,
      Demo.class
    })
final class Main {
  static final int OK = 0;
  static final int ANSWER_IS_NO = 1;
  static final int UNUSABLE = 2;
  static final int USAGE = 64;
  static final int OWN_FAULT = 70;

  private Main() {}

  /**
   * Runs a command.
   *
   * @param args the command and its arguments
   */
  public static void main(String[] args) {
    System.exit(run(utf8(FileDescriptor.out), utf8(FileDescriptor.err), args));
  }

  /**
   * Labels hold Greek letters, whatever the platform's charset. Not {@code System.out}, which tells
   * nobody that a disk is full.
   */
  private static Writer utf8(FileDescriptor descriptor) {
    return new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8);
  }

  static int run(Writer standardOut, Writer standardErr, String... args) {
    Terminal out = new Terminal(standardOut);
    Terminal err = new Terminal(standardErr);
    int code = run(out, err, args);
    out.failure().ifPresent(e -> err.println("standard output: " + reason(e)));
    boolean isWhole = out.failure().isEmpty() && err.failure().isEmpty();
    return isWhole ? code : Math.max(code, UNUSABLE);
  }

  private static int run(Terminal out, Terminal err, String... args) {
    CommandLine line = new CommandLine(new Main());
    // Its sequences would be escaped as those of documents are.
    line.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
    line.setOut(out);
    line.setErr(err);
    line.setExecutionExceptionHandler((e, command, parsed) -> explain(e, err));
    line.setParameterExceptionHandler(
        (e, arguments) -> {
          err.println(e.getMessage());
          e.getCommandLine().usage(err);
          return USAGE;
        });
    line.setCaseInsensitiveEnumValuesAllowed(true);
    return args.length == 0 ? usage(line, err) : line.execute(args);
  }

  private static int usage(CommandLine line, PrintWriter err) {
    line.usage(err);
    return USAGE;
  }

  /** Faults of the input are told as such; only what is left is our own. */
  static int explain(Exception e, PrintWriter err) {
    if (e instanceof DisseReadException refused) {
      err.print(refused.report());
      err.flush();
      return UNUSABLE;
    }
    if (e instanceof UncheckedIOException unchecked) {
      err.println(explain(causeOf(unchecked)));
      return UNUSABLE;
    }
    if (e instanceof IOException io) {
      err.println(explain(io));
      return UNUSABLE;
    }
    if (e instanceof Lookup.NotThereException) {
      err.println(e.getMessage());
      return ANSWER_IS_NO;
    }
    e.printStackTrace(err);
    return OWN_FAULT;
  }

  /** Names the file, which the JDK's own messages do only sometimes, and the reason. */
  static String explain(Path file, IOException e) {
    return file + ": " + reason(e);
  }

  private static String explain(IOException e) {
    boolean namesFile = e instanceof FileSystemException || e instanceof FileNotFoundException;
    String file = e instanceof FileSystemException named ? named.getFile() : e.getMessage();
    return namesFile ? file + ": " + reason(e) : reason(e);
  }

  /** What an entry of a stream could not be read for. */
  static IOException causeOf(UncheckedIOException e) {
    return Objects.requireNonNull(e.getCause());
  }

  private static String reason(IOException e) {
    if (e instanceof NoSuchFileException || e instanceof FileNotFoundException) {
      return "no such file or directory";
    }
    if (e instanceof AccessDeniedException) {
      return "access denied";
    }
    if (e instanceof EOFException || e instanceof ZipException) {
      return "not a whole gzip file";
    }
    String reason = e instanceof FileSystemException named ? named.getReason() : e.getMessage();
    return reason == null ? e.getClass().getSimpleName() : reason;
  }

  /** The version of the jar, as its manifest tells it. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Main.class.getPackage().getImplementationVersion();
      return new String[] {"disse-examples " + (version == null ? "(not packaged)" : version)};
    }
  }
}
