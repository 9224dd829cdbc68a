package org.example;

import org.disse.check.Code;
import org.disse.check.Severity;

/** Codes of our own; reports explain them as they do those of Disse. */
enum OwnCode implements Code {
  LARGE_PARTICLE("large-particle", Severity.ERROR, "a particle too large for a vesicle");

  private final String id;
  private final Severity severity;
  private final String meaning;

  OwnCode(String id, Severity severity, String meaning) {
    this.id = id;
    this.severity = severity;
    this.meaning = meaning;
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public Severity severity() {
    return severity;
  }

  @Override
  public String meaning() {
    return meaning;
  }

  @Override
  public String advice() {
    return "Measure it again.";
  }
}
