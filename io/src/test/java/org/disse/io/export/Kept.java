package org.disse.io.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashMap;
import java.util.Map;
import org.disse.io.testing.Json.Arr;
import org.disse.io.testing.Json.Obj;

/**
 * Where the values of entries stand in an export: each format is read to the very member, column,
 * node or edge that is to hold a value, without any code of the exporters.
 */
interface Kept {
  /**
   * Whether a text stands at the place of a value, be it the value itself or what is written for
   * it.
   */
  boolean holds(Place place, String text);

  /**
   * The place of a value: the pointer is within its entry. Of the document's own fields the entry
   * is the document, and has neither section nor id.
   */
  record Place(String section, String id, Obj entry, String pointer) {
    String[] path() {
      return pointer.substring(1).split("/", -1);
    }

    boolean isIn(String wanted) {
      return section.equals(wanted);
    }

    /** A field of the entry, or one within it. */
    String text(String... path) {
      Object at = entry;
      for (String name : path) {
        at =
            at instanceof Arr list
                ? list.items().get(Integer.parseInt(name))
                : at instanceof Obj object && object.has(name) ? object.get(name) : "";
      }
      return at.toString();
    }

    /** The place of a pointer into a document. */
    static Place of(Obj document, String pointer) {
      String[] path = pointer.split("/", 4);
      if (path.length < 4
          || !document.has(path[1])
          || !(document.get(path[1]) instanceof Arr entries)
          || !(entries.items().get(Integer.parseInt(path[2])) instanceof Obj entry)) {
        return new Place("", "", document, pointer);
      }
      return new Place(path[1], entry.get("id").toString(), entry, "/" + path[3]);
    }
  }

  static Kept in(ExportFormat format, Map<String, byte[]> files) {
    Map<String, String> texts = new LinkedHashMap<>();
    files.forEach((ending, bytes) -> texts.put(ending, new String(bytes, UTF_8)));
    String text = texts.values().iterator().next();
    return switch (format) {
      case KGX -> KeptLeaves.ofKgx(text, texts.getOrDefault("_edges.jsonl", ""));
      case INDRA -> KeptLeaves.ofIndra(text);
      case TSV -> new KeptCells(text);
      case JSONLD -> new KeptMembers(text);
      case NQUADS -> new KeptStatements(text);
      case DOT, MERMAID, GRAPHML, CYTOSCAPE, CX2, SVG, HTML ->
          new KeptEdges(DrawnMap.of(format, text));
    };
  }
}
