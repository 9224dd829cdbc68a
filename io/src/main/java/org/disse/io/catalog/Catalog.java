package org.disse.io.catalog;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.disse.io.DisseJson;
import org.disse.knowledge.KnowledgeBase;

/**
 * The knowledge base that comes with Disse: studies of stem cell vesicles in liver fibrosis and
 * other liver damage, and the cited biology behind them.
 *
 * <p>Curated from abstracts and review tables, so not complete, and no medical advice. Identifiers
 * are from open ontologies; the NOTICE in the jar names them and their licences.
 *
 * <pre>{@code
 * KnowledgeBase base = Catalog.load();
 * }</pre>
 */
public final class Catalog {
  private static final String RESOURCE = "liver-fibrosis.json";

  private Catalog() {}

  /**
   * Reads the bundled knowledge base. Each call reads anew; keep what it gives.
   *
   * @return the knowledge base
   */
  public static KnowledgeBase load() {
    try (InputStream stream = Catalog.class.getResourceAsStream(RESOURCE)) {
      if (stream == null) {
        throw new FileNotFoundException(RESOURCE);
      }
      return DisseJson.strict().read(stream);
    } catch (IOException e) {
      throw new UncheckedIOException("the bundled knowledge base is not in the jar", e);
    }
  }
}
