// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.session;

import dev.hognose.server.store.Change;
import dev.hognose.server.store.StoredExecution;
import dev.hognose.server.wire.ExecutionTerms;
import dev.hognose.server.wire.ExecutionView;
import dev.hognose.server.wire.Refusal;
import dev.hognose.server.wire.Status;
import dev.hognose.server.wire.ToolCall;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Suspended executions that come of others: forks, and what snapshots from outside hold.
 *
 * <p>All of a request come to be, or none: where there is no room for one after all, those before
 * it are forgotten, here and in the store, before the refusal is told.
 */
public final class Copies {

  /** How often a fork has the arguments of its calls, in all forms. */
  private static final int COPIES_OF_CALLS = 4;

  private final Executions executions;
  private final Ids ids;

  Copies(Executions executions, Ids ids) {
    this.executions = executions;
    this.ids = ids;
  }

  /**
   * Makes copies of a suspended execution, on a worker: each an execution of its own, without a
   * session, in the same state.
   *
   * @throws Refusal where it is not suspended, or there is no room
   */
  public void fork(Job job, int count, Consumer<List<Job>> told, Consumer<Throwable> failed) {
    executions.requireNotDraining();
    executions.requireRoom(job.owner(), count);
    ExecutionView view = job.view();
    job.rest(
        (machine, terms) -> {
          byte[] state = machine.freeze(executions.freezer());
          long calls = COPIES_OF_CALLS * ValueSize.of(machine.waitsFor());
          long each = Freezer.thawed(state) + HeapBudget.OVERHEAD + calls;
          executions.requireMemory(job.owner(), count * each);
          var rows = new ArrayList<StoredExecution>();
          for (int i = 0; i < count; i++) {
            rows.add(row(job.owner(), view, machine.waitsFor(), terms, state));
          }
          return rows;
        },
        rows -> enter(rows, told, failed),
        failed);
  }

  /**
   * Takes in a suspended execution that a snapshot holds, with the limits that hold by default.
   *
   * @throws Refusal where it is none, or there is no room
   */
  public void admit(
      String owner, byte[] file, Consumer<List<Job>> told, Consumer<Throwable> failed) {
    executions.requireNotDraining();
    executions.requireRoom(owner, 1);
    executions.requireMemory(owner, Freezer.thawed(file));
    Machine.Admitted admitted =
        Machine.admitted(file, executions.settings().defaults(), executions.freezer());
    ExecutionView empty =
        ExecutionView.remembered("", null, Status.TOOL_CALLS_REQUIRED, 0, 0, null);
    var row = row(owner, empty, admitted.calls(), admitted.terms(), admitted.state());
    enter(List.of(row), told, failed);
  }

  private StoredExecution row(
      String owner, ExecutionView like, List<ToolCall> calls, ExecutionTerms terms, byte[] state) {
    long ttl = executions.settings().times().suspendedMillis();
    return JobRecord.suspended(ids.next(Executions.PREFIX), owner, like, calls, terms, state, ttl);
  }

  /** Makes suspended executions known, once they are on disk where there is a store. */
  private void enter(
      List<StoredExecution> rows, Consumer<List<Job>> told, Consumer<Throwable> failed) {
    Keeper keeper = executions.keeper();
    if (keeper == null) {
      restore(rows, told, failed);
      return;
    }
    var changes = new ArrayList<Change>();
    rows.forEach(row -> changes.add(new Change.Execution(row, false, !keeper.isShared())));
    keeper.write(
        changes,
        problem -> {
          if (problem == null) {
            restore(rows, told, failure -> withdraw(keeper, rows, failure, failed));
          } else {
            failed.accept(new Refusal(problem));
          }
        });
  }

  /** Brings all into memory, or none. */
  private void restore(
      List<StoredExecution> rows, Consumer<List<Job>> told, Consumer<Throwable> failed) {
    var restored = new ArrayList<Job>();
    try {
      rows.forEach(row -> restored.add(executions.restore(row, null)));
    } catch (RuntimeException | Error e) {
      restored.forEach(Copies::letGo);
      failed.accept(e);
      return;
    }
    told.accept(restored);
  }

  private static void letGo(Job job) {
    if (job.leave(true)) {
      job.executions.putAway(job);
    }
  }

  /** Has the store forget what nobody will be told of; then says why. */
  private static void withdraw(
      Keeper keeper, List<StoredExecution> rows, Throwable failure, Consumer<Throwable> failed) {
    var changes = new ArrayList<Change>();
    rows.forEach(row -> changes.add(new Change.ExecutionGone(row.id(), row.fence())));
    keeper.write(changes, _ -> failed.accept(failure));
  }
}
