// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server;

import dev.hognose.server.http.Api;
import dev.hognose.server.http.Frontend;
import dev.hognose.server.session.Recurring;
import io.vertx.core.Future;
import io.vertx.core.VerticleBase;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.net.PemKeyCertOptions;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One event loop's share of the HTTP server. */
final class HttpVerticle extends VerticleBase {

  private static final int MAX_HEADER_BYTES = 16 << 10;
  private static final int MAX_ADDRESS_BYTES = 8 << 10;
  private static final long SWEEP_MILLIS = 250;

  private final Api api;
  private final Settings settings;
  private final int port;
  private @Nullable HttpServer server;

  HttpVerticle(Api api, Settings settings, int port) {
    this.api = api;
    this.settings = settings;
    this.port = port;
  }

  @Override
  public Future<?> start() {
    var frontend = new Frontend(api, context);
    var _ =
        vertx.setPeriodic(
            SWEEP_MILLIS, _ -> Recurring.once("the sweep of connections", frontend::sweep));
    var options =
        new HttpServerOptions()
            .setTcpNoDelay(true)
            .setAcceptBacklog(4_096)
            .setHttp2ClearTextEnabled(false)
            .setPerFrameWebSocketCompressionSupported(false)
            .setPerMessageWebSocketCompressionSupported(false)
            .setHandle100ContinueAutomatically(true)
            .setMaxHeaderSize(MAX_HEADER_BYTES)
            .setMaxInitialLineLength(MAX_ADDRESS_BYTES);
    Settings.Tls tls = settings.tls();
    if (tls != null) {
      options
          .setSsl(true)
          .setUseAlpn(true)
          .setEnabledSecureTransportProtocols(Set.of("TLSv1.2", "TLSv1.3"))
          .setKeyCertOptions(
              new PemKeyCertOptions()
                  .addCertPath(tls.certificate().toString())
                  .addKeyPath(tls.key().toString()));
    }
    HttpServer made =
        vertx
            .createHttpServer(options)
            .connectionHandler(frontend::opened)
            .requestHandler(frontend::handle)
            .invalidRequestHandler(frontend::handleInvalid);
    server = made;
    return made.listen(port, settings.host());
  }

  /** The port it listens on. */
  int actualPort() {
    HttpServer listening = server;
    if (listening == null) {
      throw new IllegalStateException("not started");
    }
    return listening.actualPort();
  }
}
