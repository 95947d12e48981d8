// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hognose.server.HognoseServer;
import io.restassured.path.json.JsonPath;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** A stream of server-sent events as it is read. */
final class ServerEvents implements AutoCloseable {

  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private final HttpResponse<InputStream> response;
  private final BufferedReader lines;

  /** One event. */
  record Event(String id, String name, JsonPath data) {}

  private ServerEvents(HttpResponse<InputStream> response) {
    this.response = response;
    lines = new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8));
  }

  /** What a request is answered with. */
  static ServerEvents open(HttpRequest.Builder request) throws IOException, InterruptedException {
    HttpResponse<InputStream> response =
        CLIENT.send(
            request.header("Accept", "text/event-stream").build(),
            HttpResponse.BodyHandlers.ofInputStream());
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().firstValue("Content-Type")).hasValue("text/event-stream");
    return new ServerEvents(response);
  }

  /** The events of an execution after one; "" for all. */
  static ServerEvents follow(HognoseServer server, String id, String lastEventId)
      throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(URI.create(server.url() + "/v1/executions/" + id + "/events"));
    return open(lastEventId.isEmpty() ? request : request.header("Last-Event-ID", lastEventId));
  }

  HttpHeaders headers() {
    return response.headers();
  }

  String line() throws IOException {
    return lines.readLine();
  }

  /** The next event; null at the end. */
  Event next() throws IOException {
    String id = "";
    String name = "";
    String data = "";
    String line = lines.readLine();
    while (line != null) {
      if (line.startsWith("id: ")) {
        id = line.substring(4);
      } else if (line.startsWith("event: ")) {
        name = line.substring(7);
      } else if (line.startsWith("data: ")) {
        data = line.substring(6);
      } else if (line.isEmpty() && !name.isEmpty()) {
        return new Event(id, name, JsonPath.from(data));
      }
      line = lines.readLine();
    }
    return null;
  }

  /** The next event, which has that name. */
  Event next(String name) throws IOException {
    Event event = next();
    assertThat(event).isNotNull();
    assertThat(event.name).isEqualTo(name);
    return event;
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
