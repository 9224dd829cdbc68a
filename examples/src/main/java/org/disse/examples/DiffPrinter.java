package org.disse.examples;

import java.util.Optional;
import org.disse.entry.Entry;
import org.disse.entry.EntryId;
import org.disse.io.diff.Change;
import org.disse.io.diff.Diff;
import org.disse.io.diff.Spot;
import org.disse.io.diff.Values;
import org.jspecify.annotations.Nullable;

/** Prints a diff for people: a heading for each entry, below it a line for each change in it. */
final class DiffPrinter {
  private static final int LONGEST = 120;

  private final Terminal out;
  private final boolean colored;
  private Optional<Spot> heading = Optional.empty();

  DiffPrinter(Terminal out, boolean colored) {
    this.out = out;
    this.colored = colored;
  }

  private enum Color {
    GREEN(32),
    RED(31),
    YELLOW(33),
    BOLD(1);

    private final int code;

    Color(int code) {
      this.code = code;
    }
  }

  void print(Diff diff) {
    for (Change change : diff.changes()) {
      if (change instanceof Change.EntryAdded added) {
        line(Color.GREEN, "+ " + name(added.entry()));
      } else if (change instanceof Change.EntryRemoved removed) {
        line(Color.RED, "- " + name(removed.entry()));
      } else if (change instanceof Change.EntryMoved moved) {
        String place = moved.after().map(id -> "behind " + id).orElse("to the front");
        line(Color.YELLOW, "> " + moved.spot() + "  moved " + place);
      } else {
        heading(diff, change.spot());
        inside(change);
      }
    }
    out.println(diff);
  }

  private void line(Color color, String text) {
    if (colored) {
      out.println(color.code, text);
    } else {
      out.println(text);
    }
  }

  private static String name(Entry entry) {
    return entry.section().singular() + " " + entry.id() + "  " + entry.label();
  }

  private void heading(Diff diff, Spot spot) {
    Spot whole = new Spot(spot.section(), spot.entry(), "");
    if (!heading.equals(Optional.of(whole))) {
      heading = Optional.of(whole);
      Optional<EntryId> id = spot.entry();
      line(
          Color.BOLD,
          "~ " + id.flatMap(diff.after()::find).map(DiffPrinter::name).orElse("document"));
    }
  }

  private void inside(Change change) {
    String pointer = " " + change.spot().pointer();
    if (change instanceof Change.FieldAdded added) {
      line(Color.GREEN, "  +" + pointer + "  " + shown(added.value()));
    } else if (change instanceof Change.ItemAdded added) {
      line(Color.GREEN, "  +" + pointer + "  " + shown(added.value()));
    } else if (change instanceof Change.FieldRemoved removed) {
      line(Color.RED, "  -" + pointer + "  " + shown(removed.value()));
    } else if (change instanceof Change.ItemRemoved removed) {
      line(Color.RED, "  -" + pointer + "  " + shown(removed.value()));
    } else if (change instanceof Change.FieldChanged changed) {
      line(
          Color.YELLOW,
          "  ~" + pointer + "  " + shown(changed.before()) + " → " + shown(changed.after()));
    } else if (change instanceof Change.ItemMoved moved) {
      line(Color.YELLOW, "  >" + pointer + "  moved to " + moved.to());
    } else if (change instanceof Change.FieldsReordered reordered) {
      line(Color.YELLOW, "  >" + pointer + "  in the order " + reordered.names());
    }
  }

  private static String shown(@Nullable Object value) {
    String text = Values.oneLine(value);
    int length = text.codePointCount(0, text.length());
    return length <= LONGEST
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONGEST - 1)) + "…";
  }
}
