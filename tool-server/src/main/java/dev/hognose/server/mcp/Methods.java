// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.mcp;

import dev.hognose.server.wire.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The methods that clients of all revisions may call, and what the server says of itself. */
final class Methods {

  private final Catalogue catalogue;
  private final String version;

  Methods(Catalogue catalogue, String version) {
    this.catalogue = catalogue;
    this.version = version;
  }

  Catalogue catalogue() {
    return catalogue;
  }

  /** The server's name and version. */
  Json.Obj serverInfo() {
    return Json.object()
        .put("name", "hognose")
        .put("title", "Hognose: Python in a sandbox")
        .put("version", version)
        .build();
  }

  /** The method of that name; null where there is none. */
  @Nullable Consumer<Call> find(String method) {
    return switch (method) {
      case "tools/list" -> this::listTools;
      case "tools/call" -> this::callTool;
      default -> catalogue.methods().get(method);
    };
  }

  private void listTools(Call call) {
    if (call.params().has("cursor")) {
      throw RpcError.invalidParams("all tools are on one page; there is no cursor");
    }
    List<Json> definitions = new ArrayList<>();
    for (Tool tool : catalogue.tools()) {
      definitions.add(tool.definition());
    }
    call.complete(Json.object().put("tools", new Json.Arr(definitions)).build());
  }

  private void callTool(Call call) {
    String name = call.params().text("name");
    if (name == null) {
      throw RpcError.invalidParams("the parameter name is a string");
    }
    Tool tool = tool(name);
    if (tool == null) {
      throw RpcError.invalidParams("there is no tool '" + name + "'");
    }
    if (call.params().has("arguments") && !(call.params().get("arguments") instanceof Json.Obj)) {
      throw RpcError.invalidParams("the parameter arguments is an object");
    }
    if (tool.needsTask()) {
      Tasks.requireSupport(call.client());
    }
    tool.call(call);
  }

  /** The tool of that name; null where there is none. */
  @Nullable Tool tool(String name) {
    for (Tool tool : catalogue.tools()) {
      if (tool.name().equals(name)) {
        return tool;
      }
    }
    return null;
  }
}
