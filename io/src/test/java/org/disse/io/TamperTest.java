package org.disse.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.disse.check.Finding;
import org.disse.io.testing.Json;
import org.disse.io.testing.Json.Arr;
import org.disse.io.testing.Json.Member;
import org.disse.io.testing.Json.Obj;
import org.disse.io.testing.Positions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every single fault made in the example is found as one finding, at its place. */
class TamperTest {
  private static final Path FOLDER = Path.of("src/test/resources/format");
  private static final Path EXAMPLE =
      Path.of("src/main/resources/org/disse/io/schema/example.json");
  private static final Set<String> AT_THE_NAME =
      Set.of("unknown-field", "misspelt-field", "duplicate-field", "reserved-field");
  private static final DisseJson JSON = DisseJson.strict();

  record Row(String pointer, String action, String finding) {
    @Override
    public String toString() {
      return pointer + " " + action;
    }
  }

  static List<Row> rows() throws IOException {
    return Files.readAllLines(FOLDER.resolve("tampered.csv")).stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split(" \\| ", -1))
        .map(cells -> new Row(cells[0], cells[1], cells[2]))
        .toList();
  }

  private static Object tampered(Row row) throws IOException {
    Object root = Json.parse(Files.readString(EXAMPLE));
    int slash = row.pointer().lastIndexOf('/');
    Object parent = Json.at(root, row.pointer().substring(0, slash));
    String name = Json.tokens(row.pointer().substring(slash)).get(0);
    String argument = row.action().substring(row.action().indexOf(' ') + 1);
    if (parent instanceof Arr array) {
      array.items().set(Integer.parseInt(name), Json.parse(argument));
      return root;
    }
    List<Member> members = ((Obj) parent).members();
    if (row.action().startsWith("SET") && !((Obj) parent).has(name)) {
      members.add(new Member(name, Json.parse(argument)));
      return root;
    }
    int index = ((Obj) parent).indexOf(name);
    Object value = members.get(index).value();
    switch (row.action().split(" ", 2)[0]) {
      case "DELETE" -> members.remove(index);
      case "SET" -> members.set(index, new Member(name, Json.parse(argument)));
      case "RENAME" -> members.set(index, new Member(argument, value));
      case "DUPLICATE" -> members.add(new Member(name, value));
      default -> throw new AssertionError(row.action());
    }
    return root;
  }

  @ParameterizedTest
  @MethodSource("rows")
  void findsOneFaultOnce(Row row) throws IOException {
    Object root = tampered(row);
    for (String text :
        List.of(Json.pretty(root), Json.compact(root), Json.pretty(root).replace("\n", "\r\n"))) {
      List<Finding> findings = JSON.tryRead(text).report().findings();

      assertThat(findings).hasSize(1);
      Finding finding = findings.get(0);
      Positions positions = Positions.of(text);
      String place =
          AT_THE_NAME.contains(finding.code())
              ? positions.ofName(finding.pointer())
              : positions.ofValue(finding.pointer());
      assertThat(finding).hasToString(place + " error " + row.finding());
      assertThat(JSON.tryRead(text).value()).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("rows")
  void findsItOnceThroughJacksonCore(Row row) throws IOException {
    try (JsonParser parser = new JsonFactory().createParser(Json.pretty(tampered(row)))) {
      List<Finding> findings = JSON.tryRead(parser).report().findings();

      assertThat(findings).hasSize(1);
      assertThat(findings.get(0).toString()).endsWith("error " + row.finding());
    }
  }

  @ParameterizedTest
  @MethodSource("rows")
  void tellsInLenientWhatItLeavesOut(Row row) throws IOException {
    ReadResult<?> result = DisseJson.lenient().tryRead(Json.pretty(tampered(row)));

    Finding finding = result.report().findings().get(0);
    boolean inEntry = finding.pointer().matches("/[a-z]+/[0-9]+.*");
    boolean isReference =
        Set.of("dangling-reference", "wrong-kind", "hierarchy-cycle").contains(finding.code());
    boolean isKept = finding.code().startsWith("unknown-");
    assertThat(result.value().isPresent()).isEqualTo(inEntry || isKept);
    assertThat(result.leftOut()).isEqualTo(inEntry && !isReference && !isKept ? 1 : 0);
  }

  @Test
  void coversTheFormatDensely() throws IOException {
    assertThat(rows()).hasSizeGreaterThan(100);
    assertThat(rows().stream().map(row -> row.finding().split(" ", 2)[0]).distinct())
        .hasSizeGreaterThanOrEqualTo(14);
  }
}
