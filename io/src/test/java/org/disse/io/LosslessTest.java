package org.disse.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.disse.check.Finding;
import org.disse.io.testing.EntryPoints;
import org.disse.io.testing.Json;
import org.disse.io.testing.Json.Arr;
import org.disse.io.testing.Json.Member;
import org.disse.io.testing.Json.Obj;
import org.disse.knowledge.KnowledgeBase;
import org.junit.jupiter.api.Test;

/**
 * What the format does not know survives at every object of the example and of all valid fixtures.
 * The judge is the tests' own JSON tree: with a member more it must come back as it was.
 */
class LosslessTest {
  private static final String NAME = "unheardOf";

  /** Whatever a value can be, with null and emptiness inside. */
  private static final List<Object> VALUES =
      Stream.of(
              "null",
              "false",
              "0",
              "-12.50",
              "1E+3",
              "123456789012345678901234567890",
              "0.1234567890123456789",
              "\"\"",
              "\" \\u0000\\n\uD83E\uDDEC \"",
              "[]",
              "{}",
              "[null, [null], {}, \"\", 0.0]",
              "{\"\": null, \"id\": [\"\"], \"disse\": {\"entry\": [], \"type\": 1.0}}",
              "{\"@class\": \"java.lang.Object\", \"~/\": {\"label\": false}}")
          .map(Json::parse)
          .toList();

  private static final List<DisseJson> KEEPING = List.of(DisseJson.standard(), DisseJson.lenient());

  private static List<Obj> documents() throws IOException {
    List<Path> files = new ArrayList<>();
    files.add(Path.of("src/main/resources/org/disse/io/schema/example.json"));
    try (Stream<Path> fixtures = Files.walk(Path.of("src/test/resources/fixtures/v1/valid"))) {
      fixtures.filter(file -> file.toString().endsWith(".json")).sorted().forEach(files::add);
    }
    List<Obj> documents = new ArrayList<>();
    for (Path file : files) {
      documents.add((Obj) Json.parse(Files.readString(file)));
    }
    return documents;
  }

  /** The pointers of all objects in a tree, the tree itself among them. */
  private static List<String> objects(Object value, String pointer) {
    List<String> found = new ArrayList<>();
    if (value instanceof Obj object) {
      found.add(pointer);
      for (Member member : object.members()) {
        found.addAll(objects(member.value(), pointer + "/" + member.name()));
      }
    } else if (value instanceof Arr array) {
      for (int i = 0; i < array.items().size(); i++) {
        found.addAll(objects(array.items().get(i), pointer + "/" + i));
      }
    }
    return found;
  }

  private static Obj with(Obj document, String pointer, int index, Object value) {
    Obj copy = (Obj) Json.copy(document);
    ((Obj) Json.at(copy, pointer)).members().add(index, new Member(NAME, value));
    return copy;
  }

  /** The type of cargo and targets is written first, whatever stood before it. */
  private static int writtenAt(Obj object, int index) {
    boolean tagged = index == 0 && object.has("type") && object.indexOf("type") == 0;
    return tagged ? 1 : index;
  }

  private static ReadResult<KnowledgeBase> throughJackson(String text, ReadOptions options)
      throws IOException {
    try (JsonParser parser = new JsonFactory().createParser(text)) {
      return DisseJson.of(options).tryRead(parser);
    }
  }

  @Test
  void keepsAnUnknownFieldOfEveryObjectAtItsPlace() throws IOException {
    int tried = 0;
    for (Obj document : documents()) {
      for (String pointer : objects(document, "")) {
        Obj object = (Obj) Json.at(document, pointer);
        for (int index = 0; index <= object.members().size(); index++) {
          Object value = VALUES.get(tried % VALUES.size());
          DisseJson json = KEEPING.get(tried % 2);
          String text = Json.compact(with(document, pointer, index, value));

          ReadResult<KnowledgeBase> result =
              tried % 3 == 0 ? throughJackson(text, json.options()) : json.tryRead(text);

          assertThat(result.report().findings())
              .as(text)
              .extracting(finding -> finding.code() + " " + finding.pointer())
              .containsExactly("unknown-field " + pointer + "/" + NAME);
          assertThat(json.toText(result.orThrow()))
              .isEqualTo(Json.pretty(with(document, pointer, writtenAt(object, index), value)));
          tried++;
        }
      }
    }
    assertThat(tried).isGreaterThan(2000);
  }

  @Test
  void keepsEveryValueInAllOfThemAtOnceFromEveryEntryPoint() throws IOException {
    for (Obj document : documents()) {
      for (int i = 0; i < VALUES.size(); i += document.members().size() > 10 ? 1 : 5) {
        Obj changed = (Obj) Json.copy(document);
        List<String> pointers = objects(document, "");
        for (int j = 0; j < pointers.size(); j++) {
          Obj object = (Obj) Json.at(changed, pointers.get(j));
          object.with(NAME, VALUES.get((i + j) % VALUES.size()));
        }
        for (DisseJson json : KEEPING) {
          ReadResult<KnowledgeBase> result = EntryPoints.read(json, Json.pretty(changed));

          assertThat(json.toText(result.orThrow())).isEqualTo(Json.pretty(changed));
          assertThat(result.report().findings()).hasSameSizeAs(pointers);
        }
      }
    }
  }

  /**
   * Found by fuzzing: what is not written cannot lead the way back to the unknown field's place.
   */
  @Test
  void readsAgainWhatItWroteWhereAnUnknownFieldFollowedOneThatIsNotWritten() {
    DisseJson lenient = DisseJson.lenient();
    for (String body :
        List.of(
            "'causes': [], 'x': 1, 'cells': [{'id': 'a', 'label': 'A', 'kind': 'stem_cell'}],"
                + " 'y': 2",
            "'causes': [{'id': 'c', 'labl': 1}], 'x': 1, 'y': 2",
            "'cells': [{'id': 'a', 'label': 'A', 'synonyms': [], 'x': 1, 'kind': 'stem_cell', 'xrefs': ['CL:0000182']}]",
            "'targets': [{'type': 'gene', 'id': 't', 'label': 'T', 'secreted': false, 'x': 1}]")) {
      String text = ("{'disse': '1.0', 'id': 'd', 'title': 'D', " + body + "}").replace('\'', '"');
      KnowledgeBase read = lenient.tryRead(text).orThrow();
      String written = lenient.toText(read);

      assertThat(written).contains("\"x\": 1");
      assertThat(lenient.read(written)).isEqualTo(read);
      assertThat(lenient.toText(lenient.read(written))).isEqualTo(written);
    }
  }

  @Test
  void keepsThemStrictlyInADocumentOfANewerMinorVersion() throws IOException {
    for (Obj document : documents()) {
      Obj newer = (Obj) Json.parse(Json.compact(document).replaceFirst("\"1\\.0\"", "\"1.7\""));
      List<String> pointers = objects(newer, "");
      for (int j = 0; j < pointers.size(); j++) {
        ((Obj) Json.at(newer, pointers.get(j))).with(NAME, VALUES.get(j % VALUES.size()));
      }

      ReadResult<KnowledgeBase> result = DisseJson.strict().tryRead(Json.compact(newer));

      assertThat(DisseJson.strict().toText(result.orThrow())).isEqualTo(Json.pretty(newer));
      assertThat(result.report().findings()).noneMatch(Finding::isError).hasSameSizeAs(pointers);
    }
  }

  /** All but those of the root, which travel in the header and so in front of the sections. */
  @Test
  void keepsThemThroughNdjson() throws IOException {
    for (Obj document : documents()) {
      Obj changed = (Obj) Json.copy(document);
      List<String> pointers = objects(document, "");
      for (int j = 1; j < pointers.size(); j++) {
        List<Member> members = ((Obj) Json.at(changed, pointers.get(j))).members();
        members.add(Math.min(1, members.size()), new Member(NAME, VALUES.get(j % VALUES.size())));
      }
      for (DisseJson json : KEEPING) {
        DisseJson lines = json.ndjson();
        KnowledgeBase base = json.read(Json.compact(changed));

        assertThat(json.toText(lines.read(lines.toText(base)))).isEqualTo(Json.pretty(changed));
      }
    }
  }

  @Test
  void keepsEveryEntryWhoseTypeIsUnknown() throws IOException {
    int tried = 0;
    for (Obj document : documents()) {
      for (String pointer : objects(document, "")) {
        if (pointer.matches("/(cargo|targets)/\\d+")) {
          Obj changed = (Obj) Json.copy(document);
          Obj entry = (Obj) Json.at(changed, pointer);
          entry.members().set(0, new Member("type", "exon"));
          entry.members().add(2, new Member(NAME, VALUES.get(tried % VALUES.size())));
          DisseJson json = KEEPING.get(tried % 2);

          ReadResult<KnowledgeBase> result = json.tryRead(Json.compact(changed));

          assertThat(json.toText(result.orThrow())).isEqualTo(Json.pretty(changed));
          assertThat(result.report().findings())
              .extracting(finding -> finding.code() + " " + finding.pointer())
              .contains("unknown-type " + pointer + "/type");
          tried++;
        }
      }
    }
    assertThat(tried).isGreaterThan(50);
  }
}
