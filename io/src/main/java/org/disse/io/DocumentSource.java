package org.disse.io;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.disse.check.Finding;
import org.disse.check.Report;
import org.disse.io.codec.ElementReader;
import org.disse.io.codec.ReadLine;
import org.disse.io.json.DocumentBlocks;
import org.disse.io.json.Pools;
import org.disse.knowledge.KnowledgeBase;
import org.jspecify.annotations.Nullable;

/**
 * Entries from a document, block by block, by one thread or several. It is gone over twice: once
 * for what stands around the entries, which may stand behind them, and once for the entries.
 */
final class DocumentSource implements EntrySource {
  /** Opens the document from its beginning. */
  interface Opening {
    InputStream open() throws IOException;
  }

  private final Opening opening;
  private final int longest;
  private final ElementReader reader;
  private final Lending<Pools> sessions = new Lending<>(Pools::new);
  private final EntryTaking taking;
  private final Pipeline<DocumentBlocks.Block, ElementReader.Entries, Entries> pipeline;
  private ElementReader.@Nullable Around around;
  private boolean isOwnTold;

  /** Told to the one who reads. */
  private boolean isBroken;

  /** Whether an entry taken before was not JSON: then none behind it is taken. */
  private boolean isBrokenOff;

  /**
   * @param opening opens it for the first time over
   * @param text the second time over
   */
  DocumentSource(Opening opening, InputStream text, EntryTaking taking, StreamOptions options) {
    this.opening = opening;
    this.longest = options.maxLineBytes();
    this.reader = EntrySource.elementReader(options.reading(), longest);
    DocumentBlocks blocks = new DocumentBlocks(text, ElementReader.LISTS, longest);
    this.taking = taking;
    this.pipeline = new Pipeline<>(options.threads(), blocks::next, this::read, this::taken);
  }

  /** The entries of a block, taken, and whether the last is no JSON. */
  private record Entries(EntryTaking.Taken taken, boolean isBroken) {}

  /** Called by the pipeline only after what stands around the entries was read. */
  private ElementReader.Entries read(DocumentBlocks.Block block) {
    ElementReader.Around known = around;
    if (known == null) {
      throw new IllegalStateException("expected the document's own fields to be read before");
    }
    return sessions.use(pools -> reader.read(block, known.version(), pools));
  }

  /** Called by the pipeline in the order of the file. */
  private Entries taken(ElementReader.Entries entries) {
    if (isBrokenOff) {
      return new Entries(EntryTaking.Taken.NOTHING, true);
    }
    isBrokenOff = entries.isBroken();
    return new Entries(taking.take(entries.entries()), entries.isBroken());
  }

  private ElementReader.Around around() throws IOException {
    ElementReader.Around known = around;
    if (known == null) {
      try (InputStream text = opening.open()) {
        DocumentBlocks blocks = new DocumentBlocks(text, ElementReader.LISTS, longest);
        while (blocks.next() != null) {
          // Only what is left is wanted.
        }
        known = sessions.use(pools -> reader.read(blocks.outline(), pools));
      }
      around = known;
    }
    return known;
  }

  @Override
  public ReadResult<KnowledgeBase> header() throws IOException {
    ElementReader.Around known = around();
    List<Finding> findings = new ArrayList<>(known.own());
    known.refusal().ifPresent(findings::add);
    if (known.header().isEmpty()) {
      known.malformed().ifPresent(findings::add);
    }
    return new ReadResult<>(known.header(), new Report(findings), 0);
  }

  @Override
  public EntryTaking.@Nullable Taken next() throws IOException {
    ElementReader.Around known = around();
    if (known.refusal().isPresent() || isBroken) {
      return null;
    }
    if (!isOwnTold) {
      isOwnTold = true;
      if (!known.own().isEmpty()) {
        return taking.take(List.of(ReadLine.without(known.own())));
      }
    }
    Entries entries = pipeline.next();
    if (entries == null) {
      return null;
    }
    isBroken = entries.isBroken();
    return entries.taken();
  }

  @Override
  public List<Finding> atEnd() {
    ElementReader.Around known = around;
    if (known == null || isBroken) {
      // Behind an entry that is not JSON nothing else can be told.
      return List.of();
    }
    return known.refusal().or(known::malformed).stream().toList();
  }

  @Override
  public void close() {
    pipeline.close();
  }
}
