// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a host hands to one execution.
 *
 * @param inputs values that become globals before the program starts
 * @param functions host functions that become globals
 * @param limits bounds of this execution
 * @param asksForNames whether a name that nothing defines stops with a {@link
 *     Progress.NameLookupSnapshot} rather than raising {@code NameError}
 * @param asksForFiles whether a path that the session's files do not have stops with a {@link
 *     Progress.OsSnapshot} rather than raising {@code FileNotFoundError}
 */
public record ExecutionOptions(
    Map<String, Value> inputs,
    List<HostFunction> functions,
    Limits limits,
    boolean asksForNames,
    boolean asksForFiles) {

  /** No inputs, no functions, default bounds. */
  public static final ExecutionOptions DEFAULT =
      new ExecutionOptions(Map.of(), List.of(), Limits.DEFAULT, false);

  /** Copies the collections; inputs keep their order. */
  public ExecutionOptions {
    inputs = Collections.unmodifiableMap(new LinkedHashMap<>(inputs));
    functions = List.copyOf(functions);
  }

  /** Options of an execution whose host is not asked for files. */
  public ExecutionOptions(
      Map<String, Value> inputs,
      List<HostFunction> functions,
      Limits limits,
      boolean asksForNames) {
    this(inputs, functions, limits, asksForNames, false);
  }

  /** These options with other bounds. */
  public ExecutionOptions withLimits(Limits value) {
    return new ExecutionOptions(inputs, functions, value, asksForNames, asksForFiles);
  }

  /** These options with other host functions. */
  public ExecutionOptions withFunctions(List<HostFunction> value) {
    return new ExecutionOptions(inputs, value, limits, asksForNames, asksForFiles);
  }

  /** These options with other inputs. */
  public ExecutionOptions withInputs(Map<String, Value> value) {
    return new ExecutionOptions(value, functions, limits, asksForNames, asksForFiles);
  }

  /** These options, asking the host for files or not. */
  public ExecutionOptions withAsksForFiles(boolean value) {
    return new ExecutionOptions(inputs, functions, limits, asksForNames, value);
  }
}
