// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.session;

import dev.hognose.sandbox.ExecutionOptions;
import dev.hognose.sandbox.Value;
import dev.hognose.server.wire.InitialFile;
import dev.hognose.server.wire.OsPolicy;
import java.util.Map;

/**
 * What one execution is to do, with all defaults filled in.
 *
 * @param source the program's text
 * @param scriptName what tracebacks call it
 * @param options inputs, tools and bounds
 * @param files files the guest finds, by their paths
 * @param os who answers operating-system calls
 * @param environment environment variables the guest sees
 */
record Work(
    String source,
    String scriptName,
    ExecutionOptions options,
    Map<String, InitialFile> files,
    OsPolicy os,
    Map<String, String> environment) {

  /** About how much memory it takes, in bytes, its inputs twice: they are copied for the guest. */
  long weight() {
    long bytes = 2L * source.length() + InitialFile.totalBytes(files.values());
    for (Map.Entry<String, String> variable : environment.entrySet()) {
      bytes += 100L + 2L * (variable.getKey().length() + variable.getValue().length());
    }
    for (Value input : options.inputs().values()) {
      bytes += 2 * new ValueSize(Integer.MAX_VALUE).of(input);
    }
    return bytes;
  }
}
