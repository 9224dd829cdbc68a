package org.example;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts on a free port of the loopback interface, asks itself, and ends. */
@SpringBootApplication
public class Service {
  /** Made by Spring. */
  Service() {}

  public static void main(String[] args) throws Exception {
    try (ConfigurableApplicationContext context =
        SpringApplication.run(Service.class, "--server.address=127.0.0.1", "--server.port=0")) {
      String port = context.getEnvironment().getRequiredProperty("local.server.port");
      new Client("http://127.0.0.1:" + port).askEverything();
    }
  }
}
