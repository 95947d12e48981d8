// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.http;

import dev.hognose.server.session.HostedSession;
import dev.hognose.server.session.Job;
import dev.hognose.server.session.Pool;
import dev.hognose.server.wire.BodyWriter;
import dev.hognose.server.wire.ForkRequest;
import dev.hognose.server.wire.ProblemCode;
import dev.hognose.server.wire.ProgramRequest;
import dev.hognose.server.wire.Refusal;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import java.util.List;
import java.util.function.Consumer;

/** The resources that are snapshots, or come of them: state on its way out, in, and apart. */
final class SnapshotsHandler {

  static final String MEDIA_TYPE = "application/vnd.hognose.snapshot";

  private final Pool pool;

  SnapshotsHandler(Pool pool) {
    this.pool = pool;
  }

  List<Route> routes() {
    return List.of(
        Route.get("/v1/executions/{id}/snapshot", this::execution).in(Route.Form.FIXED),
        Route.get("/v1/sessions/{id}/snapshot", this::session).in(Route.Form.FIXED),
        Route.get("/v1/programs/{id}/content", this::program).in(Route.Form.FIXED),
        Route.raw(HttpMethod.POST, "/v1/snapshots", this::load).in(Route.Form.MODEL),
        Route.postOptional("/v1/executions/{id}/fork", ForkRequest::read, this::fork));
  }

  private static void reply(Exchange exchange, byte[] snapshot) {
    exchange.reply(200, MEDIA_TYPE, snapshot);
  }

  private void execution(Exchange exchange) {
    use(
        exchange,
        job -> pool.executions().snapshot(job, bytes -> reply(exchange, bytes), exchange::fail));
  }

  private void use(Exchange exchange, Consumer<Job> work) {
    var _ =
        pool.executions()
            .use(
                () -> pool.executions().find(exchange.owner(), exchange.id()),
                job -> {
                  work.accept(job);
                  return job;
                });
  }

  private void session(Exchange exchange) {
    pool.sessions()
        .use(
            exchange.owner(),
            exchange.id(),
            session -> {
              pool.sessions().snapshot(session, bytes -> reply(exchange, bytes), exchange::fail);
              return session;
            });
  }

  private void program(Exchange exchange) {
    working(
        exchange,
        () -> {
          ProgramRequest program = pool.programs().get(exchange.owner(), exchange.id());
          pool.programs().compileAside(exchange.owner(), () -> content(exchange, program));
        });
  }

  private void content(Exchange exchange, ProgramRequest program) {
    try {
      reply(exchange, pool.programs().content(program, pool.settings().snapshotKeys()));
    } catch (RuntimeException | Error e) {
      exchange.fail(e);
    }
  }

  private void fork(Exchange exchange, ForkRequest request) {
    use(
        exchange,
        job ->
            pool.executions()
                .copies()
                .fork(
                    job,
                    request.count(),
                    copies -> exchange.reply(201, out -> write(copies, out)),
                    exchange::fail));
  }

  private static void write(List<Job> copies, BodyWriter out) {
    out.startObject(1).name("executions").startArray(copies.size());
    copies.forEach(copy -> copy.view().write(out));
    out.endArray().endObject();
  }

  private void load(Exchange exchange, byte[] file) {
    String type = exchange.request().getHeader(HttpHeaders.CONTENT_TYPE);
    if (type == null || !type.split(";", -1)[0].strip().equalsIgnoreCase(MEDIA_TYPE)) {
      throw Refusal.of(ProblemCode.UNSUPPORTED_MEDIA_TYPE, "a snapshot comes as " + MEDIA_TYPE);
    }
    pool.executions().requireNotDraining();
    working(exchange, () -> loaded(exchange, file));
  }

  private void loaded(Exchange exchange, byte[] file) {
    switch (pool.executions().kindOf(file)) {
      case EXECUTION ->
          pool.executions()
              .copies()
              .admit(exchange.owner(), file, jobs -> loaded(exchange, jobs.get(0)), exchange::fail);
      case SESSION -> {
        HostedSession session =
            pool.sessions()
                .admit(exchange.owner(), file, exchange.caller().allowance().maxSessions());
        exchange.header("Location", "/v1/sessions/" + session.id());
        exchange.reply(201, out -> writeLoaded("session", session.view()::write, out));
      }
      case PROGRAM ->
          throw Refusal.of(
              ProblemCode.INVALID_SNAPSHOT,
              "the snapshot is of a program; post its code to /v1/programs");
    }
  }

  private static void loaded(Exchange exchange, Job job) {
    exchange.header("Location", "/v1/executions/" + job.id());
    exchange.reply(201, out -> writeLoaded("execution", job.view()::write, out));
  }

  private static void writeLoaded(String kind, Consumer<BodyWriter> thing, BodyWriter out) {
    out.startObject(2).name("kind").string(kind).name(kind);
    thing.accept(out);
    out.endObject();
  }

  /** Does what takes its time: on a virtual thread if this is one, else on a worker. */
  private void working(Exchange exchange, Runnable work) {
    if (pool.waits()) {
      work.run();
      return;
    }
    pool.execute(
        exchange.owner(),
        () -> {
          try {
            work.run();
          } catch (RuntimeException | Error e) {
            exchange.fail(e);
          }
        });
  }
}
