package org.disse.io.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.disse.io.testing.Json;
import org.disse.io.testing.Json.Member;
import org.disse.io.testing.Json.Raw;

/** A fault that is put into a text with a mark, so that where it stands is known beforehand. */
enum Fault {
  WRONG_TYPE("wrong-type") {
    @Override
    List<?> replacement(Site site) {
      String other = site.field().kind().equals("bool") && !site.isList() ? "7" : "true";
      return List.of(site.holding(new Raw(MARK + other)));
    }
  },
  NULL("null-value") {
    @Override
    List<?> replacement(Site site) {
      return List.of(site.holding(new Raw(MARK + "null")));
    }
  },
  NO_JSON("malformed-json") {
    @Override
    List<?> replacement(Site site) {
      return List.of(site.holding(new Raw(MARK + "?")));
    }
  },
  BAD_ESCAPE("malformed-json") {
    @Override
    List<?> replacement(Site site) {
      return List.of(site.holding(new Raw("\"肝 \uD83E\uDDEC\\u00e9" + MARK + "\\q\"")));
    }

    @Override
    int shift() {
      // It is the letter behind the backslash that is wrong.
      return 1;
    }
  },
  HALF_A_PAIR("malformed-text") {
    @Override
    List<?> replacement(Site site) {
      return List.of(site.holding(new Raw("\"\uD83E\uDDEC\\n" + MARK + "\\uD83E \"")));
    }
  },
  MISSPELT("misspelt-field|unknown-field") {
    @Override
    boolean fits(Site site) {
      return !site.isItem();
    }

    @Override
    List<?> replacement(Site site) {
      return List.of(new Member(MARK + misspelt(site), site.value()));
    }

    @Override
    String pointer(Site site) {
      return site.sibling(misspelt(site));
    }

    @Override
    int shift() {
      return -1;
    }

    private String misspelt(Site site) {
      return site.field().name() + "q";
    }
  },
  DOUBLED("duplicate-field") {
    @Override
    boolean fits(Site site) {
      return !site.isItem();
    }

    @Override
    List<?> replacement(Site site) {
      String name = site.field().name();
      return List.of(
          new Member(name, site.value()), new Member(MARK + name, Json.copy(site.value())));
    }

    @Override
    int shift() {
      return -1;
    }
  },
  DANGLING("dangling-reference") {
    @Override
    boolean fits(Site site) {
      return site.field().kind().startsWith(">") && !site.isList();
    }

    @Override
    List<?> replacement(Site site) {
      return List.of(site.holding(new Raw(MARK + "\"nowhere-to-be-found\"")));
    }

    @Override
    String code(boolean ndjson) {
      // A line may refer out of the stream.
      return ndjson ? "reference-not-checked" : super.code(ndjson);
    }
  };

  /** Stands in no document. */
  private static final String MARK = "\u00b6\u00a7\u00b6";

  private final String code;

  Fault(String code) {
    this.code = code;
  }

  /** A text with the fault, where that stands, and the pointer to it. */
  record Marked(String text, String place, String pointer) {}

  /** Whether it can be made there. */
  boolean fits(Site site) {
    return true;
  }

  abstract List<?> replacement(Site site);

  String pointer(Site site) {
    return site.pointer();
  }

  /** How far behind the mark the finding is, in characters. */
  int shift() {
    return 0;
  }

  /** The code of its finding; one of several by |. */
  String code(boolean ndjson) {
    return code;
  }

  /** Makes it, lays the text out, and takes it back. */
  Marked in(Site site, Supplier<String> layout) {
    List<String> texts = new ArrayList<>();
    site.during(replacement(site), () -> texts.add(layout.get()));
    String marked = texts.get(0);
    int at = marked.indexOf(MARK);
    String text = marked.replace(MARK, "");
    return new Marked(text, place(text, at + shift()), pointer(site));
  }

  /** Line and column of what stands there: by the characters before it, and nothing else. */
  private static String place(String text, int offset) {
    String before = text.substring(0, offset);
    String line = before.substring(before.lastIndexOf('\n') + 1);
    long lines = before.chars().filter(c -> c == '\n').count() + 1;
    return lines + ":" + (line.codePoints().count() + 1);
  }
}
