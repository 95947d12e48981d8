// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.mcp;

import dev.hognose.server.wire.ErrorView;
import dev.hognose.server.wire.ExecutionView;
import org.jspecify.annotations.Nullable;

/** What a model may do about a run that did not complete. */
final class Hints {

  private Hints() {}

  /** A sentence for the model; null where there is none that fits. */
  static @Nullable String of(ExecutionView view) {
    ErrorView error = view.error();
    return switch (view.status()) {
      case FAILED -> error == null ? null : forException(error, view.sessionId() == null);
      case LIMIT_EXCEEDED -> error == null ? null : forLimit(error);
      case CANCELLED -> "the run was cancelled; send it again if it is still wanted.";
      case INTERRUPTED -> "the server lost the run; send it again.";
      case QUEUED, RUNNING, TOOL_CALLS_REQUIRED, COMPLETED -> null;
    };
  }

  private static @Nullable String forException(ErrorView error, boolean fresh) {
    return switch (error.type()) {
      case "SyntaxError", "IndentationError", "TabError" ->
          "nothing was run; correct line " + error.line() + " and send the whole code again.";
      case "ModuleNotFoundError" ->
          "only a part of Python's standard library is here, and nothing can be installed;"
              + " write what is missing in plain Python.";
      case "NameError" ->
          fresh
              ? "a call without 'session' starts without the variables of earlier calls;"
                  + " name a session in each call to keep them."
              : null;
      case "FileNotFoundError" ->
          fresh
              ? "there are no files but those that the call brings or the code writes;"
                  + " earlier calls' files are kept only in sessions."
              : null;
      case "PermissionError" ->
          "the sandbox has no network, no processes and no files of the machine.";
      case "RecursionError" -> "use a loop, or ask for more with limits.recursion_depth.";
      default -> null;
    };
  }

  private static String forLimit(ErrorView error) {
    String limit = String.valueOf(error.limit());
    String kept = " What the code had done in its session before is kept.";
    return switch (limit) {
      case "duration_ms" ->
          "do less at a time, look for a loop that never ends, or ask for more with"
              + " limits.duration_ms."
              + kept;
      case "memory_bytes" ->
          "work on less at a time, with generators rather than lists, or ask for more with"
              + " limits.memory_bytes."
              + kept;
      case "output_bytes" -> "print less: a summary rather than everything." + kept;
      default -> "do less, or ask for more with limits." + limit + "." + kept;
    };
  }
}
