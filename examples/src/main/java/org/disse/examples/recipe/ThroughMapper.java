package org.disse.examples.recipe;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.disse.io.DisseReadException;
import org.disse.io.catalog.Catalog;
import org.disse.io.jackson.DisseModule;
import org.disse.mechanism.Mechanism;

/** Reads and writes entries through an ObjectMapper that an application has already. */
final class ThroughMapper {
  public static void main(String[] args) throws JsonProcessingException {
    ObjectMapper mapper = JsonMapper.builder().addModule(new DisseModule()).build();

    Mechanism first = Catalog.load().mechanisms().get(0);
    String json = mapper.writeValueAsString(first);
    System.out.println(mapper.readValue(json, Mechanism.class).equals(first));

    try {
      mapper.readValue("{\"id\": \"m\", \"lable\": \"M\"}", Mechanism.class);
    } catch (MismatchedInputException e) {
      if (e.getCause() instanceof DisseReadException refused) {
        System.out.print(refused.report());
      }
    }
  }
}
