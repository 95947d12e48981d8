// SPDX-License-Identifier: Apache-2.0
package dev.hognose.client;

import dev.hognose.client.wire.Tree;
import dev.hognose.client.wire.WireException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A problem document (RFC 9457) with which the server refused a request.
 *
 * @param code the problem's name, such as {@code session-busy}; {@code http-<status>} if the answer
 *     was no problem document
 * @param status the HTTP status
 * @param type a URI that identifies the kind of problem
 * @param title what kind of problem it is, for people
 * @param detail what was wrong this time, or null
 * @param instance a URI reference for this occurrence, or null
 * @param retryable whether the same request may succeed later
 * @param requestId the request's id in the server's log, or null
 * @param extensions further members of the document, such as {@code current_execution_id}
 */
public record Problem(
    String code,
    int status,
    String type,
    String title,
    @Nullable String detail,
    @Nullable String instance,
    boolean retryable,
    @Nullable String requestId,
    Map<String, @Nullable Object> extensions) {
  private static final List<String> KNOWN =
      List.of("code", "status", "type", "title", "detail", "instance", "retryable", "request_id");

  static Problem of(int status, String contentType, byte[] body, @Nullable String requestIdHeader) {
    try {
      var tree = Tree.of(WireFormat.read(contentType, body));
      var extensions = new LinkedHashMap<>(tree.fields());
      KNOWN.forEach(extensions::remove);
      var requestId = tree.optionalString("request_id");
      return new Problem(
          tree.string("code", "http-" + status),
          status,
          tree.string("type", "about:blank"),
          tree.string("title", "HTTP status " + status),
          tree.optionalString("detail"),
          tree.optionalString("instance"),
          tree.flag("retryable", false),
          requestId == null ? requestIdHeader : requestId,
          extensions);
    } catch (WireException e) {
      return new Problem(
          "http-" + status,
          status,
          "about:blank",
          "HTTP status " + status + " without a problem document",
          null,
          null,
          false,
          requestIdHeader,
          Map.of());
    }
  }

  /** A sentence for people: title, detail, code and request id. */
  String sentence() {
    return (detail == null ? title : detail)
        + " ("
        + status
        + " "
        + code
        + (requestId == null ? ")" : ", request " + requestId + ")");
  }
}
