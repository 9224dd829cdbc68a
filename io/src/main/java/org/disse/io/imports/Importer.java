package org.disse.io.imports;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** Reads the format of another tool. */
interface Importer {
  /**
   * Reads record by record; a record that cannot be read is told of and left out.
   *
   * @param files a stream for each file of the format; not closed
   * @param draft takes entries and findings
   * @throws IOException from the streams
   */
  void read(List<InputStream> files, Draft draft) throws IOException;
}
