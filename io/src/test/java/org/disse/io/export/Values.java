package org.disse.io.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.disse.io.DisseJson;
import org.disse.io.testing.Json;
import org.disse.io.testing.Json.Arr;
import org.disse.io.testing.Json.Member;
import org.disse.io.testing.Json.Obj;
import org.disse.io.testing.RandomDocuments;
import org.disse.knowledge.KnowledgeBase;

/** All values of documents, told by the tests' own JSON tree, and documents to try. */
final class Values {
  private static final Set<String> TEXTS =
      Set.of(
          "label",
          "notes",
          "title",
          "description",
          "says",
          "statement",
          "agent",
          "protein",
          "material",
          "strain",
          "inducer",
          "schedule",
          "measure",
          "sponsor",
          "country",
          "firstAuthor",
          "journal",
          "reason",
          "synonyms",
          "conditions",
          "coTreatments");
  private static final Set<String> TERMS = Set.of("species", "tissue", "agents");

  private int next;

  private Values() {}

  /** The text of every value of a knowledge base by its pointer in the document. */
  static Map<String, String> of(KnowledgeBase base) {
    Map<String, String> values = new LinkedHashMap<>();
    collect("", Json.parse(DisseJson.strict().toText(base)), values);
    return values;
  }

  private static void collect(String pointer, Object value, Map<String, String> values) {
    if (value instanceof Obj object && !object.members().isEmpty()) {
      object
          .members()
          .forEach(
              member ->
                  collect(
                      pointer + "/" + member.name().replace("~", "~0").replace("/", "~1"),
                      member.value(),
                      values));
    } else if (value instanceof Arr array && !array.items().isEmpty()) {
      for (int i = 0; i < array.items().size(); i++) {
        collect(pointer + "/" + i, array.items().get(i), values);
      }
    } else {
      values.put(pointer, text(value));
    }
  }

  /** The text of a scalar, or of what is empty. */
  static String text(Object value) {
    if (value.equals(Json.NULL)) {
      return "null";
    }
    return value instanceof Obj ? "{}" : value instanceof Arr ? "[]" : value.toString();
  }

  /** A random knowledge base, no two of whose texts and identifiers are the same. */
  static KnowledgeBase random(int seed) {
    return DisseJson.strict().read(Json.compact(unique(seed)));
  }

  /** The same with unknown fields in many objects, and with entries of unknown types. */
  static KnowledgeBase withUnknowns(int seed) {
    Obj document = RandomDocuments.withUnknowns(unique(seed), new Random(seed));
    return DisseJson.lenient().read(Json.compact(document));
  }

  private static Obj unique(int seed) {
    Obj document = RandomDocuments.document(new Random(seed), 4);
    new Values().makeUnique(document, "");
    return document;
  }

  private void makeUnique(Object value, String name) {
    if (value instanceof Obj object) {
      List<Member> members = object.members();
      for (int i = 0; i < members.size(); i++) {
        Member member = members.get(i);
        boolean term = TERMS.contains(name) && member.name().equals("id");
        if (term) {
          members.set(i, new Member("id", "example:t" + next++));
        } else if (TEXTS.contains(member.name()) && member.value() instanceof String text) {
          members.set(i, new Member(member.name(), text + "#" + next++));
        } else {
          makeUnique(member.value(), member.name());
        }
      }
    } else if (value instanceof Arr array) {
      for (int i = 0; i < array.items().size(); i++) {
        Object item = array.items().get(i);
        if (name.equals("xrefs")) {
          array.items().set(i, "example:x" + next++);
        } else if (TEXTS.contains(name)) {
          array.items().set(i, item + "#" + next++);
        } else {
          makeUnique(item, name);
        }
      }
    }
  }
}
