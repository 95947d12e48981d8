// SPDX-License-Identifier: Apache-2.0
package dev.hognose.client;

import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An immutable request for a session.
 *
 * {@snippet :
 * var session = client.sessions().create(
 *     SessionOptions.defaults().name("analysis").idleTtl(Duration.ofMinutes(30)).tools(tools));
 * }
 */
public final class SessionOptions {
  private final Map<String, @Nullable Object> fields;
  private final Map<String, Object> files;
  private final Tools tools;

  private SessionOptions(
      Map<String, @Nullable Object> fields, Map<String, Object> files, Tools tools) {
    this.fields = fields;
    this.files = files;
    this.tools = tools;
  }

  /** A session without a name, with the server's defaults. */
  public static SessionOptions defaults() {
    return new SessionOptions(Map.of(), Map.of(), Tools.none());
  }

  /** With a name, for people. */
  public SessionOptions name(String name) {
    return with("name", name);
  }

  /** Ending this long after its creation (whole seconds). */
  public SessionOptions ttl(Duration duration) {
    return with("ttl_s", duration.toSeconds());
  }

  /** Ending this long after its last use (whole seconds). */
  public SessionOptions idleTtl(Duration duration) {
    return with("idle_ttl_s", duration.toSeconds());
  }

  /** With bounds for each of its executions. */
  public SessionOptions limits(Limits limits) {
    return with("limits", limits.tree());
  }

  /** With host functions for all of its executions. */
  public SessionOptions tools(Tools added) {
    return new SessionOptions(fields, files, tools.and(added));
  }

  /** With a text file in its virtual file system. */
  public SessionOptions file(String path, String text) {
    return withFile(path, text);
  }

  /** With a file of bytes in its virtual file system. */
  public SessionOptions file(String path, byte[] content) {
    return withFile(path, content.clone());
  }

  /** With environment variables. */
  public SessionOptions environment(Map<String, String> variables) {
    return with("environment", Map.copyOf(variables));
  }

  /** In the state of a session's snapshot. */
  public SessionOptions fromSnapshot(byte[] snapshot) {
    return with("from_snapshot", Base64.getEncoder().encodeToString(snapshot));
  }

  Tools tools() {
    return tools;
  }

  Map<String, @Nullable Object> tree() {
    var tree = new LinkedHashMap<>(fields);
    Script.put(tree, "tools", tools.trees());
    Script.put(tree, "files", Script.fileTrees(files));
    return tree;
  }

  private SessionOptions with(String field, Object value) {
    var all = new LinkedHashMap<>(fields);
    all.put(field, value);
    return new SessionOptions(all, files, tools);
  }

  private SessionOptions withFile(String path, Object content) {
    var all = new LinkedHashMap<>(files);
    all.put(path, content);
    return new SessionOptions(fields, all, tools);
  }
}
