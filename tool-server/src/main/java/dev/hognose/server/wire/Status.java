// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.wire;

/** Where an execution is, as clients see it. */
public enum Status {
  QUEUED("queued"),
  RUNNING("running"),
  TOOL_CALLS_REQUIRED("tool_calls_required"),
  COMPLETED("completed"),
  FAILED("failed"),
  LIMIT_EXCEEDED("limit_exceeded"),
  CANCELLED("cancelled"),
  INTERRUPTED("interrupted");

  private final String text;

  Status(String text) {
    this.text = text;
  }

  /** The name in answers. */
  public String text() {
    return text;
  }

  /** The status of that name. */
  public static Status of(String text) {
    for (Status status : values()) {
      if (status.text.equals(text)) {
        return status;
      }
    }
    throw new IllegalArgumentException("there is no status '" + text + "'");
  }

  /** Whether nothing more will happen. */
  public boolean isFinal() {
    return switch (this) {
      case QUEUED, RUNNING, TOOL_CALLS_REQUIRED -> false;
      case COMPLETED, FAILED, LIMIT_EXCEEDED, CANCELLED, INTERRUPTED -> true;
    };
  }
}
