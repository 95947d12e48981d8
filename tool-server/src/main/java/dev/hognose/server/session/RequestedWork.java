// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.session;

import dev.hognose.sandbox.ExecutionOptions;
import dev.hognose.sandbox.HostFunction;
import dev.hognose.sandbox.Limits;
import dev.hognose.sandbox.Value;
import dev.hognose.server.wire.ExecutionRequest;
import dev.hognose.server.wire.InitialFile;
import dev.hognose.server.wire.ProgramRequest;
import dev.hognose.server.wire.Refusal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes work of requests: fills in what they leave to their session, program or server. */
final class RequestedWork {

  private final PoolSettings settings;
  private final Programs programs;

  RequestedWork(PoolSettings settings, Programs programs) {
    this.settings = settings;
    this.programs = programs;
  }

  Work of(String owner, ExecutionRequest request, @Nullable HostedSession session) {
    String source = request.code();
    String scriptName = request.scriptName();
    List<HostFunction> tools = request.tools();
    if (source == null) {
      String programId = request.programId();
      ProgramRequest program = programs.get(owner, programId == null ? "" : programId);
      source = program.code();
      scriptName = program.scriptName();
      tools = joined(program.tools(), tools);
      requireInputs(program, request.inputs());
    }
    Limits defaults = settings.defaults();
    Map<String, String> environment = request.environment();
    if (session != null) {
      defaults = session.terms().limits();
      tools = joined(session.terms().tools(), tools);
      environment = joined(session.terms().environment(), environment);
    }
    Limits limits = request.limits().resolve(defaults, settings.ceiling());
    InitialFile.requireRoom(request.files(), limits);
    var options =
        new ExecutionOptions(
            request.inputs(), tools, limits, request.asksForNames(), request.os().asksFiles());
    return new Work(source, scriptName, options, request.files(), request.os(), environment);
  }

  private static void requireInputs(ProgramRequest program, Map<String, Value> inputs) {
    for (String name : program.inputs()) {
      if (!inputs.containsKey(name)) {
        throw Refusal.invalid("/inputs", "the program needs an input '" + name + "'");
      }
    }
  }

  /** Both lists; where a name is in both, the second has its way. */
  private static List<HostFunction> joined(List<HostFunction> first, List<HostFunction> second) {
    if (first.isEmpty() || second.isEmpty()) {
      return first.isEmpty() ? second : first;
    }
    var byName = new LinkedHashMap<String, HostFunction>();
    first.forEach(tool -> byName.put(tool.name(), tool));
    second.forEach(tool -> byName.put(tool.name(), tool));
    return List.copyOf(byName.values());
  }

  private static Map<String, String> joined(Map<String, String> first, Map<String, String> second) {
    if (first.isEmpty() || second.isEmpty()) {
      return first.isEmpty() ? second : first;
    }
    var all = new LinkedHashMap<>(first);
    all.putAll(second);
    return all;
  }
}
