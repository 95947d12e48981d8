// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.mcp;

import dev.hognose.server.wire.Json;

/** A message of JSON-RPC 2.0 that a client sends. */
sealed interface Message {

  /**
   * A request.
   *
   * @param id a string or a number
   */
  record Request(Json id, String method, Json.Obj params) implements Message {}

  /** A notification, which nobody answers. */
  record Notification(String method, Json.Obj params) implements Message {}

  /** An answer to a request of the server's. */
  record Response(Json id, Json.Obj body) implements Message {}

  /**
   * Reads a message.
   *
   * @throws RpcError where it is none
   */
  static Message read(Json json) {
    if (!(json instanceof Json.Obj message)) {
      throw RpcError.invalidRequest("a message is an object");
    }
    if (!"2.0".equals(message.text("jsonrpc"))) {
      throw RpcError.invalidRequest("a message says \"jsonrpc\": \"2.0\"");
    }
    Json id = message.get("id");
    String method = message.text("method");
    if (method == null) {
      if (id != null && (message.has("result") || message.has("error"))) {
        return new Response(id, message);
      }
      throw RpcError.invalidRequest("a message has a method, or a result or an error");
    }
    Json params = message.get("params");
    if (params != null && !(params instanceof Json.Obj)) {
      throw RpcError.invalidRequest("params is an object");
    }
    Json.Obj named = params instanceof Json.Obj found ? found : Json.Obj.EMPTY;
    if (id == null) {
      return new Notification(method, named);
    }
    if (!isId(id)) {
      throw RpcError.invalidRequest("an id is a string or a number");
    }
    return new Request(id, method, named);
  }

  /** Whether a value may be the id of a request. */
  static boolean isId(Json id) {
    return id instanceof Json.Str || id instanceof Json.Num;
  }

  /** A response with a result. */
  static Json.Obj result(Json id, Json.Obj result) {
    return Json.object().put("jsonrpc", "2.0").put("id", id).put("result", result).build();
  }

  /** A response with an error. */
  static Json.Obj error(Json id, RpcError error) {
    return Json.object().put("jsonrpc", "2.0").put("id", id).put("error", error.toJson()).build();
  }

  /** A response with an error to something that had no readable id. */
  static Json.Obj error(RpcError error) {
    return Json.object().put("jsonrpc", "2.0").put("error", error.toJson()).build();
  }

  /** A notification. */
  static Json.Obj notification(String method, Json.Obj params) {
    return Json.object().put("jsonrpc", "2.0").put("method", method).put("params", params).build();
  }

  /** A request of the server's. */
  static Json.Obj request(Json id, String method, Json.Obj params) {
    return Json.object()
        .put("jsonrpc", "2.0")
        .put("id", id)
        .put("method", method)
        .put("params", params)
        .build();
  }
}
