// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.mcp;

import dev.hognose.server.wire.Json;
import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * Thrown where a request is answered by a JSON-RPC error; expected, so without a stack trace.
 *
 * <p>The codes are those of JSON-RPC 2.0 and of the protocol's revision 2026-07-28.
 */
public final class RpcError extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  static final int PARSE_ERROR = -32700;
  static final int INVALID_REQUEST = -32600;
  static final int METHOD_NOT_FOUND = -32601;
  static final int INVALID_PARAMS = -32602;
  static final int INTERNAL_ERROR = -32603;
  static final int HEADER_MISMATCH = -32020;
  static final int MISSING_CAPABILITY = -32021;
  static final int UNSUPPORTED_VERSION = -32022;

  private final int code;
  private final int httpStatus;
  private final transient @Nullable Json data;

  private RpcError(int code, int httpStatus, String message, @Nullable Json data) {
    super(message, null, false, false);
    this.code = code;
    this.httpStatus = httpStatus;
    this.data = data;
  }

  /** What was sent is not JSON. */
  static RpcError unreadable(String message) {
    return new RpcError(PARSE_ERROR, 400, message, null);
  }

  /** What was sent is no request. */
  static RpcError invalidRequest(String message) {
    return new RpcError(INVALID_REQUEST, 400, message, null);
  }

  /** The method is unknown, or not offered. */
  static RpcError methodNotFound(String method) {
    return new RpcError(METHOD_NOT_FOUND, 404, "there is no method '" + method + "'", null);
  }

  /** The request lacks what every request must say. */
  static RpcError malformed(String message) {
    return new RpcError(INVALID_PARAMS, 400, message, null);
  }

  /** The parameters of a method are wrong. */
  public static RpcError invalidParams(String message) {
    return new RpcError(INVALID_PARAMS, 200, message, null);
  }

  /** The parameters of a method are wrong, with more on it. */
  public static RpcError invalidParams(String message, Json data) {
    return new RpcError(INVALID_PARAMS, 200, message, data);
  }

  /** The server made a mistake. */
  public static RpcError internal(String message) {
    return new RpcError(INTERNAL_ERROR, 200, message, null);
  }

  /** A header says something else than the body. */
  static RpcError headerMismatch(String message) {
    return new RpcError(HEADER_MISMATCH, 400, "Header mismatch: " + message, null);
  }

  /** The client does not declare what the request needs. */
  public static RpcError missingCapability(Json.Obj required) {
    return new RpcError(
        MISSING_CAPABILITY,
        400,
        "the request needs a capability that the client does not declare",
        Json.object().put("requiredCapabilities", required).build());
  }

  /** The version is not spoken here. */
  static RpcError unsupportedVersion(String requested) {
    return new RpcError(
        UNSUPPORTED_VERSION,
        400,
        "protocol version '" + requested + "' is not supported",
        Json.object()
            .put("supported", Json.strings(Versions.ALL))
            .put("requested", requested)
            .build());
  }

  /** An HTTP status of its own. */
  RpcError withStatus(int status) {
    return new RpcError(code, status, text(), data);
  }

  /** The status of the HTTP answer that carries it. */
  int httpStatus() {
    return httpStatus;
  }

  private String text() {
    String message = getMessage();
    return message == null ? "" : message;
  }

  /** The {@code error} member of a response. */
  Json.Obj toJson() {
    Json.Builder error = Json.object().put("code", code).put("message", text());
    return (data == null ? error : error.put("data", data)).build();
  }
}
