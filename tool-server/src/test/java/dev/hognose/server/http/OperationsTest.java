// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.matchesPattern;

import dev.hognose.server.Contract;
import dev.hognose.server.mcp.Mcp;
import dev.hognose.server.mcp.PythonCatalogue;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class OperationsTest extends ServerTest {

  @Test
  void isHealthy() {
    request().get("/health/live").then().statusCode(200).body("status", equalTo("up"));
    request().get("/health/ready").then().statusCode(200).body("status", equalTo("ready"));
  }

  @Test
  void tellsWhatItIs() {
    request()
        .get("/v1/info")
        .then()
        .statusCode(200)
        .body("name", equalTo("hognose"))
        .body("python.version", equalTo("3.13"))
        .body("python.modules", hasItems("math", "json"))
        .body("limits.defaults.duration_ms", equalTo(5000))
        .body("limits.defaults.memory_bytes", equalTo(67108864))
        .body("limits.ceiling.duration_ms", equalTo(300000));
  }

  @Test
  void tellsTheVersionOfTheBuild() throws IOException {
    String pom = Files.readString(Path.of(System.getProperty("hognose.root"), "pom.xml"));
    String version = request().get("/v1/info").path("version");
    assertThat(pom)
        .contains("<artifactId>hognose</artifactId>\n  <version>" + version + "</version>");
  }

  @Test
  void tellsItsFigures() {
    run("1").then().statusCode(200);
    run("1/0").then().statusCode(200);
    problem(post("/v1/executions", "{}"), 422, "invalid-request");
    String figures = request().get("/metrics").then().statusCode(200).extract().asString();
    assertThat(figures)
        .contains("hognose_executions_total{status=\"completed\"} 1.0")
        .contains("hognose_executions_total{status=\"failed\"} 1.0")
        .contains("hognose_http_problems_total{code=\"invalid-request\"} 1.0")
        .contains("hognose_execution_duration_seconds_bucket")
        .contains("hognose_http_requests_seconds_count{method=\"POST\",path=\"/v1/executions\"} 3")
        .contains("jvm_memory_used_bytes");
  }

  @Test
  void givesItsContract() {
    Response answer = request().get("/openapi.yaml");
    assertThat(answer.asString())
        .startsWith("# SPDX-License-Identifier: Apache-2.0\nopenapi: 3.1.0\n");
  }

  @Test
  void hasTheOperationsOfItsContractAndNoOthers() throws IOException {
    var registry =
        new io.micrometer.prometheusmetrics.PrometheusMeterRegistry(
            io.micrometer.prometheusmetrics.PrometheusConfig.DEFAULT);
    var vertx = io.vertx.core.Vertx.vertx();
    try (var pool =
        new dev.hognose.server.session.Pool(
            dev.hognose.server.session.PoolSettings.DEFAULT, registry)) {
      var api =
          new Api(
              vertx,
              pool,
              ApiKeys.none(),
              HttpSettings.DEFAULT,
              AuditLog.NONE,
              new Mcp(new PythonCatalogue(pool, 1_000), Mcp.subscriptions(), "0"),
              null,
              registry,
              "0");
      assertThat(api.router().routes())
          .extracting(route -> route.method().name() + " " + route.template())
          .containsExactlyInAnyOrderElementsOf(Contract.get().operations());
    } finally {
      vertx.close();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "openai, function.parameters",
    "anthropic, input_schema",
    "gemini, functionDeclarations[0].parameters",
    "mcp, inputSchema"
  })
  void describesItsTool(String format, String schema) {
    request()
        .get("/v1/tool-schemas?format=" + format)
        .then()
        .statusCode(200)
        .body(schema + ".type", equalTo("object"))
        .body(schema + ".properties.code.type", equalTo("string"))
        .body(schema + ".required", equalTo(java.util.List.of("code")));
  }

  @Test
  void describesItsToolInKnownShapesOnly() {
    problem(request().get("/v1/tool-schemas?format=x"), 422, "invalid-request");
    problem(request().get("/v1/tool-schemas"), 422, "invalid-request");
  }

  @Test
  void returnsTheRequestIdAndTheTraceOfARequest() {
    Response answer =
        request()
            .header("X-Request-Id", "my-id.7")
            .header("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01")
            .get("/health/live");
    assertThat(answer.header("X-Request-Id")).isEqualTo("my-id.7");
    assertThat(answer.header("traceparent"))
        .isEqualTo("00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01");
    Response refused = request().header("X-Request-Id", "my-id.8").get("/nothing");
    assertThat(refused.<String>path("request_id")).isEqualTo("my-id.8");
  }

  @Test
  void makesARequestIdWhereNoneOrABadOneIsGiven() {
    request().get("/health/live").then().header("X-Request-Id", matchesPattern("req_[0-9A-Z]{26}"));
    request()
        .header("X-Request-Id", "a b")
        .get("/health/live")
        .then()
        .header("X-Request-Id", matchesPattern("req_[0-9A-Z]{26}"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"nonsense", "00-0af7651916cd43dd8448eb211c80319c-0000000000000000-01"})
  void doesNotReturnATraceThatIsNone(String traceParent) {
    Response answer = request().header("traceparent", traceParent).get("/health/live");
    assertThat(answer.header("traceparent")).isNull();
  }

  @Test
  void answersHead() {
    request().head("/health/live").then().statusCode(200);
  }
}
