// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.mcp;

import dev.hognose.server.wire.Json;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The rules by which headers repeat what a message says, so that intermediaries need not read it
 * (revision 2026-07-28, Streamable HTTP, request metadata).
 */
final class HeaderRules {

  private static final String OPEN = "=?base64?";
  private static final String CLOSE = "?=";

  private HeaderRules() {}

  /**
   * Holds the headers that every request has against the message.
   *
   * @throws RpcError where they differ
   */
  static void check(Message.Request request, String version, Headers headers) {
    requireEqual("MCP-Protocol-Version", headers.get("MCP-Protocol-Version"), version);
    requireEqual("Mcp-Method", headers.get("Mcp-Method"), request.method());
    String named = nameOf(request);
    if (named != null) {
      String value = headers.get("Mcp-Name");
      requireEqual("Mcp-Name", value == null ? null : decoded("Mcp-Name", value), named);
    }
  }

  private static @Nullable String nameOf(Message.Request request) {
    return switch (request.method()) {
      case "tools/call", "prompts/get" -> request.params().text("name");
      case "resources/read" -> request.params().text("uri");
      case "tasks/get", "tasks/update", "tasks/cancel" -> request.params().text("taskId");
      default -> null;
    };
  }

  private static void requireEqual(String name, @Nullable String header, String body) {
    if (header == null) {
      throw RpcError.headerMismatch("the header " + name + " is missing");
    }
    if (!header.strip().equals(body)) {
      throw RpcError.headerMismatch(
          "the header " + name + " is '" + header.strip() + "', the body says '" + body + "'");
    }
  }

  /**
   * Holds the headers that a tool's schema asks for against the arguments.
   *
   * @throws RpcError where they differ
   */
  static void check(Tool tool, Json.Obj arguments, Headers headers) {
    checkProperties(tool.definition().object("inputSchema"), arguments, headers);
  }

  private static void checkProperties(Json.Obj schema, Json.Obj values, Headers headers) {
    for (Map.Entry<String, Json> entry : schema.object("properties").members().entrySet()) {
      if (!(entry.getValue() instanceof Json.Obj property)) {
        continue;
      }
      String name = property.text("x-mcp-header");
      if (name != null) {
        checkParameter("Mcp-Param-" + name, values.get(entry.getKey()), headers);
      }
      checkProperties(property, values.object(entry.getKey()), headers);
    }
  }

  private static void checkParameter(String name, @Nullable Json value, Headers headers) {
    String header = headers.get(name);
    if (value == null || value instanceof Json.Null) {
      if (header != null) {
        throw RpcError.headerMismatch("there is a header " + name + ", but no such argument");
      }
      return;
    }
    if (header == null) {
      throw RpcError.headerMismatch("the header " + name + " is missing");
    }
    if (!isEqual(decoded(name, header.strip()), value)) {
      throw RpcError.headerMismatch("the header " + name + " differs from the argument");
    }
  }

  private static boolean isEqual(String header, Json value) {
    return switch (value) {
      case Json.Str(String text) -> header.equals(text);
      case Json.Bool(boolean bool) -> header.equals(Boolean.toString(bool));
      case Json.Num(BigDecimal number) -> isEqual(header, number);
      case Json.Null _, Json.Arr _, Json.Obj _ -> false;
    };
  }

  private static boolean isEqual(String header, BigDecimal number) {
    try {
      return header.length() <= 40 && new BigDecimal(header).compareTo(number) == 0;
    } catch (NumberFormatException e) {
      return false;
    }
  }

  private static String decoded(String name, String header) {
    String text = header.strip();
    boolean encoded =
        text.length() >= OPEN.length() + CLOSE.length()
            && text.startsWith(OPEN)
            && text.endsWith(CLOSE);
    if (!encoded) {
      requirePrintable(name, text);
      return text;
    }
    String base64 = text.substring(OPEN.length(), text.length() - CLOSE.length());
    try {
      if (base64.length() % 4 != 0) {
        throw new IllegalArgumentException("padding");
      }
      byte[] bytes = Base64.getDecoder().decode(base64);
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (IllegalArgumentException | CharacterCodingException e) {
      throw RpcError.headerMismatch("the header " + name + " is not base64 of UTF-8");
    }
  }

  private static void requirePrintable(String name, String text) {
    if (text.chars().anyMatch(c -> c != '\t' && (c < 0x20 || c > 0x7e))) {
      throw RpcError.headerMismatch("the header " + name + " has characters it must not have");
    }
  }
}
