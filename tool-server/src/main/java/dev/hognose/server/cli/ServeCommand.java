// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.cli;

import dev.hognose.sandbox.Limits;
import dev.hognose.server.HognoseServer;
import dev.hognose.server.Settings;
import dev.hognose.server.http.ApiKeys;
import dev.hognose.server.http.HttpSettings;
import dev.hognose.server.session.PoolSettings;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command {@code serve}: the HTTP server, until it is told to stop. */
@Command(
    name = "hognose serve",
    sortOptions = false,
    description = "Starts the HTTP server.",
    footer = {
      "",
      "A line of the key file is a name, an owner and the SHA-256 hash of the key in hex:",
      "  printf %%s \"$KEY\" | sha256sum",
      "SIGTERM and Ctrl-C stop it in order: no new work, what runs may end."
    })
final class ServeCommand implements Callable<Integer> {

  @Option(
      names = "--host",
      description = "address to listen on (default: ${DEFAULT-VALUE}); others need --api-keys",
      defaultValue = Settings.LOOPBACK)
  private String host = Settings.LOOPBACK;

  @Option(
      names = "--port",
      description = "port to listen on, 0 for any (default: ${DEFAULT-VALUE})",
      defaultValue = "8080")
  private int port;

  @Option(names = "--api-keys", paramLabel = "FILE", description = "keys that may use the server")
  private @Nullable Path keyFile;

  @Option(names = "--workers", description = "interpreter threads (default: one per core)")
  private int workers;

  @Option(names = "--event-loops", description = "HTTP threads (default: one per core)")
  private int eventLoops;

  @Option(
      names = "--max-active",
      description = "executions that run at a time (default: ${DEFAULT-VALUE})",
      defaultValue = "4096")
  private int maxActive;

  @Option(
      names = "--max-live",
      description = "executions not over, suspended ones included (default: ${DEFAULT-VALUE})",
      defaultValue = "20000")
  private int maxLive;

  @Option(
      names = "--max-sessions",
      description = "sessions at a time (default: ${DEFAULT-VALUE})",
      defaultValue = "20000")
  private int maxSessions;

  @Option(
      names = "--max-body-bytes",
      description = "size of a request's body (default: ${DEFAULT-VALUE})",
      defaultValue = "10485760")
  private int maxBodyBytes;

  @Option(
      names = "--max-duration-ms",
      description = "most execution time a request may ask for (default: ${DEFAULT-VALUE})",
      defaultValue = "300000")
  private long maxDurationMillis;

  @Option(
      names = "--max-memory-bytes",
      description = "most memory a request may ask for (default: ${DEFAULT-VALUE})",
      defaultValue = "1073741824")
  private long maxMemoryBytes;

  @Option(
      names = "--grace-ms",
      description = "time for running executions to end on a stop (default: ${DEFAULT-VALUE})",
      defaultValue = "10000")
  private long graceMillis;

  @Override
  public Integer call() throws InterruptedException {
    Settings settings = settings();
    HognoseServer server;
    try {
      server = HognoseServer.start(settings);
    } catch (IOException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
    Runtime.getRuntime().addShutdownHook(new Thread(server::close, "stop"));
    System.out.println("Hognose listens on " + server.url());
    new CountDownLatch(1).await();
    return 0;
  }

  private Settings settings() {
    require("--port", port, 0, 65_535);
    require("--workers", workers, 0, 1_024);
    require("--event-loops", eventLoops, 0, 1_024);
    require("--max-active", maxActive, 1, 1_000_000);
    require("--max-live", maxLive, 1, 10_000_000);
    require("--max-sessions", maxSessions, 1, 10_000_000);
    require("--max-body-bytes", maxBodyBytes, 1_024, 1 << 28);
    require("--max-duration-ms", maxDurationMillis, 1, 86_400_000);
    require("--max-memory-bytes", maxMemoryBytes, 1 << 20, 1L << 40);
    require("--grace-ms", graceMillis, 0, 3_600_000);
    ApiKeys keys = keys();
    if (!isLoopback(host) && keyFile == null) {
      throw new UsageException(
          "the address "
              + host
              + " can be reached by others: give --api-keys FILE, or listen on "
              + Settings.LOOPBACK);
    }
    PoolSettings byDefault = PoolSettings.DEFAULT;
    int cores = byDefault.workers();
    var pool =
        byDefault
            .withWorkers(workers == 0 ? cores : workers)
            .withRoom(maxActive, maxLive, maxSessions, byDefault.maxQueuedPerSession())
            .withCeiling(ceiling(byDefault.ceiling()));
    HttpSettings http = HttpSettings.DEFAULT;
    return new Settings(
        host,
        port,
        eventLoops == 0 ? cores : eventLoops,
        graceMillis,
        keys,
        pool,
        http.withBody(maxBodyBytes, http.bodyTimeoutMillis()));
  }

  private Limits ceiling(Limits byDefault) {
    return byDefault.withDurationMillis(maxDurationMillis).withMemoryBytes(maxMemoryBytes);
  }

  private static void require(String option, long value, long min, long max) {
    if (value < min || value > max) {
      throw new UsageException(option + " must be from " + min + " to " + max + ", not " + value);
    }
  }

  private ApiKeys keys() {
    Path file = keyFile;
    if (file == null) {
      return ApiKeys.none();
    }
    try {
      return ApiKeys.read(file);
    } catch (IOException e) {
      throw new UsageException("cannot read the key file " + file);
    } catch (IllegalArgumentException e) {
      throw new UsageException("the key file " + file + " is wrong: " + e.getMessage());
    }
  }

  private static boolean isLoopback(String host) {
    try {
      return InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException e) {
      throw new UsageException("the address " + host + " is not known");
    }
  }
}
