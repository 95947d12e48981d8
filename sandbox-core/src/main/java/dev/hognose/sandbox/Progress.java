// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox;

import java.util.List;

/** Where an execution has come to when control is back with its host. */
public sealed interface Progress {

  /**
   * The program ran to its end.
   *
   * @param value the value of its last statement if that is an expression, else {@code None}
   * @param repr {@code repr} of that value, or an empty string where there is none
   */
  record Complete(Value value, String repr) implements Progress {}

  /** An exception that the program did not catch ended it. */
  record Failed(GuestError error) implements Progress {}

  /**
   * A bound ended it.
   *
   * @param limit the bound's name as in {@link Limits}, such as {@code durationMillis}
   * @param allowed the bound
   * @param used what had been used when it was noticed, in the bound's unit
   * @param traceback where the program was, in the form of a traceback's frames
   * @param line line of the program's own code, or 0
   */
  record LimitExceeded(String limit, long allowed, long used, String traceback, int line)
      implements Progress {}

  /** {@link Execution#cancel} ended it. */
  record Cancelled() implements Progress {}

  /** The steps given to {@link Execution#run} are used up; call it again to go on. */
  record Preempted() implements Progress {}

  /** It waits for a host function's result. */
  record FunctionSnapshot(HostCall call) implements Progress {}

  /** It waits for the answer to an operating-system call. */
  record OsSnapshot(HostCall call) implements Progress {}

  /** It waits to hear what a name stands for that nothing defines; the name is the call's name. */
  record NameLookupSnapshot(HostCall call) implements Progress {}

  /** Every task of it waits for results; {@link Execution#resume} takes some or all of them. */
  record FutureSnapshot(List<HostCall> calls) implements Progress {
    /** Copies the calls. */
    public FutureSnapshot {
      calls = List.copyOf(calls);
    }
  }

  /** Whether the execution has ended. */
  default boolean isFinal() {
    return switch (this) {
      case Complete _, Failed _, LimitExceeded _, Cancelled _ -> true;
      case Preempted _, FunctionSnapshot _, OsSnapshot _, NameLookupSnapshot _, FutureSnapshot _ ->
          false;
    };
  }
}
