package org.disse.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.disse.check.Finding;
import org.disse.io.testing.EntryPoints;
import org.disse.io.testing.Format;
import org.disse.io.testing.Json;
import org.disse.io.testing.Json.Arr;
import org.disse.io.testing.Json.Member;
import org.disse.io.testing.Json.Obj;
import org.disse.knowledge.KnowledgeBase;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules for 0, false, "", defaults and the digits of numbers. */
class ValuesTest {
  private static final DisseJson JSON = DisseJson.strict();

  private static String example() throws IOException {
    return Files.readString(Path.of("src/main/resources/org/disse/io/schema/example.json"));
  }

  private static String document(String more) {
    return "{\"disse\":\"1.0\",\"id\":\"a\",\"title\":\"A\"," + more + "}";
  }

  private static String study(String experiment) {
    return document(
        "\"studies\":[{\"id\":\"y\",\"publication\":{\"title\":\"T\"},\"experiments\":[{\"setting\":\"in_vivo\","
            + experiment
            + "}]}]");
  }

  private static String outcome(String more) {
    return study("\"outcomes\":[{\"measure\":\"m\",\"direction\":\"unchanged\"," + more + "}]");
  }

  private static String written(String text) {
    ReadResult<KnowledgeBase> result = EntryPoints.read(JSON, text);
    assertThat(result.report().findings()).isEmpty();
    return JSON.with(WriteOptions.onOneLine()).toText(result.orThrow()).strip();
  }

  @Nested
  class AnExplicitDefault {
    @ParameterizedTest
    @ValueSource(
        strings = {
          "\"contextDependent\":false",
          "\"indirect\":false",
          "\"contextDependent\":false,\"indirect\":false",
          "\"evidence\":[]"
        })
    void ofAStepIsReadAndNeverWritten(String explicit) {
      String without =
          document(
              "\"cells\":[{\"id\":\"b\",\"label\":\"B\",\"kind\":\"other\"}],\"mechanisms\":[{\"id\":\"m\",\"label\":\"M\","
                  + "\"steps\":[{\"subject\":\"b\",\"relation\":\"binds\",\"object\":\"b\"}]}]");

      String with = without.replace("\"object\":\"b\"", "\"object\":\"b\"," + explicit);

      assertThat(written(with)).isEqualTo(without);
    }

    @Test
    void ofEveryFieldThatHasOneIsReadAndNeverWritten() throws IOException {
      int tried = 0;
      for (String pointer : objects(Json.parse(example()), "", "document")) {
        String kind = pointer.substring(pointer.indexOf(' ') + 1);
        String at = pointer.substring(0, pointer.indexOf(' '));
        for (Format.Field field : Format.fields(kind)) {
          Obj changed = (Obj) Json.parse(example());
          Obj object = (Obj) Json.at(changed, at);
          boolean usual = field.list() || !field.usual().isEmpty();
          if (usual && !object.has(field.name())) {
            object.with(
                field.name(),
                field.list()
                    ? Arr.of()
                    : field.kind().equals("bool") ? (Object) false : field.usual());

            ReadResult<KnowledgeBase> result = JSON.tryRead(Json.compact(changed));

            assertThat(result.report().findings()).isEmpty();
            assertThat(JSON.toText(result.orThrow())).isEqualTo(example());
            tried++;
          }
        }
      }
      assertThat(tried).isGreaterThan(100);
    }

    private static List<String> objects(Object value, String pointer, String kind) {
      List<String> found = new ArrayList<>(List.of(pointer + " " + kind));
      for (Member member : ((Obj) value).members()) {
        Format.Field field =
            Format.fields(kind).stream()
                .filter(one -> one.name().equals(member.name()))
                .findFirst()
                .orElseThrow();
        String here = pointer + "/" + member.name();
        if (field.isObject() && member.value() instanceof Arr array) {
          for (int i = 0; i < array.items().size(); i++) {
            found.addAll(objects(array.items().get(i), here + "/" + i, field.kind()));
          }
        } else if (field.isObject()) {
          found.addAll(objects(member.value(), here, field.kind()));
        }
      }
      return found;
    }
  }

  @Nested
  class Zero {
    @ParameterizedTest
    @ValueSource(
        strings = {
          "\"pValue\":0",
          "\"pValue\":0.000",
          "\"value\":{\"value\":0,\"unit\":\"%\"}",
          "\"value\":{\"value\":0.0,\"unit\":\"%\"}"
        })
    void ofAnOptionalFieldWithoutDefaultIsKept(String zero) {
      assertThat(written(outcome(zero))).isEqualTo(outcome(zero));
    }

    @Test
    void ofAWholeNumberIsKept() {
      String trial =
          document(
              "\"trials\":[{\"id\":\"r\",\"title\":\"R\",\"status\":\"withdrawn\",\"enrollment\":0}]");

      assertThat(written(trial)).isEqualTo(trial);
    }

    /** The value of a number is kept, and −0 has that of 0; the format does not tell them apart. */
    @ParameterizedTest
    @CsvSource({"-0, 0", "-0.0, 0.0", "-0.00, 0.00", "-0E+3, 0E+3"})
    void losesItsSign(String number, String kept) {
      assertThat(written(outcome("\"value\":{\"value\":" + number + ",\"unit\":\"%\"}")))
          .isEqualTo(outcome("\"value\":{\"value\":" + kept + ",\"unit\":\"%\"}"));
    }
  }

  @Nested
  class Emptiness {
    /** At every text of the example, one at a time. */
    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n"})
    void ofTextIsRefusedAtItsPlace(String empty) throws IOException {
      List<String> pointers = texts(Json.parse(example()), "");
      assertThat(pointers).hasSizeGreaterThan(200);
      for (String pointer : pointers) {
        Object changed = replaced(Json.parse(example()), pointer.substring(1).split("/"), 0, empty);

        ReadResult<KnowledgeBase> result = JSON.tryRead(Json.pretty(changed));

        assertThat(result.value()).as(pointer).isEmpty();
        assertThat(result.report().findings())
            .filteredOn(Finding::isError)
            .extracting(finding -> finding.code() + " " + finding.pointer())
            .containsExactly("invalid-value " + pointer);
      }
    }

    private static List<String> texts(Object value, String pointer) {
      List<String> found = new ArrayList<>();
      if (value instanceof Obj object) {
        object
            .members()
            .forEach(member -> found.addAll(texts(member.value(), pointer + "/" + member.name())));
      } else if (value instanceof Arr array) {
        for (int i = 0; i < array.items().size(); i++) {
          found.addAll(texts(array.items().get(i), pointer + "/" + i));
        }
      } else if (value instanceof String && !pointer.matches("/(cargo|targets)/\\d+/type")) {
        found.add(pointer);
      }
      return found;
    }

    private static Object replaced(Object value, String[] path, int from, String by) {
      if (from == path.length) {
        return by;
      }
      if (value instanceof Arr array) {
        int i = Integer.parseInt(path[from]);
        array.items().set(i, replaced(array.items().get(i), path, from + 1, by));
      } else if (value instanceof Obj object) {
        int i = object.indexOf(path[from]);
        Object inner = replaced(object.members().get(i).value(), path, from + 1, by);
        object.members().set(i, new Member(path[from], inner));
      }
      return value;
    }
  }

  @Nested
  class Digits {
    @ParameterizedTest
    @ValueSource(
        strings = {
          "1.0",
          "1.50",
          "1E+3",
          "1.0E+3",
          "0.1234567890123456789",
          "123456789012345678901234567890",
          "-123456789012345678901234567890",
          "0.10",
          "100",
          "1E-9",
          "0.000001",
          "9.99999999999999999999999999999999E+999",
          "9007199254740993"
        })
    void areKeptInKnownAndInUnknownFields(String number) {
      String known = outcome("\"value\":{\"value\":" + number + ",\"unit\":\"%\"}");
      String unknown = document("\"x\":[" + number + ",{\"y\":" + number + "}]");
      DisseJson standard = DisseJson.standard();

      assertThat(written(known)).isEqualTo(known);
      assertThat(standard.with(WriteOptions.onOneLine()).toText(standard.read(unknown)))
          .isEqualTo(unknown + "\n");
    }

    /** Value and scale are what counts, not the letters of the exponent. */
    @ParameterizedTest
    @CsvSource({
      "1e3, 1E+3",
      "1E3, 1E+3",
      "1e+03, 1E+3",
      "1.5e2, 1.5E+2",
      "15e-1, 1.5",
      "1e0, 1",
      "0.00000010, 1.0E-7"
    })
    void areWrittenInOneWay(String number, String kept) {
      String known = outcome("\"value\":{\"value\":" + number + ",\"unit\":\"%\"}");

      assertThat(written(known))
          .isEqualTo(outcome("\"value\":{\"value\":" + kept + ",\"unit\":\"%\"}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2147483648", "123456789012345678901234567890", "1.5"})
    void ofAWholeNumberAreNeverCutOff(String number) {
      String trial =
          document(
              "\"trials\":[{\"id\":\"r\",\"title\":\"R\",\"status\":\"completed\",\"enrollment\":"
                  + number
                  + "}]");

      assertThat(JSON.tryRead(trial).report().findings())
          .extracting(Finding::pointer)
          .containsExactly("/trials/0/enrollment");
    }
  }
}
