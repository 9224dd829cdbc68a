package org.disse.knowledge;

import java.util.Arrays;
import org.disse.cargo.Lipid;
import org.disse.cargo.MicroRna;
import org.disse.cause.FibrosisCause;
import org.disse.entry.Entry;
import org.disse.source.Cell;
import org.disse.source.CellKind;
import org.disse.target.Gene;

/** A knowledge base of a few entries. */
final class SmallBase {
  private SmallBase() {}

  static final Cell LX2 = cell("lx-2");
  static final Cell HSC = cell("hsc");
  static final MicroRna MIR122 = MicroRna.builder().id("mir-122").label("miR-122").build();
  static final Lipid S1P = Lipid.builder().id("s1p").label("S1P").build();
  static final Gene SMO = Gene.builder().id("smo").label("SMO").build();
  static final KnowledgeBase BASE = base(SMO, LX2, S1P, MIR122, HSC);

  static Cell cell(String id) {
    return Cell.builder().id(id).label(id).kind(CellKind.CELL_LINE).build();
  }

  static FibrosisCause.Builder cause(String id) {
    return FibrosisCause.builder().id(id).label(id);
  }

  static KnowledgeBase base(Entry... entries) {
    return KnowledgeBase.builder().id("kb").title("Test").addAll(Arrays.asList(entries)).build();
  }
}
