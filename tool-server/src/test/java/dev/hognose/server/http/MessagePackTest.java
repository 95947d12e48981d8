// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hognose.server.Packed;
import dev.hognose.server.wire.TokenReader;
import dev.hognose.server.wire.WireFormat;
import io.restassured.response.Response;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class MessagePackTest extends ServerTest {

  private static final String TYPE = "application/vnd.msgpack";

  private Response postPacked(String path, byte[] body, String type) {
    return request().contentType(type).accept(type).body(body).post(path);
  }

  private static byte[] packed(String json) throws IOException {
    return Packed.of(MAPPER.readTree(json));
  }

  @ParameterizedTest
  @ValueSource(strings = {TYPE, "application/msgpack"})
  void carriesRequestAndAnswer(String type) throws IOException {
    Response answer =
        postPacked("/v1/executions", packed(body("print('a')\n[1, 2.5, None]")), type);
    assertThat(answer.contentType()).isEqualTo(TYPE);
    JsonNode tree = Packed.tree(answer.asByteArray());
    assertThat(tree.get("status").asText()).isEqualTo("completed");
    assertThat(tree.get("result").toString()).isEqualTo("[1,2.5,null]");
  }

  @Test
  void carriesBytesAndLargeIntegersNatively() {
    var body = WireFormat.MESSAGE_PACK.writer();
    body.startObject(2).name("code").string("assert b == b'ab'\n[b, n + 1, 2**80]");
    body.name("inputs").startObject(2).name("n").integer(Long.MAX_VALUE - 1).name("b");
    byte[] head = body.toBytes();
    byte[] whole = java.util.Arrays.copyOf(head, head.length + 4);
    System.arraycopy(new byte[] {(byte) 0xc4, 2, 'a', 'b'}, 0, whole, head.length, 4);
    Response answer = postPacked("/v1/executions", whole, TYPE);
    var in = WireFormat.MESSAGE_PACK.reader(answer.asByteArray());
    var token = in.next();
    while (token != TokenReader.Token.NAME || !in.text().equals("result")) {
      token = in.next();
    }
    in.next();
    assertThat(in.next()).isEqualTo(TokenReader.Token.BYTES);
    assertThat(in.bytes()).isEqualTo(new byte[] {'a', 'b'});
    assertThat(in.next()).isEqualTo(TokenReader.Token.INTEGER);
    assertThat(in.longValue()).isEqualTo(Long.MAX_VALUE);
    assertThat(Packed.tree(answer.asByteArray()).at("/result/2/$int").asText())
        .isEqualTo("1208925819614629174706176");
  }

  @Test
  void carriesToolCallsAndSessions() throws IOException {
    JsonNode session =
        Packed.tree(postPacked("/v1/sessions", packed("{\"tools\": [\"f\"]}"), TYPE).asByteArray());
    String path = "/v1/sessions/" + session.get("id").asText() + "/executions";
    JsonNode asked = Packed.tree(postPacked(path, packed(body("f(1)")), TYPE).asByteArray());
    assertThat(asked.at("/tool_calls/0/args/0").asInt()).isEqualTo(1);
    String resume = "/v1/executions/" + asked.get("id").asText() + "/resume";
    JsonNode done =
        Packed.tree(
            postPacked(resume, packed("{\"results\": [{\"id\": \"call_1\", \"value\": 7}]}"), TYPE)
                .asByteArray());
    assertThat(done.get("result").asInt()).isEqualTo(7);
  }

  @Test
  void answersInTheFormThatIsAsked() throws IOException {
    Response json =
        request()
            .contentType(TYPE)
            .accept("application/json")
            .body(packed(body("1")))
            .post("/v1/executions");
    assertThat(json.contentType()).isEqualTo("application/json");
    Response pack =
        request()
            .contentType("application/json")
            .accept("application/json;q=0.5, application/vnd.msgpack")
            .body(body("1"))
            .post("/v1/executions");
    assertThat(pack.contentType()).isEqualTo(TYPE);
  }

  private static byte[] inputOf(int... value) throws IOException {
    var body = WireFormat.MESSAGE_PACK.writer();
    body.startObject(2).name("code").string("x");
    body.name("inputs").startObject(1).name("x");
    byte[] head = body.toBytes();
    byte[] whole = java.util.Arrays.copyOf(head, head.length + value.length);
    for (int i = 0; i < value.length; i++) {
      whole[head.length + i] = (byte) value[i];
    }
    return whole;
  }

  @Test
  void takesEachFormOfAValue() throws IOException {
    int[][] values = {
      {0xd9, 1, 'a'},
      {0xda, 0, 1, 'a'},
      {0xdb, 0, 0, 0, 1, 'a'},
      {0xcc, 7},
      {0xcd, 0, 7},
      {0xce, 0, 0, 0, 7},
      {0xd3, 0, 0, 0, 0, 0, 0, 0, 7},
      {0xd0, 7},
      {0xdc, 0, 1, 7},
      {0xde, 0, 1, 0xa1, 'k', 7},
      {0xcb, 0x7f, 0xf8, 0, 0, 0, 0, 0, 0},
      {0xca, 0x7f, 0x80, 0, 0},
      {0xca, 0x3f, 0x80, 0, 0},
    };
    String[] shown = {
      "'a'", "'a'", "'a'", "7", "7", "7", "7", "7", "[7]", "{'k': 7}", "nan", "inf", "1.0"
    };
    for (int i = 0; i < values.length; i++) {
      Response answer = postPacked("/v1/executions", inputOf(values[i]), TYPE);
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(Packed.tree(answer.asByteArray()).get("result_repr").asText()).isEqualTo(shown[i]);
    }
  }

  @Test
  void refusesFormsThatTheModelHasNot() throws IOException {
    int[][] values = {
      {0xd6, 0xff, 0, 0, 0, 0}, {0xc7, 1, 5, 0}, {0x81, 0xc4, 1, 'k', 7}, {0x81, 7, 7}, {0xc1},
    };
    for (int[] value : values) {
      Response answer = postPacked("/v1/executions", inputOf(value), TYPE);
      assertThat(answer.statusCode()).isIn(400, 422);
      assertThat(answer.jsonPath().getString("code")).isIn("malformed-body", "invalid-request");
    }
  }

  @Test
  void refusesInProblemJson() throws IOException {
    problem(postPacked("/v1/executions", packed("{\"colour\": 1}"), TYPE), 422, "invalid-request");
    problem(postPacked("/v1/executions", new byte[] {(byte) 0x81}, TYPE), 400, "malformed-body");
    problem(postPacked("/v1/executions", new byte[] {(byte) 0xc1}, TYPE), 400, "malformed-body");
    problem(
        postPacked("/v1/executions", new byte[] {(byte) 0xdf, -1, -1, -1, -1}, TYPE),
        400,
        "malformed-body");
  }
}
