package org.disse.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disse.io.Streamed.CELL;
import static org.disse.io.Streamed.HEADER;
import static org.disse.io.Streamed.lines;

import java.util.List;
import org.disse.check.Finding;
import org.disse.entry.Entry;
import org.disse.io.testing.EntryPoints;
import org.disse.knowledge.KnowledgeBase;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class NdjsonTest {
  static final DisseJson STRICT = DisseJson.strict().ndjson();
  static final DisseJson LENIENT = DisseJson.lenient().ndjson();

  static String report(DisseJson json, String... lines) {
    return EntryPoints.read(json, lines(lines)).report().toString();
  }

  private static List<String> ids(KnowledgeBase base) {
    return base.entries().stream().map(Entry::id).map(Object::toString).toList();
  }

  @Nested
  class Lines {
    @Test
    void endInAnyWayOrAreBlank() {
      String expected = lines(HEADER, CELL);

      for (String text :
          List.of(
              expected,
              HEADER + "\n" + CELL,
              HEADER + "\r\n" + CELL + "\r\n",
              "\n\n \t\r\n" + HEADER + "\n\n" + CELL + "\n\n  ",
              "  " + HEADER + "  \n\t" + CELL + " ")) {
        ReadResult<KnowledgeBase> result = EntryPoints.read(STRICT, text);
        assertThat(result.report().findings()).isEmpty();
        assertThat(STRICT.toText(result.orThrow())).isEqualTo(expected);
      }
    }

    @Test
    void haveEntryAnywhereAndItsTypeBeside() {
      KnowledgeBase base =
          STRICT.read(
              lines(
                  "{\"id\":\"a\",\"disse\":\"1.0\",\"title\":\"A\",\"entry\":\"header\"}",
                  "{\"id\":\"p\",\"type\":\"dna\",\"label\":\"P\",\"entry\":\"cargo\"}",
                  "{\"label\":\"G\",\"\\u0065ntry\":\"t\\u0061rget\",\"id\":\"g\",\"type\":\"gene\"}"));

      assertThat(STRICT.toText(base))
          .isEqualTo(
              lines(
                  HEADER,
                  "{\"entry\":\"cargo\",\"type\":\"dna\",\"id\":\"p\",\"label\":\"P\"}",
                  "{\"entry\":\"target\",\"type\":\"gene\",\"id\":\"g\",\"label\":\"G\"}"));
    }

    @Test
    void comeInAnyOrderAndAreOrderedBySectionThenByAppearance() {
      KnowledgeBase base =
          STRICT.read(
              lines(
                  HEADER,
                  "{\"entry\":\"trial\",\"id\":\"r2\",\"title\":\"R\",\"status\":\"unknown\"}",
                  CELL.replace("\"b\"", "\"b2\""),
                  "{\"entry\":\"cause\",\"id\":\"c\",\"label\":\"C\"}",
                  CELL.replace("\"b\"", "\"b1\""),
                  "{\"entry\":\"trial\",\"id\":\"r1\",\"title\":\"R\",\"status\":\"unknown\"}"));

      assertThat(ids(base)).containsExactly("c", "b2", "b1", "r2", "r1");
    }

    @Test
    void holdEverySectionUnderItsSingularName() {
      String text =
          lines(
              HEADER,
              "{\"entry\":\"cause\",\"id\":\"a1\",\"label\":\"A\"}",
              "{\"entry\":\"cell\",\"id\":\"a2\",\"label\":\"A\",\"kind\":\"other\"}",
              "{\"entry\":\"source\",\"id\":\"a3\",\"label\":\"A\",\"vesicle\":\"exosome\"}",
              "{\"entry\":\"cargo\",\"type\":\"lipid\",\"id\":\"a4\",\"label\":\"A\"}",
              "{\"entry\":\"target\",\"type\":\"gene\",\"id\":\"a5\",\"label\":\"A\"}",
              "{\"entry\":\"process\",\"id\":\"a6\",\"label\":\"A\",\"kind\":\"phenotype\"}",
              "{\"entry\":\"therapy\",\"id\":\"a7\",\"label\":\"A\",\"kind\":\"drug\"}",
              "{\"entry\":\"mechanism\",\"id\":\"a8\",\"label\":\"A\"}",
              "{\"entry\":\"study\",\"id\":\"a9\",\"publication\":{\"title\":\"A\"}}",
              "{\"entry\":\"trial\",\"id\":\"a10\",\"title\":\"A\",\"status\":\"unknown\"}");

      assertThat(STRICT.toText(STRICT.read(text))).isEqualTo(text);
    }

    @Test
    void mayReferOutsideOfTheStream() {
      String text =
          lines(
              HEADER,
              "{\"entry\":\"source\",\"id\":\"s\",\"label\":\"S\",\"cell\":\"b\",\"vesicle\":\"exosome\"}");

      ReadResult<KnowledgeBase> result = EntryPoints.read(STRICT, text);

      assertThat(result.report())
          .hasToString(
              "2:47 info reference-not-checked /cell expected the id of a cell in what was read, but"
                  + " was 'b'\n");
      assertThat(STRICT.toText(result.orThrow())).isEqualTo(text);
    }

    @Tag("long")
    @Test
    void mayReferOutsideOfTheStreamMoreOftenThanThereMayBeFindings() {
      StringBuilder text = new StringBuilder(HEADER);
      for (int i = 0; i < 5000; i++) {
        text.append("\n{\"entry\":\"cell\",\"id\":\"b").append(i);
        text.append("\",\"label\":\"B\",\"kind\":\"other\",\"parents\":[\"c")
            .append(i)
            .append("\"]}");
      }

      ReadResult<KnowledgeBase> result = STRICT.tryRead(text.toString());

      assertThat(result.report().counts()).containsOnlyKeys("reference-not-checked");
      assertThat(result.orThrow().cells()).hasSize(5000);
    }

    @Test
    void mayNotReferToAnEntryOfAnotherKind() {
      assertThat(
              report(
                  STRICT,
                  HEADER,
                  CELL,
                  "{\"entry\":\"cause\",\"id\":\"c\",\"label\":\"C\",\"parents\":[\"b\"]}"))
          .isEqualTo(
              "3:50 error wrong-kind /parents/0 expected the id of a cause, but was the cell 'b'\n");
    }

    @Test
    void mayNotShareAnId() {
      ReadResult<KnowledgeBase> result =
          EntryPoints.read(LENIENT, lines(HEADER, CELL, CELL.replace("\"B\"", "\"C\"")));

      assertThat(result.report())
          .hasToString(
              "3:22 error duplicate-id /id expected an id of one entry, but was 'b' again\n");
      assertThat(result.leftOut()).isEqualTo(1);
      assertThat(result.orThrow().cells()).extracting(Entry::label).containsExactly("B");
    }

    @Test
    void tellTheirOwnPointersAndTheNumberInTheFile() {
      assertThat(
              report(
                  STRICT,
                  HEADER,
                  "",
                  "{\"entry\":\"mechanism\",\"id\":\"m\",\"label\":\"M\",\"steps\":[{\"subject\":\"b\","
                      + "\"relation\":\"eats\",\"object\":\"b\"}]}",
                  CELL))
          .isEqualTo(
              "3:78 error invalid-value /steps/0/relation expected one of activates, inhibits,"
                  + " increases, decreases, delivers, sponges, binds, regulates, associated_with, but was"
                  + " 'eats'\n");
    }
  }

  @Nested
  class BrokenLines {
    @Test
    void costOnlyThemselvesInLenient() {
      ReadResult<KnowledgeBase> result =
          EntryPoints.read(
              LENIENT,
              lines(
                  HEADER,
                  CELL,
                  "{\"entry\":\"cell\",\"id\":\"b1\",",
                  "[]",
                  "null",
                  "{\"entry\":\"cell\",\"id\":\"b2\",\"label\":\"\",\"kind\":\"other\"}",
                  "{\"entry\":\"cel\",\"id\":\"b3\"}",
                  "{\"id\":\"b4\"}",
                  "{\"entry\":7,\"id\":\"b5\"}",
                  CELL.replace("\"b\"", "\"b6\"") + " x",
                  CELL.replace("\"b\"", "\"b7\"") + CELL,
                  "{\"entri\":\"cell\",\"id\":\"b8\"}",
                  CELL.replace("\"b\"", "\"b9\"")));

      assertThat(result.report())
          .hasToString(
              """
              3:27 error malformed-json "" expected a field name, but was the end of the input
              4:1 error wrong-type "" expected an object, but was an array
              5:1 error null-value "" expected an object, but was null (leave the field out instead)
              6:35 error invalid-value /label expected text with text in it, but was ''
              7:10 error invalid-value /entry expected one of header, cause, cell, source, cargo, target, process, therapy, mechanism, study, trial, but was 'cel' (did you mean 'cell'?)
              8:1 error missing-field "" expected a field 'entry' of line, but was none
              9:10 error wrong-type /entry expected a string, but was the number 7
              10:55 error malformed-json "" expected the end of the input, but was 'x'
              11:54 error malformed-json "" expected the end of the input, but was '{'
              12:2 error misspelt-field /entri expected the field 'entry', but was 'entri' (rename it to 'entry')
              """);
      assertThat(result.leftOut()).isEqualTo(10);
      assertThat(ids(result.orThrow())).containsExactly("b", "b9");
    }

    @Test
    void refuseTheWholeInStrictAndStandard() {
      String text = lines(HEADER, CELL, "{", CELL.replace("\"b\"", "\"b2\""));

      for (DisseJson json : List.of(STRICT, DisseJson.standard().ndjson())) {
        ReadResult<KnowledgeBase> result = EntryPoints.read(json, text);
        assertThat(result.report())
            .hasToString(
                "3:2 error malformed-json \"\" expected a field name, but was the end of the input\n");
        assertThat(result.value()).isEmpty();
        assertThat(result.leftOut()).isZero();
      }
    }

    @Test
    void silenceReferencesToThem() {
      String text =
          lines(
              HEADER,
              CELL.replace("other", "none"),
              CELL.replace("\"b\"", "\"b2\"").replace("}", ",\"parents\":[\"b\"]}"));

      assertThat(LENIENT.tryRead(text).report().findings()).hasSize(1);
    }

    @Test
    void tooManyEndTheReading() {
      DisseJson few = DisseJson.of(ReadOptions.of(Preset.LENIENT).withMaxFindings(2)).ndjson();
      String bad = CELL.replace("other", "none");

      ReadResult<KnowledgeBase> result = few.tryRead(lines(HEADER, bad, bad, bad, bad));

      assertThat(result.value()).isEmpty();
      assertThat(result.report().findings())
          .extracting(Finding::toString)
          .last()
          .isEqualTo("4:45 error limit-exceeded /kind expected at most 2 findings, but was more");
    }
  }

  @Tag("long")
  @Test
  void refusesMoreEntriesThanAllowed() {
    DisseJson two = DisseJson.of(ReadOptions.of(Preset.LENIENT).withMaxEntries(2)).ndjson();

    ReadResult<KnowledgeBase> result =
        two.tryRead(
            lines(HEADER, CELL, CELL.replace("\"b\"", "\"c\""), CELL.replace("\"b\"", "\"d\"")));

    assertThat(result.value()).isEmpty();
    assertThat(result.report())
        .hasToString("4:1 error limit-exceeded \"\" expected at most 2 entries, but was more\n");
  }

  @Test
  void doesNotReadANameBeyondItsLine() {
    assertThat(report(STRICT, HEADER, "{\"ent", CELL))
        .isEqualTo("2:6 error malformed-json /ent expected '\"', but was the end of the input\n");
  }

  @Test
  void keepsUnknownFieldsOfALineWhereTheyStood() {
    String cell =
        "{\"entry\":\"cell\",\"x\":1,\"id\":\"b\",\"label\":\"B\",\"y\":{},\"kind\":\"other\",\"z\":[]}";

    KnowledgeBase base = LENIENT.read(lines(HEADER, cell));

    assertThat(LENIENT.toText(base)).isEqualTo(lines(HEADER, cell));
    assertThat(
            LENIENT.toText(
                LENIENT.read(
                    lines(
                        HEADER,
                        cell.replace("\"entry\":\"cell\",\"x\":1", "\"x\":1,\"entry\":\"cell\"")))))
        .isEqualTo(lines(HEADER, cell));
  }
}
