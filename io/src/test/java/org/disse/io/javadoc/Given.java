package org.disse.io.javadoc;

/** What examples take as given: their readers have it, so that they need not say where from. */
final class Given {
  static final String SOURCE =
      """
      import java.io.OutputStream;
      import java.nio.file.Path;
      import java.util.Iterator;
      import java.util.List;
      import java.util.function.Function;
      import org.disse.check.*;
      import org.disse.entry.Entry;
      import org.disse.io.*;
      import org.disse.knowledge.KnowledgeBase;
      import org.disse.mechanism.*;
      import org.disse.source.Cell;
      import org.disse.term.Vocabulary;

      abstract class Given {
        KnowledgeBase base, before, after, edited, mine, theirs;
        Mechanism mechanism;
        Step step;
        Cell cell;
        Report report;
        List<Finding> findings;
        Check everyCellHasATerm;
        Vocabulary vocabulary;
        DisseJson json;
        StreamOptions options;
        Path path, from, to;
        OutputStream stream;
        String text;
        Partitions lines;

        interface Partitions {
          Object mapPartitions(Function<Iterator<String>, Object> each);
        }

        enum MyCode implements Code {
          CELL_WITHOUT_TERM;

          public String id() {
            return "cell-without-term";
          }

          public Severity severity() {
            return Severity.INFO;
          }

          public String meaning() {
            return "a cell has no CL term";
          }

          public String advice() {
            return "Add the term to the xrefs.";
          }
        }

        void count(Entry entry) {}

        Object counts(Iterator<ReadResult<Entry>> entries) {
          return entries;
        }

        abstract void example() throws Exception;
      }
      """;

  private Given() {}
}
