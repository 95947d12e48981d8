// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.wire;

import dev.hognose.sandbox.HostFunction;
import dev.hognose.server.wire.TokenReader.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The body of a request to keep a program.
 *
 * @param code its text
 * @param scriptName what tracebacks call it
 * @param inputs names that an execution of it must give values for
 * @param tools functions that all executions of it have
 */
public record ProgramRequest(
    String code, String scriptName, List<String> inputs, List<HostFunction> tools) {

  /** Writes what {@link #read} reads. */
  public void write(BodyWriter out) {
    out.startObject(4);
    out.name("code").string(code);
    out.name("script_name").string(scriptName);
    out.name("inputs").startArray(inputs.size());
    inputs.forEach(out::string);
    out.endArray().name("tools");
    Tool.writeAll(tools, out);
    out.endObject();
  }

  /**
   * Decodes a body.
   *
   * @throws Refusal where the body breaks the contract
   */
  public static ProgramRequest read(TokenReader in) {
    @Nullable String code = null;
    String scriptName = ExecutionRequest.DEFAULT_SCRIPT_NAME;
    List<String> inputs = List.of();
    List<HostFunction> tools = List.of();
    Decode.startObject(in);
    while (in.next() == Token.NAME) {
      String field = in.text();
      switch (field) {
        case "code" -> code = Decode.string(in);
        case "script_name" -> scriptName = ExecutionRequest.scriptName(in);
        case "inputs" -> inputs = Decode.names(in);
        case "tools" -> tools = Tool.readAll(in);
        default -> throw Decode.unknownField(in, field);
      }
    }
    Decode.end(in);
    if (code == null) {
      throw Refusal.invalid("", "'code' is needed");
    }
    return new ProgramRequest(code, scriptName, List.copyOf(inputs), List.copyOf(tools));
  }
}
