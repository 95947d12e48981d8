// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.session;

import dev.hognose.server.store.Change;
import dev.hognose.server.store.StoredExecution;
import dev.hognose.server.wire.ExecutionTerms;
import dev.hognose.server.wire.ExecutionView;
import dev.hognose.server.wire.Status;
import dev.hognose.server.wire.ToolCall;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a store knows of one execution. Guarded by the job's monitor. */
final class JobRecord {

  private final HeapBudget.Account account;
  private final long fence;
  private boolean known;
  private List<Function<ExecutionView, List<Change>>> alongside = List.of();

  /** The last answer, and the same in the bytes that the store gets, until its caller has it. */
  private @Nullable ExecutionView answer;

  private @Nullable ExecutionView answerInBytes;

  /** Bytes on their way to the store, which the account holds. */
  private long writing;

  JobRecord(HeapBudget.Account account, long fence, boolean known) {
    this.account = account;
    this.fence = fence;
    this.known = known;
  }

  /** Has changes written together with the first stop, as one. */
  void alongside(Function<ExecutionView, List<Change>> changes) {
    if (alongside.isEmpty()) {
      alongside = new ArrayList<>(1);
    }
    alongside.add(changes);
  }

  /** The changes that go together with a stop. */
  List<Change> companions(ExecutionView view) {
    var changes = new ArrayList<Change>();
    alongside.forEach(each -> changes.addAll(each.apply(view)));
    return changes;
  }

  long fence() {
    return fence;
  }

  boolean isKnown() {
    return known;
  }

  /** Its first stop is on disk. */
  void written() {
    known = true;
    alongside = List.of();
  }

  /** It is on disk that it runs. */
  void announced() {
    known = true;
  }

  /**
   * How it stands, as a change.
   *
   * @param state its snapshot, where it is suspended
   * @param releases whether this server lets it go
   */
  Change change(
      ExecutionView view,
      long expiresAtMillis,
      String terms,
      byte @Nullable [] state,
      boolean releases) {
    boolean isAnswer = view.status().isFinal() || state != null;
    ExecutionView.Rendered rendered = isAnswer ? view.render() : null;
    answer = rendered == null ? null : view;
    answerInBytes = rendered == null ? null : view.withRendered(rendered);
    int stateBytes = state == null ? 0 : state.length;
    hold(rendered == null ? 0 : rendered.json().length + rendered.pack().length + stateBytes);
    var row =
        new StoredExecution(
            view.id(),
            account.owner(),
            view.sessionId(),
            view.status() == Status.QUEUED ? Status.RUNNING.text() : view.status().text(),
            terms,
            rendered == null ? null : rendered.json(),
            rendered == null ? null : rendered.pack(),
            state,
            fence,
            null,
            view.createdAtMillis(),
            expiresAtMillis);
    return new Change.Execution(row, known, releases);
  }

  private void hold(long bytes) {
    boolean _ = bytes == writing || account.force(bytes - writing);
    writing = bytes;
  }

  /** An answer as it is told: in the bytes that the store has got, where it has just got them. */
  ExecutionView told(ExecutionView view) {
    ExecutionView known = answer == view ? answerInBytes : null;
    answer = null;
    answerInBytes = null;
    hold(0);
    return known == null ? view : known;
  }

  /** The row of a new execution without a session that waits for answers. */
  static StoredExecution suspended(
      String id,
      String owner,
      ExecutionView like,
      List<ToolCall> calls,
      ExecutionTerms terms,
      byte[] state,
      long ttlMillis) {
    long now = System.currentTimeMillis();
    var view =
        new ExecutionView(
            id,
            null,
            Status.TOOL_CALLS_REQUIRED,
            null,
            null,
            like.stdout(),
            like.stderr(),
            like.outputTruncated(),
            null,
            calls,
            terms.usage(),
            0,
            now,
            now + ttlMillis,
            null);
    ExecutionView.Rendered rendered = view.render();
    return new StoredExecution(
        view.id(),
        owner,
        null,
        view.status().text(),
        terms.toText(),
        rendered.json(),
        rendered.pack(),
        state,
        0,
        null,
        now,
        view.expiresAtMillis());
  }

  /** The terms of one that does not wait: the number of its next stop, or of its last. */
  static String stops(int number) {
    return Integer.toString(number);
  }

  /** What {@link #stops} has said of one that is over. */
  static int stopsOf(StoredExecution row) {
    String terms = row.terms();
    boolean isNumber = !terms.isEmpty() && terms.chars().allMatch(c -> c >= '0' && c <= '9');
    return isNumber ? Integer.parseInt(terms) : 1;
  }

  /** The last answer that a store remembers. */
  static ExecutionView viewOf(StoredExecution row) {
    byte[] json = row.json();
    byte[] pack = row.pack();
    return ExecutionView.remembered(
        row.id(),
        row.sessionId(),
        Status.of(row.status()),
        row.createdAtMillis(),
        row.expiresAtMillis(),
        json == null || pack == null ? null : new ExecutionView.Rendered(json, pack));
  }
}
