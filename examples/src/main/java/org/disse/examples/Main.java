package org.disse.examples;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.NoSuchElementException;
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
  static final int ERRORS_FOUND = 1;
  static final int CANNOT_READ = 2;
  static final int USAGE = 64;
  static final int OWN_FAULT = 70;

  private Main() {}

  /**
   * Runs a command.
   *
   * @param args the command and its arguments
   */
  public static void main(String[] args) {
    System.exit(run(utf8(System.out), utf8(System.err), args));
  }

  /** Labels hold Greek letters, whatever the platform's charset. */
  private static PrintWriter utf8(PrintStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
  }

  static int run(PrintWriter out, PrintWriter err, String... args) {
    CommandLine line = new CommandLine(new Main());
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
  private static int explain(Exception e, PrintWriter err) {
    if (e instanceof DisseReadException refused) {
      err.print(refused.report());
      err.flush();
      return ERRORS_FOUND;
    }
    if (e instanceof UncheckedIOException unchecked) {
      err.println(explain(causeOf(unchecked)));
      return CANNOT_READ;
    }
    if (e instanceof IOException io) {
      err.println(explain(io));
      return CANNOT_READ;
    }
    if (e instanceof NoSuchElementException) {
      err.println(e.getMessage());
      return ERRORS_FOUND;
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
