package org.example;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.json.PackageVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.disse.cargo.Cargo;
import org.disse.check.Finding;
import org.disse.check.Report;
import org.disse.io.DisseJson;
import org.disse.io.catalog.Catalog;
import org.disse.io.jackson.CanonicalLayout;
import org.disse.knowledge.KnowledgeBase;
import org.disse.mechanism.Mechanism;

/** Reads and writes by a parser and a generator of the host's jackson-core, and by our own. */
public final class Main {
  private static final JsonFactory HOST = new JsonFactory();
  private static final DisseJson JSON = DisseJson.strict();

  private Main() {}

  public static void main(String[] args) throws IOException {
    String version = PackageVersion.VERSION.toString();
    expect(System.getProperty("jackson.version"), version);

    expect(
        text("org/disse/io/schema/example.json"),
        write(read(bytes("org/disse/io/schema/example.json"))));
    expect(JSON.toText(Catalog.load()), write(read(JSON.toBytes(Catalog.load()))));
    alone();

    expect(text("findings.txt"), JSON.tryRead(bytes("broken.json")).report().toString());
    // A host's parser is behind a name when that is judged, and at the end when references are.
    expect(text("findings-host.txt"), report("broken.json").toString());

    // What jackson-core says of text that is no JSON is its own, and changes; the place does not.
    Finding malformed = report("truncated.json").findings().get(0);
    expect("malformed-json 4", malformed.code() + " " + malformed.location().get().line());
    System.out.println("as expected with jackson-core " + version);
  }

  private static KnowledgeBase read(byte[] bytes) throws IOException {
    try (JsonParser parser = HOST.createParser(bytes)) {
      return JSON.read(parser);
    }
  }

  private static Report report(String file) throws IOException {
    try (JsonParser parser = HOST.createParser(bytes(file))) {
      return JSON.tryRead(parser).report();
    }
  }

  private static String write(KnowledgeBase base) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator generator = HOST.createGenerator(bytes)) {
      generator.setPrettyPrinter(new CanonicalLayout());
      JSON.write(base, generator);
      generator.writeRaw('\n');
    }
    return bytes.toString(UTF_8);
  }

  /** Single entries, and cargo whose type stands behind its other fields. */
  private static void alone() throws IOException {
    Mechanism mechanism = Catalog.load().mechanisms().get(0);
    String text = JSON.entries(Mechanism.class).toText(mechanism);
    try (JsonParser parser = HOST.createParser(text)) {
      expect(mechanism, JSON.entries(Mechanism.class).read(parser));
    }
    try (JsonParser parser =
        HOST.createParser(
            "{\"label\": \"D\", \"more\": [1.50, 1e5], \"id\": \"d\", \"type\": \"dna\"}")) {
      Cargo cargo = DisseJson.standard().entries(Cargo.class).read(parser);
      expect("[1.50, 1E+5]", cargo.extensions().get("more").orElseThrow().toString());
    }
  }

  private static String text(String resource) throws IOException {
    return new String(bytes(resource), UTF_8);
  }

  private static byte[] bytes(String resource) throws IOException {
    try (InputStream stream = ClassLoader.getSystemResourceAsStream(resource)) {
      return stream.readAllBytes();
    }
  }

  private static void expect(Object expected, Object was) {
    if (!expected.equals(was)) {
      throw new AssertionError("expected\n" + expected + "\nbut was\n" + was);
    }
  }
}
