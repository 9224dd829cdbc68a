package org.example;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.disse.check.Report;
import org.disse.io.DisseJson;
import org.disse.io.catalog.Catalog;
import org.disse.knowledge.KnowledgeBase;
import org.disse.mechanism.Mechanism;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Takes and gives models as they are: no class of its own stands between. */
@RestController
class Models {
  private final Map<String, Mechanism> mechanisms = new ConcurrentHashMap<>();
  private volatile KnowledgeBase base = Catalog.load();

  @GetMapping("/knowledge")
  KnowledgeBase knowledge() {
    return base;
  }

  @PostMapping("/knowledge")
  KnowledgeBase replace(@RequestBody KnowledgeBase other) {
    base = other;
    return other;
  }

  /**
   * The text itself: so each finding has its line and column, whatever the checks it comes from.
   */
  @PostMapping(path = "/check", consumes = "application/json")
  Report check(@RequestBody byte[] document) {
    return DisseJson.strict().tryRead(document).report();
  }

  @GetMapping("/mechanisms/{id}")
  ResponseEntity<Mechanism> mechanism(@PathVariable("id") String id) {
    return ResponseEntity.of(Optional.ofNullable(mechanisms.get(id)));
  }

  @PostMapping("/mechanisms")
  Mechanism add(@RequestBody Mechanism mechanism) {
    mechanisms.put(mechanism.id().toString(), mechanism);
    return mechanism;
  }
}
