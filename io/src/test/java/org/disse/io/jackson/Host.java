package org.disse.io.jackson;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import java.util.stream.Stream;
import org.disse.io.DisseJson;
import tools.jackson.databind.json.JsonMapper;

/** A mapper of a host, of either Jackson, as far as the tests need it. */
interface Host {
  <T> T read(String text, Class<T> type) throws Exception;

  String write(Object value) throws Exception;

  /** Through the mapper's own tree. */
  <T> T readFromTree(String text, Class<T> type) throws Exception;

  static Stream<Host> all() throws Exception {
    return Stream.of(
        jackson2(new ObjectMapper().registerModule(new DisseModule())),
        jackson3(JsonMapper.builder().addModule(new org.disse.io.jackson3.DisseModule()).build()));
  }

  static Stream<Host> reading(DisseJson json) {
    return Stream.of(
        jackson2(new ObjectMapper().registerModule(new DisseModule(json))),
        jackson3(
            JsonMapper.builder().addModule(new org.disse.io.jackson3.DisseModule(json)).build()));
  }

  /** Mappers whose host has habits of its own. */
  static Stream<Host> withHabits() {
    return Stream.of(
        jackson2(
            com.fasterxml.jackson.databind.json.JsonMapper.builder()
                .addModule(new DisseModule())
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .configure(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS, true)
                .activateDefaultTyping(
                    BasicPolymorphicTypeValidator.builder().allowIfBaseType(Object.class).build(),
                    ObjectMapper.DefaultTyping.NON_FINAL)
                .build()),
        jackson3(
            JsonMapper.builder()
                .addModule(new org.disse.io.jackson3.DisseModule())
                .propertyNamingStrategy(tools.jackson.databind.PropertyNamingStrategies.SNAKE_CASE)
                .activateDefaultTyping(
                    tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator.builder()
                        .allowIfBaseType(Object.class)
                        .build(),
                    tools.jackson.databind.DefaultTyping.NON_FINAL)
                .build()));
  }

  private static Host jackson2(ObjectMapper mapper) {
    return new Host() {
      @Override
      public <T> T read(String text, Class<T> type) throws Exception {
        return mapper.readValue(text, type);
      }

      @Override
      public String write(Object value) throws Exception {
        return mapper.writeValueAsString(value);
      }

      @Override
      public <T> T readFromTree(String text, Class<T> type) throws Exception {
        JsonNode tree = mapper.readTree(text);
        return mapper.treeToValue(tree, type);
      }

      @Override
      public String toString() {
        return "Jackson 2";
      }
    };
  }

  private static Host jackson3(JsonMapper mapper) {
    return new Host() {
      @Override
      public <T> T read(String text, Class<T> type) {
        return mapper.readValue(text, type);
      }

      @Override
      public String write(Object value) {
        return mapper.writeValueAsString(value);
      }

      @Override
      public <T> T readFromTree(String text, Class<T> type) {
        return mapper.treeToValue(mapper.readTree(text), type);
      }

      @Override
      public String toString() {
        return "Jackson 3";
      }
    };
  }
}
