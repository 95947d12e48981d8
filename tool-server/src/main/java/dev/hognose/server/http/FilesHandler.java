// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.http;

import dev.hognose.sandbox.Limits;
import dev.hognose.sandbox.SessionFiles;
import dev.hognose.server.session.HostedSession;
import dev.hognose.server.session.Pool;
import dev.hognose.server.wire.BodyWriter;
import dev.hognose.server.wire.InitialFile;
import dev.hognose.server.wire.ProblemCode;
import dev.hognose.server.wire.Refusal;
import dev.hognose.server.wire.Utf8;
import io.vertx.core.http.HttpMethod;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** The resource {@code /v1/sessions/{id}/files}: the files of an idle session. */
final class FilesHandler {

  private static final String BYTES = "application/octet-stream";

  private final Pool pool;

  FilesHandler(Pool pool) {
    this.pool = pool;
  }

  List<Route> routes() {
    String all = "/v1/sessions/{id}/files";
    String one = all + "/{path}";
    return List.of(
        Route.get(all, this::list),
        Route.get(one, this::get).in(Route.Form.FIXED),
        Route.raw(HttpMethod.PUT, one, this::put),
        Route.plain(HttpMethod.DELETE, one, this::delete));
  }

  private void use(Exchange exchange, Consumer<HostedSession> work) {
    pool.sessions()
        .use(
            exchange.owner(),
            exchange.id(),
            session -> {
              work.accept(session);
              return session;
            });
  }

  /** The guest's path, absolute. */
  private static String path(Exchange exchange) {
    byte[] bytes;
    try {
      String octets = exchange.rest().replace("+", "%2B");
      bytes =
          URLDecoder.decode(octets, StandardCharsets.ISO_8859_1)
              .getBytes(StandardCharsets.ISO_8859_1);
    } catch (IllegalArgumentException e) {
      throw notUtf8();
    }
    if (!Utf8.isWellFormed(bytes)) {
      throw notUtf8();
    }
    String path = "/" + new String(bytes, StandardCharsets.UTF_8);
    if (!InitialFile.isPath(path)) {
      throw Refusal.of(ProblemCode.INVALID_REQUEST, "not a path of a file");
    }
    return path;
  }

  private static Refusal notUtf8() {
    return Refusal.of(ProblemCode.INVALID_REQUEST, "the path is not percent-encoded UTF-8");
  }

  private void list(Exchange exchange) {
    use(
        exchange,
        session ->
            pool.sessions()
                .files(
                    session,
                    files -> files.list("/"),
                    found -> exchange.reply(200, out -> write(found, out)),
                    exchange::fail));
  }

  private static void write(List<SessionFiles.Entry> found, BodyWriter out) {
    out.startObject(1).name("files").startArray(found.size());
    for (SessionFiles.Entry entry : found) {
      out.startObject(4);
      out.name("path").string(entry.path());
      out.name("type").string(entry.type().name().toLowerCase(Locale.ROOT));
      out.name("size").integer(entry.size());
      out.name("read_only").bool(entry.readOnly());
      out.endObject();
    }
    out.endArray().endObject();
  }

  private void get(Exchange exchange) {
    String path = path(exchange);
    use(
        exchange,
        session ->
            pool.sessions()
                .files(
                    session,
                    files -> files.read(path).orElseThrow(FilesHandler::absent),
                    bytes -> exchange.reply(200, BYTES, bytes),
                    exchange::fail));
  }

  private static Refusal absent() {
    return Refusal.of(ProblemCode.NOT_FOUND, "the session has no such file");
  }

  private void put(Exchange exchange, byte[] body) {
    String path = path(exchange);
    use(
        exchange,
        session ->
            pool.sessions()
                .changeFiles(
                    session,
                    files -> put(session, files, path, body),
                    fresh -> {
                      if (fresh) {
                        exchange.header("Location", exchange.request().path());
                      }
                      exchange.reply(fresh ? 201 : 204);
                    },
                    exchange::fail));
  }

  /** Writes a file; returns whether it is new. */
  private static boolean put(HostedSession session, SessionFiles files, String path, byte[] body) {
    long before = files.entry(path).map(SessionFiles.Entry::size).orElse(-1L);
    requireRoom(session.view().limits(), files, body.length - Math.max(0, before), before < 0);
    write(files, path, body);
    return before < 0;
  }

  /** Refuses a file that the session's bounds have no room for. */
  private static void requireRoom(
      Limits limits, SessionFiles files, long moreBytes, boolean oneMore) {
    if (oneMore && files.count() >= limits.files()) {
      throw Refusal.of(
          ProblemCode.BODY_TOO_LARGE, "the session may have at most " + limits.files() + " files");
    }
    if (moreBytes > limits.fileBytes() - files.bytes()) {
      throw Refusal.of(
          ProblemCode.BODY_TOO_LARGE,
          "the session's files may have at most " + limits.fileBytes() + " bytes together");
    }
  }

  private static void write(SessionFiles files, String path, byte[] body) {
    try {
      files.write(path, body);
    } catch (IllegalArgumentException e) {
      throw Refusal.of(
          ProblemCode.INVALID_REQUEST,
          e.getMessage() == null ? "no file can be there" : e.getMessage());
    }
  }

  private void delete(Exchange exchange) {
    String path = path(exchange);
    use(
        exchange,
        session ->
            pool.sessions()
                .changeFiles(
                    session,
                    files -> files.delete(path),
                    found -> {
                      if (found) {
                        exchange.reply(204);
                      } else {
                        exchange.fail(absent());
                      }
                    },
                    exchange::fail));
  }
}
