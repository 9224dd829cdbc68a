package org.disse.io.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A picture in SVG, drawn without any program beside us. */
final class SvgExporter implements Exporter {
  @Override
  public void write(Selection what, List<OutputStream> files, Accounts accounts)
      throws IOException {
    Drawing drawing = new Drawing(what);
    drawing.account(accounts);
    files.get(0).write(new SvgDrawing(drawing).draw().getBytes(StandardCharsets.UTF_8));
  }
}
