// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.http;

import dev.hognose.server.session.Coverage;
import dev.hognose.server.session.Pool;
import dev.hognose.server.session.PoolSettings;
import dev.hognose.server.wire.BodyWriter;
import dev.hognose.server.wire.SessionView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The resource {@code /v1/info}: what this server is and can do. */
final class InfoHandler {

  private final Pool pool;
  private final HttpSettings settings;
  private final String version;
  private volatile @Nullable Coverage coverage;

  InfoHandler(Pool pool, HttpSettings settings, String version) {
    this.pool = pool;
    this.settings = settings;
    this.version = version;
  }

  List<Route> routes() {
    return List.of(Route.get("/v1/info", this::get));
  }

  private void get(Exchange exchange) {
    Coverage known = coverage;
    if (known != null) {
      exchange.reply(200, out -> write(known, out));
      return;
    }
    pool.execute(
        exchange.owner(),
        () -> {
          try {
            Coverage measured = Coverage.measure();
            coverage = measured;
            exchange.reply(200, out -> write(measured, out));
          } catch (RuntimeException | Error e) {
            exchange.fail(e);
          }
        });
  }

  private void write(Coverage found, BodyWriter out) {
    PoolSettings pooled = pool.settings();
    out.startObject(6);
    out.name("name").string("hognose");
    out.name("version").string(version);
    out.name("api").string("v1");
    out.name("python").startObject(2);
    out.name("version").string("3.13");
    out.name("modules").startArray(found.modules().size());
    found.modules().forEach(out::string);
    out.endArray().endObject();
    out.name("limits").startObject(2).name("defaults");
    SessionView.write(pooled.defaults(), out);
    out.name("ceiling");
    SessionView.write(pooled.ceiling(), out);
    out.endObject();
    out.name("server").startObject(6);
    out.name("workers").integer(pooled.workers());
    out.name("max_active_executions").integer(pooled.room().active());
    out.name("max_live_executions").integer(pooled.room().live());
    out.name("max_sessions").integer(pooled.room().sessions());
    out.name("max_session_ttl_s").integer(pooled.times().maxSessionSeconds());
    out.name("max_body_bytes").integer(settings.maxBodyBytes());
    out.endObject().endObject();
  }
}
