package org.disse.examples.recipe;

import org.disse.source.ImagingMethod;
import org.disse.source.IsolationMethod;
import org.disse.source.Marker;
import org.disse.source.MarkerCategory;
import org.disse.source.MarkerResult;
import org.disse.source.MisevReport;
import org.disse.source.Preparation;

/** Holds what a paper reports about its vesicles against what MISEV asks for. */
final class ReportPreparation {
  public static void main(String[] args) {
    Preparation preparation =
        Preparation.builder()
            .addIsolation(IsolationMethod.DIFFERENTIAL_ULTRACENTRIFUGATION)
            .addMarkers(marker("CD9", MarkerCategory.TRANSMEMBRANE, MarkerResult.PRESENT))
            .addMarkers(marker("albumin", MarkerCategory.CONTAMINANT, MarkerResult.ABSENT))
            .addImaging(ImagingMethod.TRANSMISSION_ELECTRON_MICROSCOPY)
            .build();

    MisevReport report = preparation.misev();
    System.out.print(report);
    System.out.println("not reported: " + report.missing());
    System.out.println("see " + report.pointer(MisevReport.Item.PURITY_CONTROL));
  }

  private static Marker marker(String protein, MarkerCategory category, MarkerResult result) {
    return Marker.builder().protein(protein).category(category).result(result).build();
  }
}
