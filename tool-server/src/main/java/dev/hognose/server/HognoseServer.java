// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server;

import dev.hognose.server.http.Api;
import dev.hognose.server.http.AuditLog;
import dev.hognose.server.http.ClusterSettings;
import dev.hognose.server.mcp.Catalogue;
import dev.hognose.server.mcp.Mcp;
import dev.hognose.server.mcp.PythonCatalogue;
import dev.hognose.server.mcp.Subscriptions;
import dev.hognose.server.session.Membership;
import dev.hognose.server.session.Pool;
import dev.hognose.server.store.Store;
import dev.hognose.server.store.StoreException;
import dev.hognose.server.store.StoreSettings;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.vertx.core.DeploymentOptions;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.file.FileSystemOptions;
import java.util.Queue;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A running server: the pool, the event loops, and their orderly end. */
public final class HognoseServer implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(HognoseServer.class);
  private static final long STEP_SECONDS = 30;

  private final Settings settings;
  private final Vertx vertx;
  private final Pool pool;
  private final AuditLog audit;
  private final PrometheusMeterRegistry registry;
  private final Mcp mcp;
  private final Catalogue catalogue;
  private final int port;
  private final AtomicBoolean stopped = new AtomicBoolean();

  private HognoseServer(
      Settings settings,
      Vertx vertx,
      Pool pool,
      AuditLog audit,
      PrometheusMeterRegistry registry,
      Mcp mcp,
      Catalogue catalogue,
      int port) {
    this.settings = settings;
    this.vertx = vertx;
    this.pool = pool;
    this.audit = audit;
    this.registry = registry;
    this.mcp = mcp;
    this.catalogue = catalogue;
    this.port = port;
  }

  /**
   * Starts a server and returns once it listens.
   *
   * @throws java.io.IOException where it cannot listen
   */
  public static HognoseServer start(Settings settings) throws java.io.IOException {
    return start(
        settings, (pool, _) -> new PythonCatalogue(pool, PythonCatalogue.TASK_AFTER_MILLIS));
  }

  /**
   * Starts a server whose clients of the Model Context Protocol are offered something of their own.
   *
   * @throws java.io.IOException where it cannot listen
   */
  public static HognoseServer start(
      Settings settings, BiFunction<Pool, Subscriptions, Catalogue> offer)
      throws java.io.IOException {
    AuditLog audit = audit(settings);
    var registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    new JvmMemoryMetrics().bindTo(registry);
    new JvmThreadMetrics().bindTo(registry);
    new ProcessorMetrics().bindTo(registry);
    bindGc(registry);
    var opening = new FutureTask<@Nullable Store>(() -> store(settings, registry));
    Thread.ofPlatform().name("store-opening").daemon().start(opening);
    Vertx vertx = vertx(settings);
    Store store = opened(opening, vertx, audit);
    var pool = new Pool(settings.pool(), registry, store);
    Subscriptions subscriptions = Mcp.subscriptions();
    Catalogue catalogue = offer.apply(pool, subscriptions);
    var mcp = new Mcp(catalogue, subscriptions, Version.current(), pool.ids());
    try {
      var api =
          new Api(
              vertx,
              pool,
              settings.keys(),
              settings.http(),
              audit,
              mcp,
              settings.cluster(),
              registry,
              Version.current());
      int port = listen(vertx, api, settings);
      var server = new HognoseServer(settings, vertx, pool, audit, registry, mcp, catalogue, port);
      server.join();
      return server;
    } catch (CompletionException e) {
      catalogue.close();
      pool.close();
      close(store);
      await(vertx.close());
      audit.close();
      throw new java.io.IOException(
          "cannot listen on " + settings.host() + ":" + settings.port() + ": " + reason(e), e);
    }
  }

  /** Tells the others, if there may be any, that this server is there. */
  private void join() throws java.io.IOException {
    Membership place = pool.membership();
    ClusterSettings cluster = settings.cluster();
    if (place == null || cluster == null) {
      return;
    }
    String address = cluster.address();
    try {
      place.join(address == null ? url() : address);
    } catch (StoreException e) {
      close();
      throw new java.io.IOException(e.getMessage(), e);
    }
  }

  private static AuditLog audit(Settings settings) throws java.io.IOException {
    Settings.Audit wanted = settings.audit();
    return wanted == null ? AuditLog.NONE : AuditLog.to(wanted.file(), wanted.withContent());
  }

  private static @Nullable Store store(Settings settings, PrometheusMeterRegistry registry)
      throws java.io.IOException {
    StoreSettings wanted = settings.store();
    return wanted == null ? null : Store.open(wanted, registry);
  }

  private static Vertx vertx(Settings settings) {
    return Vertx.vertx(
        new VertxOptions()
            .setPreferNativeTransport(true)
            .setEventLoopPoolSize(settings.eventLoops())
            .setWorkerPoolSize(2)
            .setInternalBlockingPoolSize(2)
            .setFileSystemOptions(
                new FileSystemOptions()
                    .setFileCachingEnabled(false)
                    .setClassPathResolvingEnabled(false)));
  }

  /** The store, which another thread opens meanwhile; where it cannot, the rest is closed. */
  private static @Nullable Store opened(
      FutureTask<@Nullable Store> opening, Vertx vertx, AuditLog audit) throws java.io.IOException {
    Throwable failure;
    try {
      return opening.get();
    } catch (ExecutionException e) {
      failure = e.getCause();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      failure = e;
    }
    await(vertx.close());
    audit.close();
    if (failure instanceof RuntimeException unexpected) {
      throw unexpected;
    }
    throw failure instanceof java.io.IOException known
        ? known
        : new java.io.IOException("cannot open the store", failure);
  }

  private static void close(@Nullable Store store) {
    if (store != null) {
      store.close();
    }
  }

  @SuppressWarnings("resource")
  private static void bindGc(PrometheusMeterRegistry registry) {
    new JvmGcMetrics().bindTo(registry);
  }

  private static String reason(CompletionException e) {
    Throwable cause = e.getCause();
    return cause == null || cause.getMessage() == null ? "unknown" : cause.getMessage();
  }

  /** All event loops share one port; a negative one stands for any that is free. */
  private static int listen(Vertx vertx, Api api, Settings settings) {
    int port = settings.port() == 0 ? -1 : settings.port();
    Queue<HttpVerticle> made = new ConcurrentLinkedQueue<>();
    await(
        vertx.deployVerticle(
            () -> {
              var verticle = new HttpVerticle(api, settings, port);
              made.add(verticle);
              return verticle;
            },
            new DeploymentOptions().setInstances(settings.eventLoops())));
    return made.element().actualPort();
  }

  private static <T> T await(Future<T> future) {
    return future
        .toCompletionStage()
        .toCompletableFuture()
        .orTimeout(STEP_SECONDS, TimeUnit.SECONDS)
        .join();
  }

  /** The port it listens on. */
  public int port() {
    return port;
  }

  /** Where it is. */
  public String url() {
    String host = settings.host().indexOf(':') >= 0 ? "[" + settings.host() + "]" : settings.host();
    return (settings.tls() == null ? "http://" : "https://") + host + ":" + port;
  }

  /** How many pieces of work there have been so far. */
  public long works() {
    return pool.works();
  }

  /** Takes no new work from now on, as {@link #close} does first. */
  public void startDraining() {
    pool.executions().startDraining();
  }

  /**
   * Stops: refuses new work, lets what runs end within the grace time, cuts what does not, and
   * answers all who wait. Does nothing when called again.
   */
  @Override
  public void close() {
    if (!stopped.compareAndSet(false, true)) {
      return;
    }
    try {
      if (!pool.drain(settings.graceMillis())) {
        LOG.info("cut executions that did not end within {} ms", settings.graceMillis());
      }
      mcp.close();
      await(vertx.close());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      catalogue.close();
      pool.close();
      close(pool.store());
      audit.close();
      registry.close();
    }
  }
}
