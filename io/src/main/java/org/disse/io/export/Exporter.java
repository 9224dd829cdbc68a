package org.disse.io.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * Writes in the format of another tool. The same entries give the same bytes: no clock, no random
 * id, no order of a hash table.
 */
interface Exporter {
  /**
   * Writes, one entry after the other, and says in the accounts what became of the values.
   *
   * @param what what is to be written
   * @param files a stream for each file of the format, in the order of its endings; not closed
   * @param accounts told what stands in the output, and how
   * @throws IOException from the streams
   */
  void write(Selection what, List<OutputStream> files, Accounts accounts) throws IOException;
}
