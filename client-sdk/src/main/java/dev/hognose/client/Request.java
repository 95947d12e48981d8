// SPDX-License-Identifier: Apache-2.0
package dev.hognose.client;

import java.util.Map;

/**
 * One HTTP request, ready to be sent more than once.
 *
 * @param method the HTTP method
 * @param path the path and query below the base URI, already encoded
 * @param contentType the body's media type; empty without a body
 * @param body the body; empty if there is none
 * @param accept the media types that may be answered
 * @param headers further headers
 */
record Request(
    String method,
    String path,
    String contentType,
    Body body,
    String accept,
    Map<String, String> headers) {

  /** The bytes of a body, compared by identity. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Body(byte[] bytes) {
    static final Body NONE = new Body(new byte[0]);
  }

  static Request of(String method, String path, WireFormat format) {
    return new Request(method, path, "", Body.NONE, format.mediaType(), Map.of());
  }

  Request body(String type, byte[] content) {
    return new Request(method, path, type, new Body(content), accept, headers);
  }

  Request accepting(String types) {
    return new Request(method, path, contentType, body, types, headers);
  }

  Request header(String name, String value) {
    var all = new java.util.LinkedHashMap<>(headers);
    all.put(name, value);
    return new Request(method, path, contentType, body, accept, all);
  }
}
