package org.disse.io.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.disse.io.hostile.HostileInput.CELL;
import static org.disse.io.hostile.HostileInput.GOOD;
import static org.disse.io.hostile.HostileInput.HEADER;
import static org.disse.io.hostile.HostileInput.START;
import static org.disse.io.hostile.HostileInput.bareLines;
import static org.disse.io.hostile.HostileInput.document;
import static org.disse.io.hostile.HostileInput.given;
import static org.disse.io.hostile.HostileInput.lines;
import static org.disse.io.hostile.HostileInput.read;
import static org.disse.io.hostile.HostileInput.refused;
import static org.disse.io.hostile.HostileInput.value;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.disse.io.DisseJson;
import org.disse.io.Preset;
import org.disse.io.ReadOptions;
import org.disse.io.hostile.HostileInput.Outcome;

/** Classes 4, 9 to 12 and 14 to 16: documents that are not what they should be. */
final class HostileDocuments {
  private static final Outcome NO_JSON = refused("malformed-json");
  private static final Outcome TOO_MUCH = refused("limit-exceeded");
  private static final String B = "{\"id\":\"b\",\"label\":\"B\",\"kind\":\"other\"}";

  private HostileDocuments() {}

  static List<HostileInput> all() {
    List<HostileInput> all = new ArrayList<>();
    limits(all);
    doubled(all);
    cutOff(all);
    followed(all);
    empty(all);
    wrongTypes(all);
    unknowns(all);
    classNames(all);
    return all;
  }

  private static void limits(List<HostileInput> all) {
    ReadOptions standard = ReadOptions.of(Preset.STANDARD);
    for (String text : List.of(GOOD, GOOD + " ".repeat(200_000))) {
      HostileInput exact = document(4, "as long as allowed", text, read()).notOnHost();
      all.add(exact.by(DisseJson.of(standard.withMaxBytes(text.length()))));
      HostileInput longer = document(4, "a byte too long", text, TOO_MUCH).notOnHost();
      all.add(longer.by(DisseJson.of(standard.withMaxBytes(text.length() - 1))));
    }
    DisseJson three = DisseJson.of(standard.withMaxEntries(3));
    String cells = B + "," + B.replace("\"b\"", "\"c\"") + "," + B.replace("\"b\"", "\"d\"");
    String more = cells + "," + B.replace("\"b\"", "\"e\"");
    all.add(document(4, "as many entries as allowed", in("cells", cells), read()).by(three));
    all.add(document(4, "an entry too many", in("cells", more), TOO_MUCH).by(three));
    String line = more.replace("},{", "}\n{").replace("{\"id\"", "{\"entry\":\"cell\",\"id\"");
    all.add(lines(4, "an entry too many", line, TOO_MUCH).by(three.ndjson()));
    all.add(
        lines(4, "a byte too long", CELL + "}", TOO_MUCH)
            .by(DisseJson.of(standard.withMaxBytes(50)).ndjson()));
  }

  private static String in(String section, String entries) {
    return START + ",\"" + section + "\":[" + entries + "]}";
  }

  private static void doubled(List<HostileInput> all) {
    all.addAll(
        value(9, "a name twice", "{\"y\":1,\"y\":1}", refused("unknown-field", "duplicate-field")));
    all.addAll(
        value(
            9,
            "a name twice, once escaped",
            "[{\"y\":1,\"z\":2,\"\\u0079\":1}]",
            refused("unknown-field", "duplicate-field")));
    Outcome refused = refused("duplicate-field");
    all.add(document(9, "the title twice", START + ",\"title\":\"A\"}", refused));
    all.add(document(9, "the id twice, once escaped", START + ",\"\\u0069d\":\"a\"}", refused));
    all.add(document(9, "a section twice", START + ",\"cells\":[],\"cells\":[]}", refused));
    String label = B.replace("}", ",\"label\":\"B\"}");
    all.add(document(9, "a label twice", in("cells", label), refused));
    String types = "{\"type\":\"dna\",\"id\":\"p\",\"label\":\"P\",\"type\":\"lipid\"}";
    all.add(document(9, "a type twice", in("cargo", types), refused));
    all.add(lines(9, "a label twice", CELL + ",\"label\":\"B\"}", refused));
    all.add(lines(9, "the entry twice", CELL + ",\"entry\":\"cell\"}", refused));
    all.add(document(9, "an id twice", in("cells", B + "," + B), refused("duplicate-id")));
  }

  private static void cutOff(List<HostileInput> all) {
    Outcome refused = refused("malformed-json|malformed-text");
    byte[] whole =
        in(
                "cells",
                B.replace(
                    "\"B\"", "\"\u03b3\uD83E\uDDEC\\uD83E\\uDDEC\\n\",\"x\":[1.5e3,true,null]"))
            .getBytes(UTF_8);
    for (int length = 0; length < whole.length; length++) {
      String name = "cut off behind " + length + " of " + whole.length + " bytes";
      all.add(given(10, name, Arrays.copyOf(whole, length), refused));
    }
    byte[] line = (HEADER + CELL + ",\"x\":[1.5e3,\"\u03b3\\n\"]}").getBytes(UTF_8);
    for (int length = HEADER.length() + 1; length < line.length; length++) {
      String name = "cut off behind " + length + " of " + line.length + " bytes";
      all.add(
          given(10, name, Arrays.copyOf(line, length), refused).by(DisseJson.standard().ndjson()));
    }
  }

  private static void followed(List<HostileInput> all) {
    for (String rest :
        List.of("x", "}", "]", ",", "\u0000", "\uFEFF", "/* */", "# no", GOOD, "\n" + GOOD)) {
      // A host's parser is left at the end of the document: what follows is the host's.
      all.add(document(11, "followed by " + rest, GOOD + rest, NO_JSON).onHost(read()));
      if (!rest.startsWith("\n")) {
        all.add(lines(11, "a line followed by " + rest, CELL + "}" + rest, NO_JSON));
      }
    }
  }

  private static void empty(List<HostileInput> all) {
    for (String text : List.of("", " ", "\n\t\r\n ")) {
      all.add(document(12, "nothing but " + text.length() + " of white space", text, NO_JSON));
      all.add(
          bareLines(
              12,
              "nothing but " + text.length() + " of white space",
              text,
              refused("misplaced-header")));
    }
    for (String text : List.of("true", "7", "\"{}\"", "[]", "[{}]")) {
      all.add(document(12, text + " for a document", text, refused("wrong-type")));
      all.add(lines(12, text + " for a line", text, refused("wrong-type")));
    }
    all.add(document(12, "null for a document", "null", refused("null-value")));
    all.add(lines(12, "null for a line", "null", refused("null-value")));
    all.add(
        document(
            12,
            "an empty object for a document",
            "{}",
            refused("missing-field", "missing-field", "missing-field")));
    all.add(lines(12, "an empty object for a line", "{}", refused("missing-field")));
  }

  private static void wrongTypes(List<HostileInput> all) {
    Outcome refused = refused("wrong-type");
    for (String value : List.of("\"5\"", "true", "[]", "{}", "\"NaN\"", "\"\"")) {
      all.add(HostileJson.enrollment(14, value, refused));
    }
    for (String value : List.of("5", "true", "[]", "{}", "[\"A\"]", "1.5e3")) {
      all.add(document(14, value + " for a title", GOOD.replace("\"A\"", value), refused));
      all.add(bareLines(14, value + " for a title", HEADER.replace("\"A\"", value), refused));
    }
    for (String value : List.of("1", "\"true\"", "0", "\"\"")) {
      String step =
          "{\"subject\":\"b\",\"relation\":\"binds\",\"object\":\"b\",\"indirect\":" + value + "}";
      String mechanism = "{\"id\":\"m\",\"label\":\"M\",\"steps\":[" + step + "]}";
      String text = in("cells", B).replace("]}", "],\"mechanisms\":[" + mechanism + "]}");
      all.add(document(14, value + " for a boolean", text, refused));
    }
    Outcome none = refused("null-value");
    all.add(document(14, "null for a title", GOOD.replace("\"A\"", "null"), none));
    all.add(document(14, "null for a section", START + ",\"cells\":null}", none));
    all.add(lines(14, "null for a label", CELL.replace("\"B\"", "null") + "}", none));
  }

  private static void unknowns(List<HostileInput> all) {
    HostileInput field =
        document(15, "an unknown field", START + ",\"x\":1}", read("unknown-field"));
    all.add(field.by(Preset.STRICT).gives(refused("unknown-field")));
    all.add(field);
    all.add(field.by(Preset.LENIENT));
    String newer = START.replace("1.0", "1.7") + ",\"x\":1}";
    all.add(
        document(15, "an unknown field of a newer minor version", newer, read("unknown-field"))
            .by(Preset.STRICT));
    String cargo = "{\"type\":\"prion\",\"id\":\"p\",\"label\":\"P\",\"folds\":2}";
    HostileInput type = document(15, "an unknown type", in("cargo", cargo), read("unknown-type"));
    all.add(type.by(Preset.STRICT).gives(refused("unknown-type")));
    all.add(type);
    all.add(type.by(Preset.LENIENT));
    String cell = in("cells", B.replace("other", "otherworldly"));
    HostileInput constant = document(15, "an unknown enum value", cell, refused("invalid-value"));
    all.add(constant.by(Preset.STRICT));
    all.add(constant);
    Outcome leftOut = new Outcome(true, List.of("invalid-value"), 1);
    all.add(constant.by(Preset.LENIENT).gives(leftOut));
    for (Preset preset : Preset.values()) {
      String text = START.replace("1.0", "2.0") + ",\"new\":{},\"cells\":7}";
      all.add(
          document(15, "a newer major version", text, refused("unsupported-version")).by(preset));
    }
  }

  private static void classNames(List<HostileInput> all) {
    String name = '"' + Canary.class.getName() + '"';
    for (String key : List.of("@class", "@type", "$type", "@c", "class", "javaClass", "==")) {
      String object = "{\"" + key + "\":" + name + ",\"value\":[" + name + ",{}]}";
      all.addAll(value(16, "a class under " + key, object, read("unknown-field")));
      all.add(
          document(
              16,
              "a class under " + key + " of the document",
              "{\"" + key + "\":" + name + "," + START.substring(1) + "}",
              read("unknown-field")));
      String cell = B.replace("{", "{\"" + key + "\":" + name + ",");
      all.add(
          document(
              16, "a class under " + key + " of a cell", in("cells", cell), read("unknown-field")));
    }
    String cargo = "{\"type\":" + name + ",\"id\":\"p\",\"label\":\"P\"}";
    all.add(document(16, "a class for a type", in("cargo", cargo), read("unknown-type")));
    String wrapped = "[" + name + "," + B + "]";
    all.add(
        document(16, "a class in front of an entry", in("cells", wrapped), refused("wrong-type")));
    all.add(
        lines(16, "a class for an entry", "{\"entry\":" + name + "}", refused("invalid-value")));
  }
}
