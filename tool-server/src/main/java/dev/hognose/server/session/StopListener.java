// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.session;

import dev.hognose.server.wire.ExecutionView;
import dev.hognose.server.wire.Problem;
import org.jspecify.annotations.Nullable;

/** Hears, on whatever thread it happens, that an execution has stopped: for calls or for good. */
@FunctionalInterface
public interface StopListener {

  /**
   * It has stopped.
   *
   * @param view how it stands
   * @param refusal why it was never run, where that is so
   */
  void stopped(ExecutionView view, @Nullable Problem refusal);
}
