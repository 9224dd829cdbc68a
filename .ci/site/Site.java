import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Makes the documentation site: Javadoc of both modules, the pages of .github as HTML, the schema.
 * It fails on a link that leads nowhere. {@code mvn -Pdocs verify} runs it, with the folder of the
 * project, the folder to write, and the version.
 */
final class Site {
  /** The pages, by their file in .github, and what the front page says of them. */
  private static final Map<String, String> PAGES = new LinkedHashMap<>();

  static {
    PAGES.put("RECIPES", "Recipes|How do I …: short programs, and what they print.");
    PAGES.put("FORMAT", "Format|Every type and field of the JSON, with examples.");
    PAGES.put("FINDINGS", "Findings|What each code means, and what to do about it.");
    PAGES.put("CHANGELOG", "Changelog|What changed, and what to do when upgrading.");
    PAGES.put("VERSIONING", "Versioning|What a version number promises.");
  }

  private static final List<String> FILES = List.of("disse-1.0.schema.json", "example.json");
  private static final Pattern HREF = Pattern.compile("(?:href|src)=\"([^\"]*)\"");

  private final Path root;
  private final Path out;
  private final String version;
  private final Parser parser =
      Parser.builder().extensions(List.of(TablesExtension.create())).build();
  private final HtmlRenderer renderer =
      HtmlRenderer.builder()
          .extensions(List.of(TablesExtension.create()))
          .attributeProviderFactory(
              context ->
                  (node, tag, attributes) -> {
                    if (node instanceof Heading) {
                      attributes.put("id", slug(textOf(node)));
                    }
                  })
          .build();

  private Site(Path root, Path out, String version) {
    this.root = root;
    this.out = out;
    this.version = version;
  }

  public static void main(String[] args) throws IOException {
    new Site(Path.of(args[0]).toRealPath(), Path.of(args[1]).toAbsolutePath(), args[2]).make();
  }

  private void make() throws IOException {
    if (Files.exists(out)) {
      try (Stream<Path> old = Files.walk(out)) {
        old.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
      }
    }
    Files.createDirectories(out);
    javadoc();
    Files.copy(root.resolve(".ci/site/style.css"), out.resolve("style.css"));
    for (String file : FILES) {
      Files.copy(
          root.resolve("io/src/main/resources/org/disse/io/schema").resolve(file),
          out.resolve(file));
    }
    for (String page : PAGES.keySet()) {
      write(page, Files.readString(root.resolve(".github/" + page + ".md")));
    }
    write("INDEX", front(Files.readString(root.resolve("README.md"))));
    checkLinks();
  }

  /** The beginning of the README, and where to read on. */
  private static String front(String readme) {
    StringBuilder text = new StringBuilder(readme.substring(0, readme.indexOf("```java")));
    text.append("- [Javadoc](api/index.html): all types of `org.disse.core` and `org.disse.io`.\n");
    PAGES.forEach(
        (page, said) ->
            text.append(
                "- [%s](%s.md): %s\n".formatted(said.split("\\|")[0], page, said.split("\\|")[1])));
    text.append(
        "- [JSON Schema](disse-1.0.schema.json) (2020-12), and [a document](example.json) that uses"
            + " every type.\n\n");
    return text.append(readme, readme.indexOf("```java"), readme.indexOf("## See it")).toString();
  }

  private void write(String page, String markdown) throws IOException {
    Node document = parser.parse(markdown);
    document.accept(new Links());
    StringBuilder nav = new StringBuilder("<a href=\"index.html\">Disse</a>");
    nav.append("<a href=\"api/index.html\">Javadoc</a>");
    PAGES.forEach(
        (name, said) ->
            nav.append("<a href=\"%s\">%s</a>".formatted(html(name), said.split("\\|")[0])));
    nav.append("<a href=\"").append(FILES.get(0)).append("\">JSON Schema</a>");
    String title = markdown.lines().findFirst().orElseThrow().replaceFirst("^# ", "");
    Files.writeString(
        out.resolve(html(page)),
        """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>%s</title>
        <link rel="stylesheet" href="style.css">
        </head>
        <body>
        <header>%s</header>
        <main>
        %s</main>
        <footer>Disse %s</footer>
        </body>
        </html>
        """
            .formatted(
                title.equals("Disse") ? title : title + " · Disse",
                nav,
                renderer.render(document),
                version));
  }

  private static String html(String page) {
    return page.toLowerCase(Locale.ROOT) + ".html";
  }

  /** As code hosts make it, so that a link works here and there. */
  private static String slug(String heading) {
    return heading
        .toLowerCase(Locale.ROOT)
        .strip()
        .replaceAll("[^\\p{L}\\p{N} _-]", "")
        .replace(' ', '-');
  }

  private static String textOf(Node node) {
    StringBuilder text = new StringBuilder();
    node.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Text part) {
            text.append(part.getLiteral());
          }

          @Override
          public void visit(Code part) {
            text.append(part.getLiteral());
          }
        });
    return text.toString();
  }

  /** Links to what is on the site lead there; others that are not on the web become plain text. */
  private static final class Links extends AbstractVisitor {
    @Override
    public void visit(Link link) {
      visitChildren(link);
      String to = link.getDestination();
      String file = to.substring(to.lastIndexOf('/') + 1);
      String page = file.replaceFirst("\\.md(#.*)?$", "");
      if (file.contains(".md") && PAGES.containsKey(page)) {
        link.setDestination(html(page) + file.replaceFirst("^[^#]*", ""));
      } else if (FILES.contains(file)) {
        link.setDestination(file);
      } else if (!to.matches("(?:https?://|#|api/).*")) {
        for (Node child = link.getFirstChild(); child != null; child = link.getFirstChild()) {
          link.insertBefore(child);
        }
        link.unlink();
      }
    }

    @Override
    public void visit(Image image) {
      image.unlink();
    }
  }

  private void javadoc() {
    List<String> args =
        new ArrayList<>(
            List.of(
                "-d",
                out.resolve("api").toString(),
                "-quiet",
                "-notimestamp",
                "-Xdoclint:all",
                "-Werror",
                "-encoding",
                "UTF-8",
                "-docencoding",
                "UTF-8",
                "-charset",
                "UTF-8",
                "-windowtitle",
                "Disse " + version,
                "-doctitle",
                "Disse " + version,
                "-header",
                "<a href=\"{@docRoot}/../index.html\">Disse</a>",
                "--add-stylesheet",
                root.resolve(".ci/site/javadoc.css").toString(),
                "--module",
                "org.disse.core,org.disse.io",
                "--module-path",
                libraries()));
    for (String module : List.of("core", "io")) {
      args.add("--module-source-path");
      args.add("org.disse." + module + "=" + sources(module));
    }
    PrintWriter err = new PrintWriter(System.err, true);
    int code =
        ToolProvider.findFirst("javadoc").orElseThrow().run(err, err, args.toArray(String[]::new));
    if (code != 0) {
      throw new IllegalStateException("javadoc ended with " + code);
    }
  }

  /** What is hand-written, and what Immutables has made of it. */
  private String sources(String module) {
    Path generated = root.resolve(module).resolve("target/generated-sources/annotations");
    String own = root.resolve(module).resolve("src/main/java").toString();
    return Files.isDirectory(generated) ? own + File.pathSeparator + generated : own;
  }

  /** The jars of the class path but our own, which are read as sources. */
  private String libraries() {
    return String.join(
        File.pathSeparator,
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(path -> path.endsWith(".jar") && !Path.of(path).startsWith(root))
            .toList());
  }

  /** Every link of the pages leads to a file of the site, and to an id in it. */
  private void checkLinks() throws IOException {
    Set<String> dead = new TreeSet<>();
    try (Stream<Path> pages = Files.list(out)) {
      for (Path page : pages.filter(file -> file.toString().endsWith(".html")).toList()) {
        Matcher link = HREF.matcher(Files.readString(page));
        while (link.find()) {
          String to = link.group(1);
          if (!to.matches("https?://.*") && !leadsSomewhere(page, to)) {
            dead.add(page.getFileName() + " -> " + to);
          }
        }
      }
    }
    if (!dead.isEmpty()) {
      throw new IllegalStateException("links that lead nowhere: " + dead);
    }
  }

  private static boolean leadsSomewhere(Path page, String to) throws IOException {
    String[] parts = to.split("#", 2);
    Path file = parts[0].isEmpty() ? page : page.resolveSibling(parts[0]);
    return Files.isRegularFile(file)
        && (parts.length == 1 || Files.readString(file).contains("id=\"" + parts[1] + "\""));
  }
}
