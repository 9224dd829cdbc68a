package org.disse.io.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.disse.io.DisseJson;
import org.disse.io.ReadResult;
import org.disse.knowledge.KnowledgeBase;
import org.disse.value.Text;

/**
 * Reads what is hostile, and the example, and prints what comes of it: run in a JVM of another
 * locale and charset and with little memory, it must print the same.
 */
final class Elsewhere {
  private static final Path EXAMPLE =
      Path.of("src/main/resources/org/disse/io/schema/example.json");
  private static final int SHOWN = 2000;

  private Elsewhere() {}

  public static void main(String... arguments) throws IOException {
    PrintStream out = new PrintStream(System.out, false, UTF_8);
    print(out);
    out.flush();
  }

  /** Prints it with line feeds. */
  static void print(PrintStream out) throws IOException {
    String example = Files.readString(EXAMPLE, UTF_8);
    for (DisseJson json : List.of(DisseJson.strict(), DisseJson.strict().ndjson())) {
      out.print(json.toText(DisseJson.strict().read(example)));
    }
    // Capitals that are others in Turkish, and letters that only look like ours.
    for (String wrong : List.of("IN_VIVO", "in_vıvo", "İn_vivo", "in_vitrο")) {
      String text = example.replace("\"in_vivo\"", '"' + wrong + '"');
      out.print(DisseJson.lenient().tryRead(text).report());
    }
    List<Supplier<List<HostileInput>>> classes =
        List.of(HostileText::all, HostileDocuments::all, HostileLines::all, HostileJson::all);
    for (Supplier<List<HostileInput>> inputs : classes) {
      for (HostileInput input : inputs.get()) {
        out.print(Text.printable(input + "\n").replace("\\u000A", "") + "\n" + told(input));
      }
    }
  }

  private static String told(HostileInput input) {
    ReadResult<KnowledgeBase> result = input.json().tryRead(input.bytes());
    String told = result.report() + result.value().map(input.json()::toText).orElse("nothing\n");
    return told.length() > SHOWN ? told.hashCode() + "\n" : told;
  }
}
