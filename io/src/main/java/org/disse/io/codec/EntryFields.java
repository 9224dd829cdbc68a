package org.disse.io.codec;

import static org.disse.io.codec.Scalars.CURIE;
import static org.disse.io.codec.Scalars.ID;
import static org.disse.io.codec.Scalars.LABEL;
import static org.disse.io.codec.Scalars.PROSE;
import static org.disse.io.codec.Table.record;

import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.disse.entry.Entry;
import org.disse.entry.EntryId;
import org.disse.io.json.JsonInput;
import org.disse.io.json.JsonOutput;
import org.jspecify.annotations.Nullable;

/**
 * What all entries share: id, label, synonyms and xrefs in front of their own fields, notes behind
 * them.
 */
final class EntryFields {
  private EntryFields() {}

  /** The front of an entry's table, with a label of its own. */
  static <T extends Entry, B extends Entry.Builder> Table<T, B> entry(
      String type,
      Supplier<B> begin,
      Function<B, ? extends T> build,
      BiConsumer<? super B, String> label) {
    Table<T, B> table = record(type, begin, build);
    return names(withId(table, ID).required("label", LABEL, Entry::label, label));
  }

  /** The front of an entry's table whose label is derived. */
  static <T extends Entry, B extends Entry.Builder> Table<T, B> entryWithoutLabel(
      String type, Supplier<B> begin, Function<B, ? extends T> build) {
    return entryWithoutLabel(type, ID, begin, build);
  }

  /** The same for entries whose ids obey a rule of their own. */
  static <T extends Entry, B extends Entry.Builder> Table<T, B> entryWithoutLabel(
      String type, Codec<EntryId> id, Supplier<B> begin, Function<B, ? extends T> build) {
    Table<T, B> table = record(type, begin, build);
    return names(withId(table, id));
  }

  /**
   * The table of an entry of unknown type: what all entries share is read, all the rest is kept.
   */
  static <T extends Entry, B extends Entry.Builder> RecordCodec<T, B> unrecognized(
      Table<T, B> type, BiConsumer<? super B, String> label) {
    return close(names(withId(type, ID).required("label", LABEL, Entry::label, label)).lax());
  }

  private static <T extends Entry, B extends Entry.Builder> Table<T, B> withId(
      Table<T, B> table, Codec<EntryId> id) {
    return table.identifiedBy("id").required("id", new OfEntryId(id), Entry::id, Entry.Builder::id);
  }

  private static <T extends Entry, B extends Entry.Builder> Table<T, B> names(Table<T, B> table) {
    return table
        .list("synonyms", LABEL, Entry::synonyms, Entry.Builder::addSynonyms)
        .list("xrefs", CURIE, Entry::xrefs, Entry.Builder::addXrefs);
  }

  /** The back of an entry's table. */
  static <T extends Entry, B extends Entry.Builder> RecordCodec<T, B> close(Table<T, B> table) {
    return table
        .optional("notes", PROSE, Entry::notes, Entry.Builder::notes)
        .skipping(RecordCodec.ENTRY)
        .build(Entry::extensions, Entry.Builder::extensions);
  }

  /** Tells the input whose entry it is in, which matters if the entry turns out to be broken. */
  private record OfEntryId(Codec<EntryId> codec) implements Codec<EntryId> {
    @Override
    public Shape shape() {
      return codec.shape();
    }

    @Override
    public @Nullable EntryId read(JsonInput in) {
      EntryId id = codec.read(in);
      in.entryId(id);
      return id;
    }

    @Override
    public void write(JsonOutput out, EntryId id) {
      codec.write(out, id);
    }
  }
}
