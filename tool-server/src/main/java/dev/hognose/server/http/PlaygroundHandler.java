// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.http;

import dev.hognose.server.wire.ProblemCode;
import dev.hognose.server.wire.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The page at {@code /}: a place to write and run code in a browser.
 *
 * <p>All its parts are in the jar, and its policy lets it load nothing from elsewhere.
 */
final class PlaygroundHandler {

  private static final String PAGE = "index.html";

  private static final Map<String, String> TYPES =
      Map.of(
          PAGE,
          "text/html; charset=utf-8",
          "style.css",
          "text/css; charset=utf-8",
          "app.js",
          "text/javascript; charset=utf-8",
          "api.js",
          "text/javascript; charset=utf-8",
          "run.js",
          "text/javascript; charset=utf-8",
          "editor.js",
          "text/javascript; charset=utf-8",
          "editor-licenses.txt",
          "text/plain; charset=utf-8");

  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
          + " connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

  private final Map<String, byte[]> parts = new ConcurrentHashMap<>();

  List<Route> routes() {
    return List.of(
        Route.get("/", exchange -> give(exchange, PAGE)).forAll().in(Route.Form.FIXED),
        Route.get("/playground/{file}", exchange -> give(exchange, exchange.id()))
            .forAll()
            .in(Route.Form.FIXED));
  }

  private void give(Exchange exchange, String file) {
    String type = TYPES.get(file);
    if (type == null) {
      throw Refusal.of(ProblemCode.NOT_FOUND, "the playground has no such part");
    }
    exchange.header("Content-Security-Policy", POLICY).header("Cache-Control", "no-cache");
    exchange.reply(200, type, parts.computeIfAbsent(file, PlaygroundHandler::read));
  }

  private static byte[] read(String file) {
    try (var stream = PlaygroundHandler.class.getResourceAsStream("playground/" + file)) {
      if (stream == null) {
        throw new IllegalStateException("playground/" + file + " is not in the jar");
      }
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
