// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.http;

import dev.hognose.sandbox.Value;
import dev.hognose.server.session.HostedSession;
import dev.hognose.server.session.Job;
import dev.hognose.server.session.Pool;
import dev.hognose.server.session.Sessions;
import dev.hognose.server.wire.BodyWriter;
import dev.hognose.server.wire.ExecutionRequest;
import dev.hognose.server.wire.NoFields;
import dev.hognose.server.wire.ProblemCode;
import dev.hognose.server.wire.Refusal;
import dev.hognose.server.wire.SessionRequest;
import dev.hognose.server.wire.SessionView;
import dev.hognose.server.wire.Variables;
import io.vertx.core.http.HttpMethod;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The resource {@code /v1/sessions}. */
final class SessionsHandler {

  private static final int DEFAULT_PAGE = 100;
  private static final int MAX_PAGE = 1_000;

  private final Pool pool;
  private final ExecutionsHandler executions;

  SessionsHandler(Pool pool, ExecutionsHandler executions) {
    this.pool = pool;
    this.executions = executions;
  }

  List<Route> routes() {
    String all = "/v1/sessions";
    String one = all + "/{id}";
    return List.of(
        Route.postOptional(all, SessionRequest::read, this::create),
        Route.get(all, this::list),
        Route.get(one, this::get),
        Route.plain(HttpMethod.DELETE, one, this::delete),
        Route.post(one + "/executions", ExecutionRequest::read, this::execute)
            .in(Route.Form.MODEL_OR_EVENTS),
        Route.postOptional(one + "/reset", NoFields::read, (exchange, _) -> reset(exchange)),
        Route.postOptional(
            one + "/interrupt", NoFields::read, (exchange, _) -> interrupt(exchange)),
        Route.get(one + "/variables", this::variables));
  }

  private HostedSession find(Exchange exchange) {
    return pool.sessions().find(exchange.owner(), exchange.id());
  }

  private <T> T use(Exchange exchange, Function<HostedSession, T> work) {
    return pool.sessions().use(exchange.owner(), exchange.id(), work);
  }

  private static long patience(ExecutionRequest request) {
    return request.queues() ? request.queueTimeoutMillis() : Sessions.PATIENCE_MILLIS;
  }

  private void create(Exchange exchange, SessionRequest request) {
    HostedSession session =
        pool.sessions()
            .create(
                exchange.owner(),
                request,
                exchange.caller().allowance().maxSessions(),
                made -> exchange.record(201, made.view()::write, location(made)));
    exchange.header("Location", location(session));
    exchange.reply(201, session.view()::write);
  }

  private static String location(HostedSession session) {
    return "/v1/sessions/" + session.id();
  }

  private void list(Exchange exchange) {
    int limit = exchange.number("limit", DEFAULT_PAGE, 1, MAX_PAGE);
    String cursor = exchange.parameter("cursor");
    if (cursor != null && !cursor.matches("ses_[0-9A-Z]{26}")) {
      throw Refusal.of(
          ProblemCode.INVALID_REQUEST, "the parameter cursor is the next_cursor of a page");
    }
    List<SessionView> page = pool.sessions().list(exchange.owner(), cursor, limit + 1);
    exchange.reply(200, out -> write(page, limit, out));
  }

  private static void write(List<SessionView> page, int limit, BodyWriter out) {
    int count = Math.min(limit, page.size());
    out.startObject(2).name("sessions").startArray(count);
    for (SessionView session : page.subList(0, count)) {
      session.write(out);
    }
    out.endArray().name("next_cursor");
    out.stringOrNull(page.size() > limit ? page.get(limit - 1).id() : null).endObject();
  }

  private void get(Exchange exchange) {
    exchange.reply(200, find(exchange).view()::write);
  }

  private void delete(Exchange exchange) {
    HostedSession _ =
        use(
            exchange,
            session -> {
              pool.sessions().end(session);
              return session;
            });
    exchange.reply(204);
  }

  private void execute(Exchange exchange, ExecutionRequest request) {
    long since = System.nanoTime();
    Job job =
        pool.sessions()
            .use(
                exchange.owner(),
                exchange.id(),
                patience(request),
                session ->
                    pool.executions()
                        .submit(
                            exchange.owner(),
                            request,
                            session,
                            since,
                            made -> ExecutionsHandler.prepare(exchange, made)));
    executions.answer(exchange, job);
  }

  private void reset(Exchange exchange) {
    HostedSession session =
        use(
            exchange,
            found -> {
              pool.sessions().reset(found);
              return found;
            });
    exchange.reply(200, session.view()::write);
  }

  private void interrupt(Exchange exchange) {
    use(
        exchange,
        session -> {
          Job job = session.current();
          if (job == null) {
            exchange.reply(200, out -> writeInterrupted(null, out));
          } else {
            job.stop();
            job.onEnd((_, _) -> exchange.reply(200, out -> writeInterrupted(job.id(), out)));
          }
          return session;
        });
  }

  private static void writeInterrupted(@Nullable String executionId, BodyWriter out) {
    out.startObject(1).name("interrupted_execution_id").stringOrNull(executionId).endObject();
  }

  private void variables(Exchange exchange) {
    use(
        exchange,
        session -> {
          pool.sessions().variables(session, found -> reply(exchange, found), exchange::fail);
          return true;
        });
  }

  private static void reply(Exchange exchange, Map<String, Value> found) {
    exchange.reply(200, out -> Variables.write(found, out));
  }
}
