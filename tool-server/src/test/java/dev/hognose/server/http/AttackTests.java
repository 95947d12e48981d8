// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hognose.server.http.AttackedServer.Answer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/**
 * The base of attacks on the API, each of which has a name: what it is answered, and that the
 * server does its work afterwards.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class AttackTests {

  static final String ADA = AttackedServer.ADA;
  static final String BOB = AttackedServer.BOB;
  static final String RUN = "/v1/executions";
  static final String LOOP =
      "{\"code\": \"while True: pass\", \"limits\": {\"duration_ms\": 30000}}";
  static final String ANSWER = "{\"results\": [{\"id\": \"call_1\", \"value\": 42}]}";

  AttackedServer server;

  @BeforeAll
  void start(@TempDir Path folder) throws IOException {
    server = AttackedServer.start(folder);
  }

  @AfterAll
  void stop() {
    server.close();
  }

  final DynamicTest attack(String name, Executable attack) {
    return DynamicTest.dynamicTest(
        name,
        () -> {
          attack.execute();
          server.assertHealthy();
        });
  }

  /** One request whose answer has a status and, unless it is empty, a word. */
  final DynamicTest attack(String name, byte[] request, int status, String word) {
    return attack(name, () -> assertAnswer(server.raw(request), status, word));
  }

  static void assertAnswer(Answer answer, int status, String word) throws IOException {
    assertThat(answer.status())
        .as(new String(answer.body(), StandardCharsets.UTF_8))
        .isEqualTo(status);
    if (!word.isEmpty()) {
      assertThat(answer.word()).isEqualTo(word);
    }
  }

  final DynamicTest attack(String name, String request, int status, String word) {
    return attack(name, request.getBytes(StandardCharsets.ISO_8859_1), status, word);
  }

  static byte[] json(String body) {
    return AttackedServer.post(RUN, ADA, "", body.getBytes(StandardCharsets.UTF_8));
  }

  static byte[] pack(int... bytes) {
    byte[] body = new byte[bytes.length];
    for (int i = 0; i < bytes.length; i++) {
      body[i] = (byte) bytes[i];
    }
    return AttackedServer.post(RUN, ADA, "Content-Type: application/vnd.msgpack\r\n", body);
  }

  static String head(String method, String target, String headers) {
    return AttackedServer.head(method, target, headers);
  }
}
