// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.http;

import dev.hognose.server.session.EventPlace;
import dev.hognose.server.session.Executions;
import dev.hognose.server.session.Job;
import dev.hognose.server.session.StopListener;
import dev.hognose.server.wire.ExecutionRequest;
import dev.hognose.server.wire.ExecutionView;
import dev.hognose.server.wire.NoFields;
import dev.hognose.server.wire.Problem;
import dev.hognose.server.wire.ProblemCode;
import dev.hognose.server.wire.Refusal;
import dev.hognose.server.wire.ResumeRequest;
import io.vertx.core.Vertx;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The resource {@code /v1/executions}: code in fresh sandboxes, and all that concerns a run. */
final class ExecutionsHandler {

  private final Vertx vertx;
  private final Executions executions;
  private final HttpSettings settings;

  ExecutionsHandler(Vertx vertx, Executions executions, HttpSettings settings) {
    this.vertx = vertx;
    this.executions = executions;
    this.settings = settings;
  }

  List<Route> routes() {
    String one = "/v1/executions/{id}";
    return List.of(
        Route.post("/v1/executions", ExecutionRequest::read, this::create)
            .in(Route.Form.MODEL_OR_EVENTS),
        Route.get(one, this::get),
        Route.post(one + "/resume", ResumeRequest::read, this::resume),
        Route.postOptional(one + "/cancel", NoFields::read, (exchange, _) -> cancel(exchange)),
        Route.get(one + "/events", this::events).in(Route.Form.EVENTS));
  }

  private void create(Exchange exchange, ExecutionRequest request) {
    answer(exchange, executions.submit(exchange.owner(), request, job -> prepare(exchange, job)));
  }

  /** Tells an execution, before it starts, what is to become of it. */
  static void prepare(Exchange exchange, Job job) {
    if (exchange.goesOnAlone()) {
      job.keepForLater();
    } else if (exchange.isIdempotent()) {
      job.alongside(view -> exchange.record(200, view::write, null));
    }
  }

  /** Answers with what comes of an execution: at once, at its first stop, or as events. */
  void answer(Exchange exchange, Job job) {
    if (exchange.wantsEvents()) {
      exchange.header("Location", location(job));
      follow(exchange, job, EventPlace.START);
    } else if (exchange.prefersAsync()) {
      exchange.header("Location", location(job)).header("Preference-Applied", "respond-async");
      exchange.reply(202, job.view()::write);
    } else {
      cancelIfAlone(exchange, job);
      job.onFirstStop((view, refusal) -> stopped(exchange, view, refusal));
    }
  }

  /**
   * Cancels an execution whose client has gone: nobody else knows its id. With an Idempotency-Key
   * the client may come back, so it goes on.
   */
  private static void cancelIfAlone(Exchange exchange, Job job) {
    if (!exchange.isIdempotent()) {
      exchange.request().response().closeHandler(_ -> job.cancel());
    }
  }

  private void follow(Exchange exchange, Job job, EventPlace after) {
    exchange.onLoop(
        () -> EventStream.start(vertx, exchange, job, after, settings.heartbeatMillis()));
  }

  private static String location(Job job) {
    return "/v1/executions/" + job.id();
  }

  private static void stopped(Exchange exchange, ExecutionView view, @Nullable Problem refusal) {
    if (refusal == null) {
      exchange.reply(200, view::write);
    } else {
      exchange.fail(refusal);
    }
  }

  private void get(Exchange exchange) {
    int seconds = exchange.number("wait", 0, 0, settings.maxWaitSeconds());
    Job job = executions.find(exchange.owner(), exchange.id());
    if (seconds == 0) {
      exchange.reply(200, job.view()::write);
      return;
    }
    exchange.onLoop(() -> new Wait(exchange, job).start(TimeUnit.SECONDS.toMillis(seconds)));
  }

  /** A request that waits for an execution to stop, but not for ever. */
  private final class Wait {
    private final Exchange exchange;
    private final Job job;
    private final AtomicBoolean over = new AtomicBoolean();
    private final StopListener listener = (view, _) -> answer(view);

    private Wait(Exchange exchange, Job job) {
      this.exchange = exchange;
      this.job = job;
    }

    private void start(long millis) {
      long timer = vertx.setTimer(millis, _ -> answer(job.view()));
      exchange.request().response().endHandler(_ -> vertx.cancelTimer(timer));
      exchange.request().response().closeHandler(_ -> gone(timer));
      job.onStandstill(listener);
    }

    private void gone(long timer) {
      over.set(true);
      vertx.cancelTimer(timer);
      job.forget(listener);
    }

    private void answer(ExecutionView view) {
      if (over.compareAndSet(false, true)) {
        job.forget(listener);
        exchange.reply(200, view::write);
      }
    }
  }

  private void use(Exchange exchange, Consumer<Job> work) {
    var _ =
        executions.use(
            () -> executions.find(exchange.owner(), exchange.id()),
            job -> {
              work.accept(job);
              return job;
            });
  }

  private void resume(Exchange exchange, ResumeRequest request) {
    use(exchange, job -> resume(exchange, request, job));
  }

  private static void resume(Exchange exchange, ResumeRequest request, Job job) {
    if (exchange.prefersAsync()) {
      exchange.header("Location", location(job)).header("Preference-Applied", "respond-async");
      job.resumeInBackground(request.answers(), () -> exchange.reply(202, job.view()::write));
    } else {
      job.resume(request.answers(), (view, refusal) -> stopped(exchange, view, refusal));
    }
  }

  private void cancel(Exchange exchange) {
    use(
        exchange,
        job -> {
          job.stop();
          job.onEnd((view, _) -> exchange.reply(200, view::write));
        });
  }

  private void events(Exchange exchange) {
    String last = exchange.request().getHeader("Last-Event-ID");
    Job job = executions.find(exchange.owner(), exchange.id());
    follow(exchange, job, place(last));
  }

  private static EventPlace place(@Nullable String lastEventId) {
    if (lastEventId == null || lastEventId.isEmpty()) {
      return EventPlace.START;
    }
    try {
      return EventPlace.of(lastEventId);
    } catch (IllegalArgumentException e) {
      throw Refusal.of(ProblemCode.INVALID_REQUEST, "Last-Event-ID is the id of an event");
    }
  }
}
