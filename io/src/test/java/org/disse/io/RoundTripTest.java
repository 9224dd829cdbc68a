package org.disse.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Comparator;
import java.util.Random;
import org.disse.check.Severity;
import org.disse.io.jackson.CanonicalLayout;
import org.disse.io.testing.Format;
import org.disse.io.testing.Json;
import org.disse.io.testing.Json.Obj;
import org.disse.io.testing.RandomDocuments;
import org.disse.io.testing.Variations;
import org.disse.knowledge.KnowledgeBase;
import org.junit.jupiter.api.Test;

/** Random documents of all types, 10,000 entries in all, come back as the format prescribes. */
class RoundTripTest {
  private static final int DOCUMENTS = 250;
  private static final int PER_SECTION = 4;

  @Test
  void readsAndWritesEveryDocumentInEveryForm() throws IOException {
    Random random = new Random(1);
    DisseJson json = DisseJson.strict();
    for (int i = 0; i < DOCUMENTS; i++) {
      Obj document = RandomDocuments.document(random, PER_SECTION);
      String text = Json.pretty(document);

      ReadResult<KnowledgeBase> result = json.tryRead(text);

      assertThat(result.report().findings()).isEmpty();
      KnowledgeBase base = result.orThrow();
      Format.assertSays(document, base, "document");
      assertThat(json.toText(base)).isEqualTo(text);
      assertThat(json.read(json.toBytes(base))).isEqualTo(base);
      assertThat(json.ndjson().read(json.ndjson().toBytes(base))).isEqualTo(base);
      assertThat(throughJackson(text, json.options()).orThrow()).isEqualTo(base);
      assertThat(writtenByJackson(base)).isEqualTo(text);
    }
  }

  @Test
  void readsDefaultsAndEmptyListsAndWritesThemNot() {
    Random random = new Random(2);
    DisseJson json = DisseJson.strict();
    for (int i = 0; i < DOCUMENTS / 5; i++) {
      Obj document = RandomDocuments.document(random, PER_SECTION);
      Obj verbose = Variations.verbose(document, "document", random);

      ReadResult<KnowledgeBase> result = json.tryRead(Json.compact(verbose));

      assertThat(result.report().findings()).isEmpty();
      assertThat(json.toText(result.orThrow())).isEqualTo(Json.pretty(document));
      assertThat(Format.canonical(verbose, "document")).isEqualTo(document);
    }
  }

  @Test
  void readsTheSameWhateverTheOrderOfFields() throws IOException {
    Random random = new Random(3);
    DisseJson json = DisseJson.strict();
    for (int i = 0; i < DOCUMENTS / 5; i++) {
      Obj document = RandomDocuments.document(random, PER_SECTION);
      String permuted = Json.compact(Variations.permuted(document, "document", random));

      assertThat(json.toText(json.read(permuted))).isEqualTo(Json.pretty(document));
      assertThat(json.toText(throughJackson(permuted, json.options()).orThrow()))
          .isEqualTo(Json.pretty(document));
    }
  }

  @Test
  void keepsUnknownFieldsAndTypesInPlace() throws IOException {
    Random random = new Random(4);
    for (int i = 0; i < DOCUMENTS / 5; i++) {
      Obj document =
          RandomDocuments.withUnknowns(RandomDocuments.document(random, PER_SECTION), random);
      Obj permuted = Variations.permuted(document, "document", random);
      String expected = Json.pretty(Format.canonical(document, "document"));
      for (DisseJson json : new DisseJson[] {DisseJson.standard(), DisseJson.lenient()}) {
        ReadResult<KnowledgeBase> result = json.tryRead(Json.compact(document));

        KnowledgeBase base = result.orThrow();
        assertThat(json.toText(base)).isEqualTo(expected);
        assertThat(result.leftOut()).isZero();
        assertThat(result.report().findings())
            .allMatch(
                finding ->
                    finding.code().equals("unknown-field") || finding.code().equals("unknown-type"))
            .allMatch(
                finding ->
                    finding.severity()
                        == (json.options().preset() == Preset.STANDARD
                            ? Severity.WARNING
                            : Severity.INFO));
        assertThat(json.toText(json.read(Json.compact(permuted)))).isEqualTo(expected);
        // A root's unknown fields travel in the header, so not behind a section any more.
        KnowledgeBase fromLines = json.ndjson().read(json.ndjson().toBytes(base));
        assertThat(rootSorted(json.toText(fromLines))).isEqualTo(rootSorted(expected));
        ReadResult<KnowledgeBase> jackson = throughJackson(Json.compact(permuted), json.options());
        assertThat(json.toText(jackson.orThrow())).isEqualTo(expected);
        assertThat(writtenByJackson(base)).isEqualTo(expected);
      }
      ReadResult<KnowledgeBase> strict = DisseJson.strict().tryRead(Json.compact(document));
      assertThat(strict.value().isPresent()).isEqualTo(strict.report().findings().isEmpty());
    }
  }

  @Test
  void readsAnUnknownFieldBesideATypeAsTheSameAgain() {
    DisseJson json = DisseJson.standard();
    for (String fields :
        new String[] {
          "\"x\":1,\"type\":\"dna\",\"id\":\"p\"",
          "\"type\":\"dna\",\"x\":1,\"id\":\"p\"",
          "\"id\":\"p\",\"type\":\"dna\",\"x\":1"
        }) {
      String cargo = "{" + fields + ",\"label\":\"P\"}";
      String start = "{\"disse\":\"1.0\",\"id\":\"a\",\"title\":\"A\",\"cargo\":[";
      KnowledgeBase base = json.read(start + cargo + "]}");

      assertThat(json.ndjson().toText(base))
          .endsWith("\"type\":\"dna\",\"x\":1,\"id\":\"p\",\"label\":\"P\"}\n");
      assertThat(json.read(json.toBytes(base))).isEqualTo(base);
      assertThat(json.ndjson().read(json.ndjson().toBytes(base))).isEqualTo(base);
    }
  }

  private static Obj rootSorted(String text) {
    Obj root = (Obj) Json.parse(text);
    root.members().sort(Comparator.comparing(Json.Member::name));
    return root;
  }

  private static ReadResult<KnowledgeBase> throughJackson(String text, ReadOptions options)
      throws IOException {
    try (JsonParser parser = new JsonFactory().createParser(text)) {
      return DisseJson.of(options).tryRead(parser);
    }
  }

  private static String writtenByJackson(KnowledgeBase base) throws IOException {
    StringWriter written = new StringWriter();
    try (JsonGenerator generator = new JsonFactory().createGenerator(written)) {
      generator.setPrettyPrinter(new CanonicalLayout());
      DisseJson.strict().write(base, generator);
    }
    return written + "\n";
  }
}
