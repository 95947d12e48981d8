// SPDX-License-Identifier: Apache-2.0
package dev.hognose.client;

import dev.hognose.client.wire.Tree;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/**
 * The server's sessions, as far as the API key may see them.
 *
 * <p>All methods throw a {@link Refusal} if the server refuses, {@link ConnectionFailedException}
 * if it is not reached, and {@link DeadlineExceededException} after the client's deadline.
 */
public final class Sessions {
  private final Runner runner;

  Sessions(Runner runner) {
    this.runner = runner;
  }

  /** Creates a session with the server's defaults. */
  public Session create() {
    return create(SessionOptions.defaults());
  }

  /** Creates a session. */
  public Session create(SessionOptions options) {
    var reply =
        runner.transport().post("/v1/sessions", options.tree(), new Attempt(), runner.deadline());
    var info = Transport.reading(() -> SessionInfo.of(reply.tree()));
    return new Session(
        runner, info.id(), runner.options().busyPolicy(), Tools.none(), options.tools());
  }

  /** {@link #create(SessionOptions)} as a future. */
  public CompletableFuture<Session> createAsync(SessionOptions options) {
    return Calls.async(() -> create(options));
  }

  /** A handle of an existing session; the server is not asked. */
  public Session open(String id) {
    return new Session(runner, id, runner.options().busyPolicy(), Tools.none(), Tools.none());
  }

  /** What the server tells about a session. */
  public SessionInfo get(String id) {
    return Transport.reading(() -> SessionInfo.of(fetch(Paths.of("/v1/sessions", id))));
  }

  /** Ends a session. */
  public void delete(String id) {
    var path = Paths.of("/v1/sessions", id);
    runner
        .transport()
        .send(Request.of("DELETE", path, runner.transport().format()), runner.deadline());
  }

  /** The first page of sessions. */
  public Page<SessionInfo> page(int limit) {
    return pageAt("?limit=" + limit);
  }

  /** The page of sessions that begins at a cursor. */
  public Page<SessionInfo> page(int limit, String cursor) {
    return pageAt("?limit=" + limit + "&cursor=" + Paths.encode(cursor));
  }

  /** All sessions, fetched page by page as the stream is read. */
  public Stream<SessionInfo> list() {
    return Stream.iterate(
            Optional.of(page(100)),
            Optional::isPresent,
            page -> page.flatMap(Page::nextCursor).map(cursor -> page(100, cursor)))
        .flatMap(page -> page.orElseThrow().items().stream());
  }

  private Page<SessionInfo> pageAt(String query) {
    return Transport.reading(
        () -> {
          var tree = fetch("/v1/sessions" + query);
          return new Page<>(
              tree.trees("sessions").stream().map(SessionInfo::of).toList(),
              Optional.ofNullable(tree.optionalString("next_cursor")));
        });
  }

  private Tree fetch(String path) {
    var request = Request.of("GET", path, runner.transport().format());
    return runner.transport().send(request, runner.deadline()).tree();
  }
}
