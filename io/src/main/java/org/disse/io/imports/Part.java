package org.disse.io.imports;

import java.util.LinkedHashMap;
import java.util.Map;
import org.disse.check.Location;
import org.disse.entry.Section;
import org.jspecify.annotations.Nullable;

/**
 * An entry in the making. What our own export says of it holds, whether it comes before what others
 * say or after it; only steps of others are added to those that are our own.
 */
final class Part {
  private final String id;
  private final Location location;
  private final Section section;
  private final Tree others = new Tree();
  private final Votes names = new Votes();
  private @Nullable Section ownSection;
  private @Nullable Tree own;

  Part(String id, Section section, Location location) {
    this.id = id;
    this.section = section;
    this.location = location;
  }

  /** Where it was first spoken of. */
  Location location() {
    return location;
  }

  /** The section in which others see it. */
  Section section() {
    return section;
  }

  Tree others() {
    return others;
  }

  Tree own(Section here) {
    Tree tree = own;
    if (tree == null) {
      tree = new Tree();
      own = tree;
      ownSection = here;
    }
    return tree;
  }

  /** A name that others give it. The one that holds is the label, the others are synonyms. */
  void name(String name) {
    names.add(name);
  }

  /** The line of it. */
  Map<String, @Nullable Object> plain() {
    Section here = ownSection == null ? section : ownSection;
    Map<String, @Nullable Object> line = new LinkedHashMap<>();
    line.put("entry", here.singular());
    line.put("id", id);
    (own == null ? named() : whole(own, here)).plain().forEach(line::putIfAbsent);
    return line;
  }

  private Tree named() {
    names.winner().ifPresent(name -> others.put("/label", name));
    names.words().stream()
        .filter(name -> !name.equals(names.winner().orElse("")))
        .forEach(name -> others.add("/synonyms", name));
    return others;
  }

  private Tree whole(Tree ours, Section here) {
    ours.append("/steps", others);
    if (here == Section.MECHANISMS) {
      // The label is told with the first of its steps, which need not be there.
      ours.put("/label", id);
    }
    return ours;
  }
}
