// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.mcp;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.hognose.sandbox.Answer;
import dev.hognose.sandbox.HostCall;
import dev.hognose.server.session.Executions;
import dev.hognose.server.session.Job;
import dev.hognose.server.session.Recurring;
import dev.hognose.server.wire.ExecutionView;
import dev.hognose.server.wire.Json;
import dev.hognose.server.wire.Problem;
import dev.hognose.server.wire.Refusal;
import dev.hognose.server.wire.Status;
import dev.hognose.server.wire.ToolCall;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The way of a run through a tool's call: started or resumed, told of while it lasts, stopped for a
 * person's answer, and reported.
 *
 * <p>A run that lasts becomes a task where the client takes tasks. A question for a person goes to
 * the client as an elicitation, and the run goes on with what the person said.
 */
final class Runs implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Runs.class);
  private static final long PROGRESS_MILLIS = 500;

  /** What was printed before a question interrupted the run. */
  private record Printed(String stdout, String stderr) {
    static final Printed NOTHING = new Printed("", "");
  }

  private final Executions executions;
  private final long taskAfterMillis;
  private final ScheduledThreadPoolExecutor timers;
  private final Cache<String, Printed> printed =
      Caffeine.newBuilder().expireAfterWrite(Duration.ofHours(1)).maximumSize(10_000).build();

  /**
   * The way of runs.
   *
   * @param taskAfterMillis how long a call waits for a run before it becomes a task
   */
  Runs(Executions executions, long taskAfterMillis) {
    this.executions = executions;
    this.taskAfterMillis = taskAfterMillis;
    this.timers =
        new ScheduledThreadPoolExecutor(
            1, Thread.ofPlatform().daemon().name("mcp-timer").factory());
    timers.setRemoveOnCancelPolicy(true);
  }

  /** Follows a run that has been submitted. */
  void start(Call call, Job job, @Nullable String sessionName) {
    accompany(call, job);
    var run = new Run(call, job, sessionName);
    job.onFirstStop((view, refusal) -> run.stopped(view, refusal, true));
  }

  /**
   * Goes on with a run.
   *
   * @throws Refusal where the answers do not fit
   */
  void resume(Call call, Job job, @Nullable String sessionName, Map<String, Answer> answers) {
    accompany(call, job);
    var run = new Run(call, job, sessionName);
    job.resume(answers, (view, refusal) -> run.stopped(view, refusal, true));
  }

  /** Goes on with a run that has asked a person, by what the state of a call says. */
  void answered(Call call, String state) {
    String[] parts = state.split(" ", -1);
    PersonQuestion question = PersonQuestion.of(parts[2]);
    if (question == null) {
      throw new IllegalStateException("a state without a question");
    }
    String sessionName = parts.length > 3 ? parts[3] : null;
    Json response = call.responses().get(parts[1]);
    Answer answer = response == null ? null : question.answer(response);
    var _ =
        executions.use(
            () -> executions.bring(call.client().owner(), parts[0]),
            job -> {
              if (answer == null) {
                var run = new Run(call, job, sessionName);
                job.onStandstill((view, refusal) -> run.stopped(view, refusal, false));
              } else {
                resume(call, job, sessionName, Map.of(parts[1], answer));
              }
              return job;
            });
  }

  private void accompany(Call call, Job job) {
    call.onCancel(() -> cancel(job));
    if (call.client().takesTasks()) {
      during(call, timers.schedule(call::detach, taskAfterMillis, TimeUnit.MILLISECONDS));
    }
    if (call.tellsProgress()) {
      during(
          call,
          timers.scheduleWithFixedDelay(
              Recurring.work("the progress of a call", () -> tell(call, job)),
              PROGRESS_MILLIS,
              PROGRESS_MILLIS,
              TimeUnit.MILLISECONDS));
    }
  }

  /** Cancels a run wherever it is; where another server has taken it, on a thread that waits. */
  private void cancel(Job job) {
    job.cancel();
    if (job.isAway()) {
      var _ = Thread.startVirtualThread(() -> cancelElsewhere(job));
    }
  }

  private void cancelElsewhere(Job left) {
    try {
      var _ =
          executions.use(
              () -> executions.bring(left.owner(), left.id()),
              job -> {
                job.stop();
                return job;
              });
    } catch (Refusal e) {
      LOG.info("run {} is not cancelled: {}", left.id(), e.problem().detail());
    }
  }

  private static void during(Call call, ScheduledFuture<?> timer) {
    call.onEnd(() -> timer.cancel(false));
  }

  private static void tell(Call call, Job job) {
    ExecutionView view = job.view();
    if (view.status() == Status.RUNNING) {
      call.progress(
          (double) view.usage().steps(),
          0,
          "running for "
              + TimeUnit.NANOSECONDS.toMillis(view.usage().durationNanos())
              + " ms"
              + lastLine(view.stdout()));
    }
  }

  private static String lastLine(String output) {
    String text = output.stripTrailing();
    int from = Math.max(text.lastIndexOf('\n') + 1, text.length() - 200);
    return text.isEmpty() ? "" : ": " + text.substring(from);
  }

  /** A run on whose account a call is open. */
  private final class Run {
    private final Call call;
    private final Job job;
    private final @Nullable String sessionName;

    private Run(Call call, Job job, @Nullable String sessionName) {
      this.call = call;
      this.job = job;
      this.sessionName = sessionName;
    }

    /** Goes on where the run has stopped; what it printed may have been taken before. */
    private void stopped(ExecutionView view, @Nullable Problem refusal, boolean printsAnew) {
      try {
        if (refusal != null) {
          call.complete(ToolResults.refused(refusal));
          return;
        }
        Printed all = printed.asMap().getOrDefault(job.id(), Printed.NOTHING);
        if (printsAnew) {
          all = new Printed(all.stdout + view.stdout(), all.stderr + view.stderr());
        }
        if (!asksPerson(view, all)) {
          printed.invalidate(job.id());
          call.complete(RunReport.of(view, all.stdout, all.stderr, sessionName));
        }
      } catch (RpcError e) {
        call.fail(e);
      } catch (Refusal e) {
        call.complete(ToolResults.refused(e.problem()));
      }
    }

    /** Puts a question to the person, if that is what the run has stopped for. */
    private boolean asksPerson(ExecutionView view, Printed all) {
      if (view.status() != Status.TOOL_CALLS_REQUIRED || view.toolCalls().size() != 1) {
        return false;
      }
      ToolCall toolCall = view.toolCalls().get(0);
      HostCall asked = toolCall.call();
      PersonQuestion question =
          toolCall.kind().equals("function") ? PersonQuestion.of(asked.name()) : null;
      if (question == null) {
        return false;
      }
      printed.put(job.id(), all);
      InputRequest form = question.form(asked);
      if (form != null && call.client().elicits()) {
        String state = job.id() + " " + asked.id() + " " + question.function();
        call.requireInput(
            Map.of(asked.id(), form), sessionName == null ? state : state + " " + sessionName);
      } else {
        Answer answer = form == null ? question.wrongCall() : question.nobody();
        job.resume(Map.of(asked.id(), answer), (next, refusal) -> stopped(next, refusal, true));
      }
      return true;
    }
  }

  @Override
  public void close() {
    timers.shutdownNow();
  }
}
