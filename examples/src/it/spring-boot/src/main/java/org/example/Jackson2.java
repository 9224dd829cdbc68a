package org.example;

import org.disse.io.jackson.DisseModule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one bean for Spring Boot 3; Spring Boot 4 finds the module for Jackson 3 by itself. */
@Configuration
class Jackson2 {
  @Bean
  DisseModule disseModule() {
    return new DisseModule();
  }
}
