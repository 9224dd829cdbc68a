package org.disse.io.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;

/**
 * One page that needs no network: the picture, evidence at a click, filters, search and keys. Its
 * policy lets no script run but its own, whatever the labels hold.
 */
final class HtmlExporter implements Exporter {
  @Override
  public void write(Selection what, List<OutputStream> files, Accounts accounts)
      throws IOException {
    Drawing drawing = new Drawing(what);
    drawing.account(accounts);
    accounts.document().kept("/title");
    String script = resource("page.js");
    String page = resource("page.html");
    OutputStream out = files.get(0);
    for (String part : page.split("(?=\\{\\{)|(?<=}})", -1)) {
      String text =
          switch (part) {
            case "{{title}}" -> Markup.escape(what.base().title());
            case "{{style}}" -> resource("page.css");
            case "{{hash}}" -> hash(script);
            case "{{picture}}" -> new SvgDrawing(drawing).draw();
            case "{{data}}" -> new PageData(what, drawing, accounts).toText();
            case "{{script}}" -> script;
            default -> part;
          };
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
  }

  private static String resource(String name) {
    try (InputStream stream = HtmlExporter.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("the jar lacks " + name);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String hash(String script) {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      byte[] digest = sha256.digest(script.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // Every Java platform has it.
    }
  }
}
