package org.disse.io.export;

import java.io.IOException;
import java.io.StringReader;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.disse.io.testing.Json;
import org.disse.io.testing.Json.Arr;
import org.disse.io.testing.Json.Member;
import org.disse.io.testing.Json.Obj;
import org.disse.term.Prefix;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The single values that stand in an export, as a reader of the other format would get them. */
final class Exported {
  private static final Pattern QUOTED =
      Pattern.compile("(\\w+=)?\"((?:[^\"\\\\]|\\\\.)*)\"", Pattern.DOTALL);

  private static final Pattern STATEMENT =
      Pattern.compile(
          "(?:<([^>]+)>|_:\\S+) <([^>]+)> "
              + "(?:<([^>]+)>|_:\\S+|\"((?:[^\"\\\\]|\\\\.)*)\"(?:\\^\\^<[^>]+>)?) \\.");

  private final Set<String> values = new HashSet<>();
  private final StringBuilder text = new StringBuilder();

  private Exported() {}

  static Exported of(Map<String, byte[]> files) {
    Exported exported = new Exported();
    files.forEach(
        (ending, bytes) -> exported.read(ending, new String(bytes, StandardCharsets.UTF_8)));
    return exported;
  }

  /** Whether a value stands there, by itself or within another. */
  boolean holds(String value) {
    return values.contains(value) || text.indexOf(value) >= 0;
  }

  private void read(String ending, String file) {
    switch (ending.substring(ending.lastIndexOf('.'))) {
      case ".json", ".cyjs", ".cx2" -> json(Json.parse(file));
      case ".jsonld" -> linked(Json.parse(file));
      case ".nq" -> file.lines().forEach(this::statement);
      case ".jsonl" -> file.lines().forEach(line -> json(Json.parse(line)));
      case ".tsv" ->
          List.of(file.split("\n", -1))
              .forEach(row -> List.of(row.split("\t", -1)).forEach(cell -> add(cell(cell))));
      case ".dot" ->
          QUOTED
              .matcher(file)
              .results()
              .forEach(
                  quoted -> {
                    add(String.valueOf(quoted.group(1)));
                    add(dot(quoted.group(2)));
                  });
      case ".mmd" -> file.lines().forEach(line -> add(numbered('#', line)));
      case ".graphml", ".svg" -> xml(file);
      case ".html" -> page(file);
      default -> throw new IllegalArgumentException(ending);
    }
  }

  /** Not the context: it says what words mean, and holds no value. */
  private void linked(Object value) {
    if (value instanceof Obj object) {
      for (Member member : object.members()) {
        if (member.name().equals("extensions")) {
          json(Json.parse(member.value().toString()));
        } else if (!member.name().equals("@context")) {
          linked(member.value());
        }
      }
    } else if (value instanceof Arr array) {
      array.items().forEach(this::linked);
    } else {
      iri(value.toString());
    }
  }

  private void statement(String line) {
    Matcher parts = STATEMENT.matcher(line);
    if (!parts.matches()) {
      throw new AssertionError("expected a statement, but was " + line);
    }
    for (int part : new int[] {1, 2, 3}) {
      if (parts.group(part) != null) {
        iri(parts.group(part));
      }
    }
    if (parts.group(4) != null) {
      String literal = String.valueOf(Json.parse("\"" + parts.group(4) + "\""));
      if (line.endsWith("#JSON> .")) {
        json(Json.parse(literal));
      } else {
        add(literal);
      }
    }
  }

  /** An IRI, or what may be one, and the CURIE that it stands for. */
  private void iri(String iri) {
    add(iri);
    if (iri.startsWith("http")) {
      String decoded = URLDecoder.decode(iri.replace("+", "%2B"), StandardCharsets.UTF_8);
      add(decoded);
      for (Prefix prefix : Prefix.all()) {
        String beginning = prefix.uri().replace("$1", "");
        if (decoded.startsWith(beginning)) {
          add(prefix.name() + ":" + decoded.substring(beginning.length()));
        }
      }
    }
  }

  /** The picture, the data and the title, each by its own parser. */
  private void page(String file) {
    xml(between(file, "<svg ", "</svg>"));
    String data = between(file, "<script type=\"application/json\" id=\"data\">", "</script>");
    json(Json.parse(data.substring(data.indexOf('>') + 1, data.lastIndexOf("</script>"))));
    xml(between(file, "<title>", "</title>"));
  }

  static String between(String text, String start, String end) {
    int from = text.indexOf(start);
    return text.substring(from, text.indexOf(end, from) + end.length());
  }

  private void xml(String file) {
    Element root = document(file).getDocumentElement();
    texts(root);
    elements(root, "*").forEach(this::texts);
  }

  private void texts(Element element) {
    NamedNodeMap attributes = element.getAttributes();
    for (int k = 0; k < attributes.getLength(); k++) {
      add(attributes.item(k).getNodeValue());
    }
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child.getNodeType() == Node.TEXT_NODE) {
        add(child.getNodeValue());
      }
    }
  }

  /** The elements of a name within another one. */
  static List<Element> elements(Element root, String name) {
    List<Element> elements = new ArrayList<>();
    NodeList found = root.getElementsByTagName(name);
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }

  static Document document(String file) {
    try {
      DocumentBuilderFactory parsers = DocumentBuilderFactory.newInstance();
      parsers.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return parsers.newDocumentBuilder().parse(new InputSource(new StringReader(file)));
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new AssertionError(e);
    }
  }

  /** What stands between the quotes of DOT. */
  static String dot(String quoted) {
    return numbered('&', quoted.replaceAll("(?s)\\\\(.)", "$1")).replace("&amp;", "&");
  }

  static String numbered(char mark, String text) {
    Pattern number = mark == '#' ? Pattern.compile("#(\\d+);") : Pattern.compile("&#(\\d+);");
    return number
        .matcher(text)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(Character.toString(Integer.parseInt(found.group(1)))));
  }

  private void json(Object value) {
    if (value instanceof Obj object) {
      object
          .members()
          .forEach(
              member -> {
                add(member.name());
                json(member.value());
              });
    } else if (value instanceof Arr array) {
      array.items().forEach(this::json);
    } else {
      add(value.toString());
    }
  }

  private void add(String value) {
    values.add(value);
    text.append(value).append('\n');
  }

  /** Undoes the escapes that {@link ExportFormat#TSV} documents. */
  static String cell(String escaped) {
    String body = escaped.startsWith("'") ? escaped.substring(1) : escaped;
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < body.length(); i++) {
      char c = body.charAt(i);
      if (c != '\\') {
        out.append(c);
        continue;
      }
      char escape = body.charAt(++i);
      switch (escape) {
        case 't' -> out.append('\t');
        case 'n' -> out.append('\n');
        case 'r' -> out.append('\r');
        case 'u' -> {
          out.append((char) Integer.parseInt(body.substring(i + 1, i + 5), 16));
          i += 4;
        }
        default -> out.append(escape);
      }
    }
    return out.toString();
  }
}
