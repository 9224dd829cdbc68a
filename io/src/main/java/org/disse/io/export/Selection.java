package org.disse.io.export;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.disse.entry.Entry;
import org.disse.entry.EntryId;
import org.disse.entry.Ref;
import org.disse.entry.Section;
import org.disse.knowledge.KnowledgeBase;

/**
 * What is to be written: a knowledge base, or some of its entries. What these refer to is looked up
 * in the knowledge base for names and identifiers, and not written for its own sake.
 */
public final class Selection {
  private final KnowledgeBase base;
  private final Predicate<? super Entry> chosen;

  private Selection(KnowledgeBase base, Predicate<? super Entry> chosen) {
    this.base = base;
    this.chosen = chosen;
  }

  /**
   * Everything.
   *
   * @param base the knowledge base
   * @return the selection
   */
  public static Selection all(KnowledgeBase base) {
    return new Selection(base, entry -> true);
  }

  /**
   * Some entries.
   *
   * @param base the knowledge base
   * @param ids the ids of the entries
   * @return the selection
   * @throws java.util.NoSuchElementException if there is no entry of such an id
   */
  public static Selection of(KnowledgeBase base, Iterable<EntryId> ids) {
    Set<EntryId> chosen = new HashSet<>();
    for (EntryId id : ids) {
      chosen.add(base.get(Ref.to(Entry.class, id)).id());
    }
    return new Selection(base, entry -> chosen.contains(entry.id()));
  }

  /**
   * The whole knowledge base, to look up what entries refer to.
   *
   * @return the knowledge base
   */
  public KnowledgeBase base() {
    return base;
  }

  /**
   * Whether an entry is to be written.
   *
   * @param entry an entry of the knowledge base
   * @return true if it is
   */
  public boolean contains(Entry entry) {
    return chosen.test(entry);
  }

  /**
   * The entries of all sections that are to be written.
   *
   * @return the entries in the order of the format
   */
  public List<Entry> entries() {
    return base.entries().stream().filter(this::contains).toList();
  }

  /**
   * The entries of a section that are to be written.
   *
   * @param section the section
   * @return the entries in their order
   */
  public List<? extends Entry> entries(Section section) {
    return base.entries(section).stream().filter(this::contains).toList();
  }

  /**
   * The entries of a kind that are to be written.
   *
   * @param kind the kind
   * @param <T> the kind
   * @return the entries in their order
   */
  public <T extends Entry> List<T> all(Class<T> kind) {
    return base.all(kind).stream().filter(this::contains).toList();
  }
}
