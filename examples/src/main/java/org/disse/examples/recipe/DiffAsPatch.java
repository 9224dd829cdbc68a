package org.disse.examples.recipe;

import java.io.IOException;
import java.nio.file.Path;
import org.disse.io.DisseJson;
import org.disse.io.diff.Diff;

/** Tells what changed between two files, whatever their form, and as JSON Patch (RFC 6902). */
final class DiffAsPatch {
  public static void main(String[] args) throws IOException {
    DisseJson json = DisseJson.strict();
    Diff diff = Diff.between(json.read(Path.of(args[0])), json.read(Path.of(args[1])));

    diff.changes().forEach(System.out::println); // entry by entry, field by field
    System.out.print(diff.toJsonPatch());
  }
}
