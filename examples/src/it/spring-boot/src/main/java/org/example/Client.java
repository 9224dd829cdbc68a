package org.example;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.disse.io.DisseJson;
import org.disse.io.WriteOptions;
import org.disse.io.catalog.Catalog;
import org.disse.mechanism.Mechanism;

/** Asks the service over HTTP as anybody would, and compares what it answers. */
final class Client {
  private static final DisseJson COMPACT = DisseJson.strict().with(WriteOptions.onOneLine());

  private final HttpClient http =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
  private final String service;

  Client(String service) {
    this.service = service;
  }

  void askEverything() throws Exception {
    knowledgeGoesBothWays();
    mechanismsGoBothWays();
    everyFaultOfAnEntryIsTold();
    aReferenceThatLeadsNowhereIsTold();
    textThatIsNoJsonIsRefused();
    otherMediaAreRefused();
    theDescriptionIsServed();
    System.out.println("all answers as expected");
  }

  private void knowledgeGoesBothWays() throws Exception {
    String example = resource("org/disse/io/schema/example.json");
    String compact = COMPACT.toText(DisseJson.strict().read(example)).strip();
    expect(200, COMPACT.toText(Catalog.load()).strip(), get("/knowledge"));
    expect(200, compact, post("/knowledge", "application/json", example));
    expect(200, compact, get("/knowledge"));
  }

  private void mechanismsGoBothWays() throws Exception {
    Mechanism mechanism = Catalog.load().mechanisms().get(0);
    String text = COMPACT.entries(Mechanism.class).toText(mechanism).strip();
    String path = "/mechanisms/" + mechanism.id();
    expect(404, "", get(path));
    expect(200, text, post("/mechanisms", "application/json; charset=UTF-8", text));
    expect(200, text, get(path));
  }

  private void everyFaultOfAnEntryIsTold() throws Exception {
    expect(
        400,
        resource("faults.json").strip(),
        post(
            "/mechanisms",
            "application/json",
            """
            {
              "id": "a b",
              "lable": "A",
              "steps": [
                {"subject": "mir", "relation": "inhibitss", "object": "smo"}
              ]
            }
            """));
  }

  /** By the mapper with a pointer; from the text with line and column too. */
  private void aReferenceThatLeadsNowhereIsTold() throws Exception {
    String request = resource("dangling-request.json");
    expect(400, resource("dangling.json").strip(), post("/knowledge", "application/json", request));
    expect(
        200,
        resource("dangling-located.json").strip(),
        post("/check", "application/json", request));
  }

  private void textThatIsNoJsonIsRefused() throws Exception {
    String answer =
        post("/mechanisms", "application/json", "{\n\"id\": \"m\"\n\"label\": 1}").body();
    contains("{\"valid\":false,", answer);
    contains("\"code\":\"malformed-json\",\"severity\":\"error\",\"pointer\":", answer);
    contains("\"line\":3,\"column\":", answer);
    for (String nothing : new String[] {"", "nope", "[", "\"text\"", "null"}) {
      HttpResponse<String> refused = post("/mechanisms", "application/json", nothing);
      expect(400, refused.body(), refused);
      contains("{\"valid\":false,\"counts\":[{\"code\":\"", refused.body());
    }
  }

  private void otherMediaAreRefused() throws Exception {
    expect(415, post("/mechanisms", "text/plain", "{}"));
    expect(415, post("/knowledge", "application/xml", "<a/>"));
    expect(415, post("/check", "text/plain", "{}"));
  }

  private void theDescriptionIsServed() throws Exception {
    HttpResponse<String> description = get("/openapi.json");
    expect(200, resource("static/openapi.json"), description);
    contains("\"$ref\": \"#/components/schemas/mechanism\"", description.body());
    contains("\"/check\": {", description.body());
  }

  private HttpResponse<String> get(String path) throws Exception {
    return send(request(path).GET());
  }

  private HttpResponse<String> post(String path, String type, String body) throws Exception {
    return send(request(path).header("Content-Type", type).POST(BodyPublishers.ofString(body)));
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(service + path))
        .header("Accept", "application/json")
        .timeout(Duration.ofSeconds(20));
  }

  private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return http.send(request.build(), BodyHandlers.ofString(UTF_8));
  }

  private static String resource(String name) throws IOException {
    try (InputStream stream = ClassLoader.getSystemResourceAsStream(name)) {
      return new String(stream.readAllBytes(), UTF_8);
    }
  }

  private static void expect(int code, String body, HttpResponse<String> was) {
    expect(code, was);
    if (!was.body().equals(body)) {
      throw new AssertionError(was.uri() + ": expected\n" + body + "\nbut was\n" + was.body());
    }
  }

  private static void expect(int code, HttpResponse<String> was) {
    if (was.statusCode() != code) {
      throw new AssertionError(
          was.uri() + ": expected " + code + ", but was " + was.statusCode() + "\n" + was.body());
    }
  }

  private static void contains(String expected, String text) {
    if (!text.contains(expected)) {
      throw new AssertionError("expected in it " + expected + ", but was " + text);
    }
  }
}
