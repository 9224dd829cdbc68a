package org.disse.io.testing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.disse.io.testing.Format.Field;
import org.disse.io.testing.Json.Arr;
import org.disse.io.testing.Json.Member;
import org.disse.io.testing.Json.Obj;

/** Makes random documents of all types by the table of the format, always the same for a seed. */
public final class RandomDocuments {
  private static final List<String> UNITS =
      List.of("mg/kg", "nm", "%", "{particles}/mL", "Cel", "10*9/L", "d");
  private static final List<String> CURIES =
      List.of("GO:0006914", "hgnc:1034", "CHEBI:27385", "uniprot:Q14457", "example:a");
  private static final List<String> LINES =
      List.of("a", "IFN-γ", "\"quoted\" \\ /", "肝纤维化", "a \uD83E\uDDEC b", "café", "x/y~z", "~");
  private static final List<String> PROSE =
      List.of(
          "one\ntwo", " tab\tand\r\n", "\u0001 control \u001f", "\b\f", "plain", "\uD83E\uDDEC");
  private static final List<String> DECIMALS =
      List.of("1", "2.50", "1.0E+10", "0.000001", "1E-7", "12345678901234567890.123", "7E+1000");
  private static final Map<String, List<String>> STAGES =
      Map.of(
          "metavir", List.of("F0", "F4"),
          "ishak", List.of("0", "6"),
          "scheuer", List.of("S0", "S4"),
          "batts_ludwig", List.of("0", "4"),
          "nash_crn", List.of("F1a", "F4"),
          "brunt", List.of("1", "4"));

  private final Random random;
  private final Map<String, List<String>> ids = new LinkedHashMap<>();
  private final Map<String, Integer> experiments = new LinkedHashMap<>();
  private int unknowns;

  private RandomDocuments(Random random) {
    this.random = random;
  }

  /** A canonical document with some entries in every section. */
  public static Obj document(Random random, int perSection) {
    return new RandomDocuments(random).document(perSection);
  }

  private Obj document(int perSection) {
    for (Field section : Format.fields("document").stream().filter(Field::list).toList()) {
      List<String> names = new ArrayList<>();
      for (int i = 0; i < perSection; i++) {
        String id = section.name().charAt(0) + section.kind() + i;
        names.add(random.nextInt(8) == 0 ? "example:" + id : id);
      }
      ids.put(section.name(), names);
    }
    Format.get(ids, "studies").forEach(id -> experiments.put(id, random.nextInt(3)));
    Obj document = Obj.of();
    for (Field field : Format.fields("document")) {
      if (field.list()) {
        Arr entries = Arr.of();
        List<String> names = Format.get(ids, field.name());
        for (int i = 0; i < names.size(); i++) {
          entries.items().add(object(field.kind(), names.get(i), i));
        }
        document.with(field.name(), entries);
      } else if (field.name().equals("disse")) {
        document.with("disse", "1.0");
      } else if (field.name().equals("id") || field.required() || random.nextBoolean()) {
        document.with(field.name(), simple(field.kind(), "document", 0));
      }
    }
    return document;
  }

  private Obj object(String type, String id, int ordinal) {
    Obj object = Obj.of();
    String study = "";
    for (Field field : Format.fields(type)) {
      boolean present =
          field.required() || random.nextInt(10) < 4 || mustBeFindable(type, field, object);
      if (field.kind().equals("experimentId")) {
        present = ordinal < experiments.getOrDefault(id, 0);
      }
      if (field.kind().equals("experiment")) {
        addList(object, field, id, Math.max(experiments.getOrDefault(id, 0), random.nextInt(3)));
      } else if (field.kind().equals("experimentOf")) {
        addExperiments(object, field, study);
      } else if (present && field.list()) {
        addList(object, field, parents(field) ? "parent" : id, count(field, ordinal));
      } else if (present) {
        Object value = value(field, id, ordinal, object);
        if (!value.toString().equals(field.usual())) {
          object.with(field.name(), value);
        }
        study = field.name().equals("study") ? value.toString() : study;
      }
    }
    return object;
  }

  private static boolean parents(Field field) {
    return field.name().equals("parents");
  }

  /** A parent stands before its child, so that no cycle comes about. */
  private int count(Field field, int ordinal) {
    return parents(field) ? Math.min(ordinal, 1) : 1 + random.nextInt(3);
  }

  private boolean mustBeFindable(String type, Field field, Obj object) {
    return type.equals("publication")
        && field.name().equals("doi")
        && !object.has("title")
        && !object.has("pmid")
        && !object.has("pmcid");
  }

  private void addList(Obj object, Field field, String id, int count) {
    Arr items = Arr.of();
    for (int i = 0; i < count; i++) {
      items.items().add(value(field, id, parents(field) ? 0 : i, object));
    }
    if (count > 0) {
      object.with(field.name(), items);
    }
  }

  private void addExperiments(Obj object, Field field, String study) {
    int known = experiments.getOrDefault(study, 0);
    if (known > 0 && random.nextBoolean()) {
      Arr items = Arr.of();
      items.items().add("e" + random.nextInt(known));
      object.with(field.name(), items);
    }
  }

  private Object value(Field field, String id, int ordinal, Obj owner) {
    String kind = field.kind();
    if (field.isObject()) {
      return object(kind, id, ordinal);
    }
    if (kind.startsWith("@")) {
      return pick(Format.values(kind.substring(1)));
    }
    if (kind.startsWith(">")) {
      List<String> targets = Format.get(ids, pick(List.of(kind.substring(1).split("/", -1))));
      return parents(field) ? targets.get(0) : pick(targets);
    }
    if (kind.equals("stageOf")) {
      return pick(Format.get(STAGES, owner.get("system").toString()));
    }
    return simple(kind, id, ordinal);
  }

  private Object simple(String kind, String id, int ordinal) {
    return switch (kind) {
      case "id" -> id;
      case "experimentId" -> "e" + ordinal;
      case "line" -> pick(LINES);
      case "prose" -> random.nextBoolean() ? pick(PROSE) : pick(LINES);
      case "curie" -> pick(CURIES);
      case "unit" -> pick(UNITS);
      case "decimal" -> new BigDecimal((random.nextBoolean() ? "-" : "") + pick(DECIMALS));
      case "positive" -> new BigDecimal(pick(DECIMALS));
      case "notNegative" ->
          random.nextInt(4) == 0 ? BigDecimal.ZERO : new BigDecimal(pick(DECIMALS));
      case "pValue" -> new BigDecimal(pick(List.of("0", "1", "0.050", "1E-7", "1.000")));
      case "year" -> BigDecimal.valueOf(1665 + random.nextInt(436));
      case "repeats" -> BigDecimal.valueOf(1 + random.nextInt(100_000));
      case "enrollment" -> BigDecimal.valueOf(random.nextInt(10_000_001));
      case "date" -> pick(List.of("2023", "2023-05", "2023-05-23", "2024-02-29"));
      case "pmid" -> String.valueOf(1 + random.nextInt(99_999_999));
      case "pmcid" -> "PMC" + (1 + random.nextInt(999_999_999));
      case "doi" -> "10.1234/a(" + random.nextInt(1000) + ")-b";
      case "url" -> "https://example.org/a?b=" + random.nextInt(1000);
      case "bool" -> random.nextBoolean();
      default -> throw new AssertionError(kind);
    };
  }

  private <T> T pick(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  /** A copy with unknown fields in many objects, and cargo and targets of unknown types. */
  public static Obj withUnknowns(Obj document, Random random) {
    return new RandomDocuments(random).extended(document, "document");
  }

  private Obj extended(Obj object, String kind) {
    Obj copy = Obj.of();
    boolean union = (kind.equals("cargo") || kind.equals("target")) && random.nextInt(4) == 0;
    maybeUnknown(copy);
    for (Member member : object.members()) {
      Field field =
          Format.fields(kind).stream()
              .filter(each -> each.name().equals(member.name()))
              .findFirst()
              .orElseThrow();
      if (union && member.name().equals("type")) {
        copy.with("type", "unheard_of");
      } else if (union || !field.isObject()) {
        copy.members().add(member);
      } else if (field.list()) {
        Arr items = Arr.of();
        ((Arr) member.value())
            .items()
            .forEach(item -> items.items().add(extended((Obj) item, field.kind())));
        copy.with(member.name(), items);
      } else {
        copy.with(member.name(), extended((Obj) member.value(), field.kind()));
      }
      maybeUnknown(copy);
    }
    return copy;
  }

  private void maybeUnknown(Obj object) {
    if (random.nextInt(6) == 0) {
      object.with(pick(List.of("x/", "~", "é\"", "", "veryLongNameOfAField")) + unknowns++, any(0));
    }
  }

  private Object any(int depth) {
    return switch (random.nextInt(depth > 3 ? 5 : 7)) {
      case 0 -> Json.NULL;
      case 1 -> random.nextBoolean();
      case 2 -> new BigDecimal((random.nextBoolean() ? "-" : "") + pick(DECIMALS));
      case 3 -> pick(PROSE);
      case 4 -> "";
      case 5 -> {
        Arr items = Arr.of();
        for (int i = random.nextInt(4); i > 0; i--) {
          items.items().add(any(depth + 1));
        }
        yield items;
      }
      default -> {
        Obj object = Obj.of();
        for (int i = random.nextInt(4); i > 0; i--) {
          object.with(pick(LINES) + i, any(depth + 1));
        }
        yield object;
      }
    };
  }
}
