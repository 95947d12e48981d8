// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.http;

import dev.hognose.sandbox.GuestError;
import dev.hognose.sandbox.HostFunction;
import dev.hognose.server.session.Pool;
import dev.hognose.server.session.Programs;
import dev.hognose.server.wire.BodyWriter;
import dev.hognose.server.wire.ProgramRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The resource {@code /v1/programs}: code that is kept, to be run by its id. */
final class ProgramsHandler {

  private final Pool pool;

  ProgramsHandler(Pool pool) {
    this.pool = pool;
  }

  List<Route> routes() {
    return List.of(Route.post("/v1/programs", ProgramRequest::read, this::create));
  }

  private void create(Exchange exchange, ProgramRequest request) {
    pool.executions().requireNotDraining();
    String owner = exchange.owner();
    Runnable work =
        () -> {
          try {
            GuestError error = pool.programs().errorIn(request);
            Programs.Kept kept = pool.programs().keep(owner, request);
            exchange.reply(kept.known() ? 200 : 201, out -> write(kept.id(), request, error, out));
          } catch (RuntimeException | Error e) {
            exchange.fail(e);
          }
        };
    if (Programs.isLong(request.code())) {
      pool.programs().compileAside(owner, work);
    } else {
      pool.execute(owner, work);
    }
  }

  private static void write(
      String id, ProgramRequest request, @Nullable GuestError error, BodyWriter out) {
    out.startObject(3);
    out.name("id").string(id);
    out.name("names").startObject(2);
    names("inputs", request.inputs(), out);
    names("tools", request.tools().stream().map(HostFunction::name).toList(), out);
    out.endObject();
    out.name("diagnostics").startArray(error == null ? 0 : 1);
    if (error != null) {
      out.startObject(5);
      out.name("severity").string("error");
      out.name("type").string(error.type());
      out.name("message").string(error.message());
      out.name("text").string(error.traceback());
      out.name("line").integer(error.line());
      out.endObject();
    }
    out.endArray().endObject();
  }

  private static void names(String field, List<String> names, BodyWriter out) {
    out.name(field).startArray(names.size());
    names.forEach(out::string);
    out.endArray();
  }
}
