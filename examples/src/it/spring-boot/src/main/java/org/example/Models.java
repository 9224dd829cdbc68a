package org.example;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
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
