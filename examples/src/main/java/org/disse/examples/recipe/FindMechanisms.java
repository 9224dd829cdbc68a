package org.disse.examples.recipe;

import org.disse.cause.FibrosisCause;
import org.disse.evidence.Setting;
import org.disse.io.catalog.Catalog;
import org.disse.knowledge.KnowledgeBase;
import org.disse.knowledge.MechanismQuery;
import org.disse.source.Cell;

/** Finds mechanisms by cause and by the cell that the vesicles are from, kinds of both included. */
final class FindMechanisms {
  public static void main(String[] args) {
    KnowledgeBase base = Catalog.load();
    MechanismQuery query =
        base.findMechanisms()
            .ofCause(FibrosisCause.ref("ccl4"))
            .fromCell(Cell.ref("mesenchymal-stem-cell"));

    query.stream().forEach(found -> System.out.println(found.id() + ": " + found.label()));
    System.out.println(
        query.count() + ", in vivo support for " + query.supportedBy(Setting.IN_VIVO).count());
  }
}
