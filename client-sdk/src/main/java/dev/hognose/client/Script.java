// SPDX-License-Identifier: Apache-2.0
package dev.hognose.client;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An immutable request to run Python: the code, and what it is given.
 *
 * {@snippet :
 * var outcome = client.run(
 *     Script.of("sum(xs) / len(xs)")
 *         .input("xs", List.of(1, 2, 4))
 *         .within(Duration.ofSeconds(10)));
 * }
 */
public final class Script {
  private final String sourceKey;
  private final String source;
  private final Map<String, @Nullable Object> inputs = new LinkedHashMap<>();
  private final Map<String, Object> files = new LinkedHashMap<>();
  private final Map<String, String> environment = new LinkedHashMap<>();
  private final Map<String, String> os = new LinkedHashMap<>();
  private @Nullable String scriptName;
  private Tools tools = Tools.none();
  private Limits limits = Limits.defaults();
  private @Nullable Duration deadline;
  private boolean asksForNames;

  private Script(String sourceKey, String source) {
    this.sourceKey = sourceKey;
    this.source = source;
  }

  private Script(Script original) {
    this(original.sourceKey, original.source);
    inputs.putAll(original.inputs);
    files.putAll(original.files);
    environment.putAll(original.environment);
    os.putAll(original.os);
    scriptName = original.scriptName;
    tools = original.tools;
    limits = original.limits;
    deadline = original.deadline;
    asksForNames = original.asksForNames;
  }

  /** Runs this source text. */
  public static Script of(String code) {
    return new Script("code", code);
  }

  /** Runs a program that was compiled with {@link Programs#compile}. */
  public static Script ofProgram(String programId) {
    return new Script("program_id", programId);
  }

  /** With a file name for tracebacks, such as {@code main.py}. */
  public Script named(String name) {
    var copy = new Script(this);
    copy.scriptName = name;
    return copy;
  }

  /** With a variable of this name; the value crosses by the table of {@link PyValue}. */
  public Script input(String name, @Nullable Object value) {
    var copy = new Script(this);
    copy.inputs.put(name, value);
    return copy;
  }

  /** With all of these variables. */
  public Script inputs(Map<String, ?> values) {
    var copy = new Script(this);
    copy.inputs.putAll(values);
    return copy;
  }

  /** With these host functions, besides those of the session. */
  public Script tools(Tools added) {
    var copy = new Script(this);
    copy.tools = tools.and(added);
    return copy;
  }

  /** With these bounds. */
  public Script limits(Limits bounds) {
    var copy = new Script(this);
    copy.limits = bounds;
    return copy;
  }

  /** With a text file in the virtual file system. */
  public Script file(String path, String text) {
    var copy = new Script(this);
    copy.files.put(path, text);
    return copy;
  }

  /** With a file of bytes in the virtual file system. */
  public Script file(String path, byte[] content) {
    var copy = new Script(this);
    copy.files.put(path, content.clone());
    return copy;
  }

  /** With an environment variable. */
  public Script environment(String name, String value) {
    var copy = new Script(this);
    copy.environment.put(name, value);
    return copy;
  }

  /** With the clock standing at this time. */
  public Script clockFixed(Instant time) {
    return os("clock", "fixed:" + time);
  }

  /** With random numbers that repeat from run to run. */
  public Script randomSeed(long seed) {
    return os("random", "seed:" + seed);
  }

  /**
   * With operating-system calls of this kind answered by the caller ({@link Tools#onOs}).
   *
   * @param what {@code clock}, {@code random}, {@code files}, {@code environment} or {@code input}
   */
  public Script ask(String what) {
    return os(what, "ask");
  }

  /** With undefined names answered by the caller ({@link Tools#onName}) before they are errors. */
  public Script askForNames() {
    var copy = new Script(this);
    copy.asksForNames = true;
    return copy;
  }

  /**
   * With a total deadline for the call: waiting for a busy session, the server and host functions
   * together.
   */
  public Script within(Duration duration) {
    var copy = new Script(this);
    copy.deadline = duration;
    return copy;
  }

  private Script os(String what, String who) {
    var copy = new Script(this);
    copy.os.put(what, who);
    return copy;
  }

  Tools tools() {
    return tools;
  }

  Duration deadline(Duration otherwise) {
    return deadline == null ? otherwise : deadline;
  }

  /** The request body. */
  Map<String, @Nullable Object> tree(Tools declared, WireFormat format) {
    var tree = new LinkedHashMap<String, @Nullable Object>();
    tree.put(sourceKey, source);
    put(tree, "script_name", scriptName);
    if (!inputs.isEmpty()) {
      var values = new LinkedHashMap<String, @Nullable Object>();
      inputs.forEach((name, value) -> values.put(name, ValueEncoder.encode(value, format)));
      tree.put("inputs", values);
    }
    put(tree, "tools", declared.trees());
    put(tree, "limits", limits.tree());
    put(tree, "files", fileTrees(files));
    put(tree, "environment", environment);
    put(tree, "os", os);
    put(tree, "names", asksForNames ? "ask" : null);
    return tree;
  }

  /** The wire form of initial files: {@code {"text"}} or {@code {"base64"}}. */
  static Map<String, @Nullable Object> fileTrees(Map<String, Object> files) {
    var trees = new LinkedHashMap<String, @Nullable Object>();
    files.forEach(
        (path, content) ->
            trees.put(
                path,
                content instanceof byte[] bytes
                    ? Map.of("base64", java.util.Base64.getEncoder().encodeToString(bytes))
                    : Map.of("text", content)));
    return trees;
  }

  /** Puts a field unless it is null or empty. */
  static void put(Map<String, @Nullable Object> tree, String name, @Nullable Object value) {
    boolean empty =
        value == null
            || (value instanceof Map<?, ?> map && map.isEmpty())
            || (value instanceof List<?> list && list.isEmpty());
    if (!empty) {
      tree.put(name, value instanceof List<?> list ? new ArrayList<>(list) : value);
    }
  }
}
