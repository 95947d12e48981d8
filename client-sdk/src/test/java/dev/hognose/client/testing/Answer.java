// SPDX-License-Identifier: Apache-2.0
package dev.hognose.client.testing;

import dev.hognose.client.wire.JsonWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a {@link FakeHognose} answers to one request.
 *
 * @param status the HTTP status; 0 closes the connection without an answer
 * @param headers the headers
 * @param content the body, one character per byte
 * @param end how the answer ends
 */
public record Answer(int status, Map<String, String> headers, String content, End end) {

  /** What becomes of the connection in the middle of an answer. */
  public enum End {
    /** The answer is sent whole, and the connection is kept. */
    WHOLE,
    /** The connection closes after half of the body. */
    CUT,
    /** After the body nothing more comes, and the answer does not end. */
    STALL
  }

  /** A JSON body. */
  public static Answer json(int status, Object tree) {
    return bytes(status, "application/json", JsonWriter.writeBytes(tree));
  }

  /** A body of any kind. */
  public static Answer bytes(int status, String contentType, byte[] body) {
    var content = new String(body, StandardCharsets.ISO_8859_1);
    return new Answer(status, Map.of("Content-Type", contentType), content, End.WHOLE);
  }

  /** An empty body. */
  public static Answer empty(int status) {
    return new Answer(status, Map.of(), "", End.WHOLE);
  }

  /** A problem document of this code. */
  public static Answer problem(int status, String code, Map<String, Object> more) {
    var tree = new LinkedHashMap<String, Object>();
    tree.put("type", "about:blank");
    tree.put("title", code);
    tree.put("status", (long) status);
    tree.put("detail", "the fake server says " + code);
    tree.put("code", code);
    tree.put("retryable", status == 409 || status == 429 || status == 503);
    tree.put("request_id", "req_1");
    tree.putAll(more);
    return bytes(status, "application/problem+json", JsonWriter.writeBytes(tree));
  }

  /** An event stream that ends after these lines. */
  public static Answer events(String stream) {
    return bytes(200, "text/event-stream", stream.getBytes(StandardCharsets.UTF_8));
  }

  /** No answer: the connection closes. */
  public static Answer hangUp() {
    return new Answer(0, Map.of(), "", End.WHOLE);
  }

  /** This answer with one more header. */
  public Answer header(String name, String value) {
    var all = new LinkedHashMap<>(headers);
    all.put(name, value);
    return new Answer(status, all, content, end);
  }

  /** This answer, cut off in the middle of its body. */
  public Answer cutOff() {
    return new Answer(status, headers, content, End.CUT);
  }

  /** This answer, which does not end. */
  public Answer stalled() {
    return new Answer(status, headers, content, End.STALL);
  }
}
