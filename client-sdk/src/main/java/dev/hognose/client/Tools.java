// SPDX-License-Identifier: Apache-2.0
package dev.hognose.client;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An immutable set of host functions: what a program may call, and who answers.
 *
 * {@snippet :
 * var tools = Tools.none()
 *     .function("add", call -> call.arg(0, long.class) + call.arg(1, long.class))
 *     .asyncFunction("fetch", call -> http.get(call.arg(0, String.class)))
 *     .annotated(new WeatherTools());
 * var outcome = client.run(Script.of("add(20, 22)").tools(tools));
 * }
 *
 * <p>The client runs the suspend and resume loop: it answers calls until the program ends. Calls
 * that wait together are answered in parallel.
 */
public final class Tools {
  private static final Tools NONE = new Tools(Map.of(), Map.of(), null, null);

  private final Map<String, ToolSpec> declared;
  private final Map<String, HostFunction> functions;
  private final @Nullable HostFunction os;
  private final @Nullable HostFunction names;

  private Tools(
      Map<String, ToolSpec> declared,
      Map<String, HostFunction> functions,
      @Nullable HostFunction os,
      @Nullable HostFunction names) {
    this.declared = declared;
    this.functions = functions;
    this.os = os;
    this.names = names;
  }

  /** The empty set, from which every other one is made. */
  public static Tools none() {
    return NONE;
  }

  /** These tools and a function whose call returns the host's answer. */
  public Tools function(String name, HostFunction function) {
    return function(ToolSpec.named(name), function);
  }

  /** These tools and a function whose call gives the guest an awaitable. */
  public Tools asyncFunction(String name, HostFunction function) {
    return function(ToolSpec.named(name).awaitable(), function);
  }

  /** These tools and a function with description and parameters. */
  public Tools function(ToolSpec spec, HostFunction function) {
    return with(spec, spec.name(), function);
  }

  /**
   * These tools and a function that the caller answers: its call ends the loop with {@link
   * Outcome.ToolCallsRequired}, for example to ask a person.
   */
  public Tools declare(ToolSpec spec) {
    return with(spec, spec.name(), null);
  }

  /**
   * These tools and a method of records that the host sends, called {@code Type.method}; its first
   * argument is the record (see {@link PyValue.Dataclass}).
   */
  public Tools method(String typeAndMethod, HostFunction function) {
    return with(null, typeAndMethod, function);
  }

  /**
   * These tools and every {@link HostTool} method of an object, with a generated JSON Schema.
   *
   * @throws IllegalArgumentException if there is none, or one is not accessible or has parameters
   *     without names
   */
  public Tools annotated(Object object) {
    return AnnotatedTools.addTo(this, object);
  }

  /** These tools and an answer to operating-system calls that {@link Script#ask} the caller. */
  public Tools onOs(HostFunction handler) {
    return new Tools(declared, functions, handler, names);
  }

  /**
   * These tools and an answer to undefined names ({@link Script#askForNames}), usually {@link
   * ToolCall#function}.
   */
  public Tools onName(HostFunction handler) {
    return new Tools(declared, functions, os, handler);
  }

  /** These tools and the other ones; where both have a function of one name, the other's. */
  public Tools and(Tools other) {
    var specs = new LinkedHashMap<>(declared);
    specs.putAll(other.declared);
    var all = new LinkedHashMap<>(functions);
    all.putAll(other.functions);
    return new Tools(
        specs, all, other.os == null ? os : other.os, other.names == null ? names : other.names);
  }

  /** The declarations, in the order they were made. */
  public List<ToolSpec> specs() {
    return List.copyOf(declared.values());
  }

  /** The declarations as an array of tool definitions in a model provider's shape. */
  public List<Map<String, Object>> schemas(ToolFormat format) {
    return declared.values().stream().map(format::definition).toList();
  }

  /** Who answers a call, or null if nobody does. */
  @Nullable HostFunction handler(ToolCall call) {
    return switch (call.kind()) {
      case FUNCTION -> functions.get(call.name());
      case OS -> os;
      case NAME -> names;
    };
  }

  /** The declarations as the wire has them. */
  List<@Nullable Object> trees() {
    var trees = new ArrayList<@Nullable Object>();
    declared.values().forEach(spec -> trees.add(spec.tree()));
    return trees;
  }

  private Tools with(@Nullable ToolSpec spec, String name, @Nullable HostFunction function) {
    var specs = new LinkedHashMap<>(declared);
    var all = new LinkedHashMap<>(functions);
    if (spec != null) {
      specs.put(name, spec);
    }
    if (function == null) {
      all.remove(name);
    } else {
      all.put(name, function);
    }
    return new Tools(specs, all, os, names);
  }
}
