// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.wire;

import dev.hognose.sandbox.HostFunction;
import dev.hognose.server.wire.TokenReader.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** The decoder of tools, that is of functions the caller answers. */
final class Tool {

  private static final int MAX_DESCRIPTION = 100_000;

  private Tool() {}

  static List<HostFunction> readAll(TokenReader in) {
    var tools = new ArrayList<HostFunction>();
    var names = new HashSet<String>();
    Decode.startArray(in);
    while (in.next() != Token.END_ARRAY) {
      String at = in.pointer();
      HostFunction tool = readCurrent(in);
      if (!names.add(tool.name())) {
        throw Refusal.invalid(at, "two tools have the name '" + tool.name() + "'");
      }
      tools.add(tool);
    }
    return tools;
  }

  /** Writes what {@link #readAll} reads, but for the parameters. */
  static void writeAll(List<HostFunction> tools, BodyWriter out) {
    out.startArray(tools.size());
    for (HostFunction tool : tools) {
      out.startObject(3);
      out.name("name").string(tool.name());
      out.name("description").string(tool.description());
      out.name("async").bool(tool.async());
      out.endObject();
    }
    out.endArray();
  }

  static HostFunction readCurrent(TokenReader in) {
    if (in.current() == Token.STRING) {
      return new HostFunction(toolName(in), "", false);
    }
    if (in.current() != Token.START_OBJECT) {
      throw Decode.wrongType(in, "a name or an object");
    }
    String at = in.pointer();
    String name = "";
    String description = "";
    boolean async = false;
    while (in.next() == Token.NAME) {
      String field = in.text();
      switch (field) {
        case "name" -> {
          in.next();
          name = toolName(in);
        }
        case "description" -> description = Decode.string(in, 0, MAX_DESCRIPTION);
        case "parameters" -> {
          Decode.startObject(in);
          Decode.skip(in);
        }
        case "async" -> async = Decode.bool(in);
        default -> throw Decode.unknownField(in, field);
      }
    }
    if (name.isEmpty()) {
      throw Refusal.invalid(at, "a tool needs a name");
    }
    return new HostFunction(name, description, async);
  }

  private static String toolName(TokenReader in) {
    String name = Decode.currentString(in);
    Decode.requireName(in, name, true);
    Keywords.requireNone(in, name);
    return name;
  }
}
