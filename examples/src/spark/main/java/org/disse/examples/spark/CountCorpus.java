package org.disse.examples.spark;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import org.disse.io.catalog.Catalog;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import scala.Tuple2;

/**
 * Counts a large NDJSON corpus on Apache Spark: by cargo, pathway and net sign. Bad lines are
 * counted, and kept in a folder of their own with what is wrong with them.
 */
@Command(
    name = "count-corpus",
    description = "Counts an NDJSON corpus by cargo, pathway and net sign, on Apache Spark.")
public final class CountCorpus implements Callable<Integer> {
  /** Under what bad lines are counted. */
  static final String BAD = "bad lines";

  @Option(
      names = "--master",
      paramLabel = "URL",
      defaultValue = "local[2]",
      description = "where to compute: local[N], spark://host:port, yarn … (default: local[2])")
  private String master = "local[2]";

  @Option(
      names = "--bad",
      paramLabel = "FOLDER",
      description = "where to write the bad lines, each behind what is wrong with it")
  private String bad = "";

  @Parameters(paramLabel = "FILE", description = "what Spark reads: a file, a folder, a pattern")
  private String input = "";

  /**
   * Runs it.
   *
   * @param args see {@code --help}
   */
  public static void main(String[] args) {
    System.exit(new CommandLine(new CountCorpus()).execute(args));
  }

  @Override
  public Integer call() {
    SparkSession spark = session(master);
    try {
      count(spark, input, bad)
          .forEach((word, count) -> System.out.printf(Locale.ROOT, "%,12d  %s%n", count, word));
    } finally {
      spark.stop();
    }
    return 0;
  }

  static SparkSession session(String master) {
    return SparkSession.builder()
        .master(master)
        .appName("Disse: count a corpus")
        .config("spark.ui.enabled", "false")
        .getOrCreate();
  }

  /**
   * Counts a corpus.
   *
   * @param spark the session
   * @param input what to read
   * @param bad the folder for bad lines; "" for none
   * @return how often each word was met
   */
  static Map<String, Long> count(SparkSession spark, String input, String bad) {
    // Only words and numbers leave a part: models stay where they were read.
    JavaRDD<Pieces.Piece> pieces =
        spark
            .read()
            .textFile(input)
            .javaRDD()
            .mapPartitions(lines -> new Pieces(lines, Catalog.load()))
            .persist(StorageLevel.MEMORY_AND_DISK());
    JavaRDD<String> badLines = pieces.filter(piece -> piece.isBad()).map(Pieces.Piece::text);
    if (!bad.isEmpty()) {
      badLines.saveAsTextFile(bad);
    }
    Map<String, Long> counts =
        new TreeMap<>(
            JavaPairRDD.fromJavaRDD(
                    pieces
                        .filter(piece -> !piece.isBad())
                        .map(piece -> new Tuple2<>(piece.text(), piece.count())))
                .reduceByKey(Long::sum)
                .collectAsMap());
    counts.put(BAD, badLines.count());
    pieces.unpersist();
    return counts;
  }
}
