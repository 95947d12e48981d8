// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hognose.server.http.AttackedServer.Answer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Requests that are wrong, huge or deep. */
final class MessageAttackTest extends AttackTests {

  @TestFactory
  Stream<DynamicTest> heads() {
    String many = "X-Filler: x\r\n".repeat(5_000);
    return Stream.of(
        attack("header of 1 MB", head("GET", "/v1/info", "X-Big: " + "x".repeat(1 << 20)), 431, ""),
        attack("five thousand headers", head("GET", "/v1/info", many), 431, ""),
        attack("address of 100 KB", head("GET", "/" + "a".repeat(100_000), ADA), 431, ""),
        attack("no HTTP at all", "\u0016\u0003\u0001 hello\r\n\r\n", 400, ""),
        attack("unknown method", head("BREW", "/v1/executions", ADA), 405, ""),
        attack(
            "two lengths",
            head("POST", RUN, ADA + "Content-Length: 3\r\nContent-Length: 5\r\n") + "{}x",
            400,
            ""),
        attack("negative length", head("POST", RUN, ADA + "Content-Length: -5\r\n"), 400, ""),
        attack(
            "length that is no number",
            head("POST", RUN, ADA + "Content-Length: lots\r\n"),
            400,
            ""),
        attack(
            "length and chunks, to smuggle a second request",
            head(
                    "POST",
                    RUN,
                    ADA
                        + "Content-Type: application/json\r\n"
                        + "Content-Length: 4\r\nTransfer-Encoding: chunked\r\n")
                + "0\r\n\r\n",
            400,
            ""),
        attack(
            "chunk size that is no number",
            () -> {
              String chunks = "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n";
              Answer answer = server.raw(head("POST", RUN, ADA + chunks) + "zz\r\n{}\r\n0\r\n\r\n");
              assertThat(answer.status()).isIn(0, 400);
            }),
        attack(
            "line break in a request id that would forge a header",
            head("GET", "/v1/info", ADA + "X-Request-Id: a%0d%0aSet-Cookie: b\r\n"),
            200,
            ""),
        attack(
            "page of another origin",
            head("GET", "/v1/info", ADA + "Origin: https://evil.example\r\n"),
            403,
            "forbidden"),
        attack("no key", head("GET", "/v1/sessions", ""), 401, "unauthenticated"),
        attack("wrong key", head("GET", "/v1/sessions", "Authorization: Bearer x\r\n"), 401, ""),
        attack(
            "key of 10 KB",
            head("GET", "/v1/sessions", "Authorization: Bearer " + "x".repeat(10_000) + "\r\n"),
            401,
            ""));
  }

  @TestFactory
  Stream<DynamicTest> paths() {
    return Stream.of(
        attack("path with dots", head("GET", "/v1/../../etc/passwd", ADA), 404, "not-found"),
        attack("path with encoded dots", head("GET", "/%2e%2e/%2e%2e/etc/passwd", ADA), 404, ""),
        attack("path with a zero byte", head("GET", "/v1/executions/exe_%00", ADA), 404, ""),
        attack(
            "query with wrong percent signs", head("GET", "/v1/sessions?cursor=%zz", ADA), 400, ""),
        attack("path with wrong percent signs", head("GET", "/v1/executions/%zz", ADA), 404, ""),
        attack(
            "id of another kind",
            head("GET", "/v1/sessions/exe_01J9ZZZZZZZZZZZZZZZZZZZZZZ", ADA),
            404,
            "not-found"),
        attack(
            "id with the marks of a query to a database",
            head("GET", "/v1/sessions/ses_'%20OR%201=1--", ADA),
            404,
            "not-found"),
        attack(
            "file outside of the session's tree",
            () -> {
              String files = "/v1/sessions/" + server.session() + "/files/";
              assertThat(server.ask("GET", files + "..%2f..%2f..%2fetc/passwd", ADA).status())
                  .isIn(404, 422);
              assertThat(server.ask("GET", files + "etc/passwd", ADA).status()).isEqualTo(404);
            }),
        attack(
            "cursor that was not given out",
            head("GET", "/v1/sessions?cursor=AAAA", ADA),
            422,
            "invalid-request"),
        attack(
            "cursor with another's session",
            () -> {
              String session = server.session();
              Answer answer = server.ask("GET", "/v1/sessions?cursor=" + session, BOB);
              assertThat(new String(answer.body(), StandardCharsets.UTF_8)).doesNotContain(session);
            }),
        attack("page of minus one", head("GET", "/v1/sessions?limit=-1", ADA), 422, ""),
        attack(
            "wait of a year",
            () -> {
              String id = server.suspended();
              assertThat(server.ask("GET", RUN + "/" + id + "?wait=31536000", ADA).status())
                  .isEqualTo(422);
            }));
  }

  @TestFactory
  Stream<DynamicTest> bodies() {
    String deep = "[".repeat(40_000) + "]".repeat(40_000);
    String keys = "{" + "\"a\":1,".repeat(3_000) + "\"b\":1}";
    byte[] latin = "{\"code\": \"\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1);
    byte[] surrogate = "{\"code\": \"\\ud800\"}".getBytes(StandardCharsets.US_ASCII);
    byte[] overlong = {
      '{', '"', 'c', 'o', 'd', 'e', '"', ':', '"', (byte) 0xc0, (byte) 0x80, '"', '}'
    };
    return Stream.of(
        attack(
            "JSON that is nested 40,000 deep",
            json("{\"code\": \"1\", \"inputs\": {\"x\": " + deep + "}}"),
            400,
            "malformed-body"),
        attack(
            "keys that occur again and again",
            json("{\"code\": \"1\", \"inputs\": " + keys + "}"),
            400,
            ""),
        attack("text in another encoding", AttackedServer.post(RUN, ADA, "", latin), 400, ""),
        attack(
            "overlong UTF-8", AttackedServer.post(RUN, ADA, "", overlong), 400, "malformed-body"),
        attack(
            "half of a surrogate pair",
            () -> {
              int status = server.raw(AttackedServer.post(RUN, ADA, "", surrogate)).status();
              assertThat(status).isIn(200, 400, 422);
            }),
        attack(
            "number of 50,000 digits",
            json("{\"code\": \"1\", \"inputs\": {\"x\": " + "9".repeat(50_000) + "}}"),
            400,
            ""),
        attack(
            "decimal with an exponent of a billion",
            json("{\"code\": \"x\", \"inputs\": {\"x\": {\"$decimal\": \"1e1000000000\"}}}"),
            422,
            ""),
        attack(
            "time difference with an exponent of a million",
            json("{\"code\": \"x\", \"inputs\": {\"x\": {\"$timedelta\": 1e1000000}}}"),
            422,
            ""),
        attack(
            "limit beyond 64 bits",
            json("{\"code\": \"1\", \"limits\": {\"steps\": 99999999999999999999}}"),
            422,
            ""),
        attack(
            "limit above the server's",
            () -> {
              Answer answer =
                  server.post(
                      RUN,
                      ADA,
                      "{\"code\": \"1\", \"limits\": {\"memory_bytes\": 9000000000000000}}");
              assertThat(answer.status()).isIn(200, 422);
            }),
        attack(
            "body above the limit",
            () -> {
              String large = "{\"code\": \"" + "x".repeat(AttackedServer.MAX_BODY) + "\"}";
              assertAnswer(server.post(RUN, ADA, large), 413, "body-too-large");
            }),
        attack(
            "length of a terabyte",
            head(
                "POST",
                RUN,
                ADA + "Content-Type: application/json\r\nContent-Length: 1099511627776\r\n"),
            413,
            "body-too-large"),
        attack(
            "MessagePack with an array of four billion",
            pack(
                0x82, 0xa4, 0x63, 0x6f, 0x64, 0x65, 0xa1, 0x31, 0xa6, 0x69, 0x6e, 0x70, 0x75, 0x74,
                0x73, 0x81, 0xa1, 0x78, 0xdd, 0xff, 0xff, 0xff, 0xff),
            400,
            ""),
        attack(
            "MessagePack with a text of four billion bytes",
            pack(0x81, 0xa4, 'c', 'o', 'd', 'e', 0xdb, 0xff, 0xff, 0xff, 0xff, 'x'),
            400,
            "malformed-body"),
        attack(
            "MessagePack that ends early",
            pack(0x82, 0xa4, 'c', 'o', 'd', 'e', 0xa1, '1'),
            400,
            ""),
        attack("MessagePack with a number as key", pack(0x81, 0x01, 0xa1, '1'), 400, ""),
        attack(
            "MessagePack nested 90,000 deep",
            () -> {
              int[] body = new int[90_000];
              Arrays.fill(body, 0x91);
              assertThat(server.raw(pack(body)).status()).isIn(400, 422);
            }),
        attack(
            "MessagePack in the name of JSON",
            AttackedServer.post(RUN, ADA, "", new byte[] {(byte) 0x80}),
            400,
            "malformed-body"),
        attack(
            "body of another type",
            AttackedServer.post(
                RUN,
                ADA,
                "Content-Type: text/x-python\r\n",
                "1+1".getBytes(StandardCharsets.US_ASCII)),
            415,
            ""),
        attack(
            "random bytes as a snapshot",
            AttackedServer.post(
                "/v1/snapshots",
                ADA,
                "Content-Type: application/vnd.hognose.snapshot\r\n",
                new byte[5_000]),
            422,
            "invalid-snapshot"),
        attack(
            "source that is deep",
            json("{\"code\": \"" + "(".repeat(90_000) + "\"}"),
            200,
            "failed"));
  }
}
