package org.example;

import org.disse.io.catalog.Catalog;
import org.disse.io.jackson3.DisseModule;
import org.disse.mechanism.Mechanism;
import tools.jackson.databind.json.JsonMapper;

/** Registers our module by hand: as modules, services of absent Jacksons could not be resolved. */
public final class Main {
  private Main() {}

  /** Ours inside a class of the host. */
  public record Request(String user, Mechanism mechanism) {}

  public static void main(String[] args) {
    JsonMapper mapper = JsonMapper.builder().addModule(new DisseModule()).build();
    Request request = new Request("me", Catalog.load().mechanisms().get(0));
    Request again = mapper.readValue(mapper.writeValueAsString(request), Request.class);
    if (!again.equals(request)) {
      throw new AssertionError("expected " + request + ", but was " + again);
    }
    if (ModuleLayer.boot().findModule("com.fasterxml.jackson.databind").isPresent()) {
      throw new AssertionError("expected no Jackson 2 databind");
    }
    System.out.println("modules fit with Jackson 3");
  }
}
