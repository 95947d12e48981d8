// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server;

import dev.hognose.server.http.ApiKeys;
import dev.hognose.server.http.ClusterSettings;
import dev.hognose.server.http.HttpSettings;
import dev.hognose.server.session.PoolSettings;
import dev.hognose.server.store.StoreSettings;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * All that a server needs to know to start.
 *
 * @param host address to listen on
 * @param port port to listen on; 0 for any that is free
 * @param eventLoops threads that speak HTTP
 * @param graceMillis time that running executions have to end when the server stops
 * @param keys who may use it
 * @param pool bounds of executions and sessions
 * @param http bounds of requests
 * @param tls with what it encrypts; null for plain HTTP
 * @param audit where it writes down who did what; null for nowhere
 * @param store where it keeps what survives it; null for nowhere
 * @param cluster how it speaks with those that it shares the store with; null where it is alone
 */
public record Settings(
    String host,
    int port,
    int eventLoops,
    long graceMillis,
    ApiKeys keys,
    PoolSettings pool,
    HttpSettings http,
    @Nullable Tls tls,
    @Nullable Audit audit,
    @Nullable StoreSettings store,
    @Nullable ClusterSettings cluster) {

  /** The address that only this machine reaches. */
  public static final String LOOPBACK = "127.0.0.1";

  /**
   * What TLS needs.
   *
   * @param certificate PEM file with the certificate and those it is signed with
   * @param key PEM file with the private key
   */
  public record Tls(Path certificate, Path key) {}

  /**
   * Where the audit log is.
   *
   * @param withContent whether it holds the bodies of requests
   */
  public record Audit(Path file, boolean withContent) {}

  /** A server on the loopback address without keys. */
  public static Settings local(int port) {
    return new Settings(
        LOOPBACK,
        port,
        Math.max(1, Runtime.getRuntime().availableProcessors()),
        10_000,
        ApiKeys.none(),
        PoolSettings.DEFAULT,
        HttpSettings.DEFAULT,
        null,
        null,
        null,
        null);
  }

  /** These settings with another pool. */
  public Settings withPool(PoolSettings value) {
    return new Settings(
        host, port, eventLoops, graceMillis, keys, value, http, tls, audit, store, cluster);
  }

  /** These settings with other bounds of requests. */
  public Settings withHttp(HttpSettings value) {
    return new Settings(
        host, port, eventLoops, graceMillis, keys, pool, value, tls, audit, store, cluster);
  }

  /** These settings with keys. */
  public Settings withKeys(ApiKeys value) {
    return new Settings(
        host, port, eventLoops, graceMillis, value, pool, http, tls, audit, store, cluster);
  }

  /** These settings with another time to end. */
  public Settings withGraceMillis(long value) {
    return new Settings(
        host, port, eventLoops, value, keys, pool, http, tls, audit, store, cluster);
  }

  /** These settings with TLS. */
  public Settings withTls(Tls value) {
    return new Settings(
        host, port, eventLoops, graceMillis, keys, pool, http, value, audit, store, cluster);
  }

  /** These settings with an audit log. */
  public Settings withAudit(Audit value) {
    return new Settings(
        host, port, eventLoops, graceMillis, keys, pool, http, tls, value, store, cluster);
  }

  /** These settings with a store. */
  public Settings withStore(StoreSettings value) {
    return new Settings(
        host, port, eventLoops, graceMillis, keys, pool, http, tls, audit, value, cluster);
  }

  /** These settings with others to share the store with. */
  public Settings withCluster(ClusterSettings value) {
    return new Settings(
        host, port, eventLoops, graceMillis, keys, pool, http, tls, audit, store, value);
  }
}
