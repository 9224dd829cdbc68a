package org.disse.examples.recipe;

import org.disse.cargo.Cargo;
import org.disse.cargo.CargoKind;
import org.disse.cargo.UnrecognizedCargo;
import org.disse.io.DisseJson;
import org.disse.knowledge.KnowledgeBase;
import org.disse.value.Extensions;

/** Carries a type of cargo and a field that the format does not know, through files and back. */
final class OwnFields {
  public static void main(String[] args) {
    Cargo glycan =
        UnrecognizedCargo.builder()
            .type("glycan")
            .id("hyaluronan")
            .label("hyaluronan")
            .extensions(Extensions.none().with("label", "labelDe", "Hyaluronsäure"))
            .build();
    KnowledgeBase base = KnowledgeBase.builder().id("mine").title("Mine").add(glycan).build();

    String text = DisseJson.standard().toText(base);
    System.out.print(text);

    // The presets standard and lenient keep what they do not know; strict refuses it.
    Cargo back = DisseJson.standard().read(text).get(Cargo.ref("hyaluronan"));
    System.out.println(back.kind() == CargoKind.UNRECOGNIZED);
    System.out.println(back.extensions().get("labelDe").orElse("lost"));
    System.out.print(DisseJson.strict().tryRead(text).report());
  }
}
