// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.mcp;

import dev.hognose.server.wire.Json;
import java.util.function.Consumer;

/** A tool that the conformance suite calls. */
record FixtureTool(Json.Obj definition, boolean needsTask, Consumer<Call> work) implements Tool {

  private static final String NO_ARGUMENTS = "{\"type\": \"object\", \"properties\": {}}";

  static FixtureTool of(String name, Consumer<Call> work) {
    return of(name, NO_ARGUMENTS, work);
  }

  static FixtureTool of(String name, String schema, Consumer<Call> work) {
    return new FixtureTool(definition(name, schema), false, work);
  }

  static FixtureTool asTask(String name, Consumer<Call> work) {
    return new FixtureTool(definition(name, NO_ARGUMENTS), true, work);
  }

  private static Json.Obj definition(String name, String schema) {
    return Json.object()
        .put("name", name)
        .put("description", "A fixture of the conformance suite.")
        .put("inputSchema", Json.parse(schema))
        .build();
  }

  @Override
  public void call(Call call) {
    work.accept(call);
  }
}
