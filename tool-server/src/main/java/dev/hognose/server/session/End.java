// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.session;

import dev.hognose.sandbox.GuestError;
import dev.hognose.sandbox.Value;
import dev.hognose.server.wire.ErrorView;
import dev.hognose.server.wire.Problem;
import dev.hognose.server.wire.Status;
import org.jspecify.annotations.Nullable;

/** How an execution ended. */
record End(Status status, @Nullable Value value, @Nullable String repr, @Nullable ErrorView error) {

  static final End CANCELLED = new End(Status.CANCELLED, null, null, null);

  static End failed(GuestError error) {
    return new End(
        Status.FAILED,
        null,
        null,
        ErrorView.exception(error.type(), error.message(), error.traceback(), error.line()));
  }

  static End unplaced(String reason) {
    return new End(
        Status.FAILED,
        null,
        null,
        ErrorView.exception("OSError", reason, "OSError: " + reason + "\n", 0));
  }

  static End internalError() {
    return new End(
        Status.FAILED,
        null,
        null,
        ErrorView.exception("SystemError", "internal error", "SystemError: internal error\n", 0));
  }

  static End lost(Problem problem) {
    return new End(
        Status.INTERRUPTED,
        null,
        null,
        ErrorView.exception("Interrupted", problem.detail(), problem.detail() + "\n", 0));
  }

  static End refused(Problem problem) {
    return new End(
        Status.CANCELLED,
        null,
        null,
        ErrorView.exception("Refused", problem.detail(), problem.detail() + "\n", 0));
  }
}
