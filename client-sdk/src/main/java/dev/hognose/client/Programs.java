// SPDX-License-Identifier: Apache-2.0
package dev.hognose.client;

import dev.hognose.client.wire.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Programs that are compiled once and run many times.
 *
 * {@snippet :
 * var program = client.programs().compile("x * 2", List.of("x"), Tools.none());
 * client.run(Script.ofProgram(program.id()).input("x", 21));
 * }
 */
public final class Programs {
  private final Runner runner;

  Programs(Runner runner) {
    this.runner = runner;
  }

  /**
   * A compiled program.
   *
   * @param id the id to run it by, a hash of its content
   * @param names what the server tells about its names, as plain JSON types
   * @param diagnostics what the compiler found, such as a syntax error, as plain JSON types
   */
  public record Program(
      String id,
      Map<String, @Nullable Object> names,
      List<Map<String, @Nullable Object>> diagnostics) {
    static Program of(Tree tree) {
      var names = tree.optionalTree("names");
      var diagnostics = new ArrayList<Map<String, @Nullable Object>>();
      tree.trees("diagnostics").forEach(d -> diagnostics.add(d.fields()));
      return new Program(
          tree.string("id"), names == null ? Map.of() : names.fields(), List.copyOf(diagnostics));
    }
  }

  /** Compiles code that takes no inputs and calls no tools. */
  public Program compile(String code) {
    return compile(code, List.of(), Tools.none());
  }

  /** Compiles code; compiling the same again gives the same id. */
  public Program compile(String code, List<String> inputs, Tools tools) {
    var body = Runner.field("code", code);
    Script.put(body, "inputs", inputs);
    Script.put(body, "tools", tools.trees());
    var reply = runner.transport().post("/v1/programs", body, new Attempt(), runner.deadline());
    return Transport.reading(() -> Program.of(reply.tree()));
  }

  /** A compiled program as bytes. */
  public byte[] content(String id) {
    return Snapshots.download(runner, Paths.of("/v1/programs", id, "content"));
  }
}
