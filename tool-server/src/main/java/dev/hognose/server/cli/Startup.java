// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.cli;

import dev.hognose.sandbox.Limits;
import dev.hognose.sandbox.SnapshotKeys;
import dev.hognose.server.Settings;
import dev.hognose.server.http.Access;
import dev.hognose.server.http.ApiKeys;
import dev.hognose.server.http.ClusterSettings;
import dev.hognose.server.http.HttpSettings;
import dev.hognose.server.session.PoolSettings;
import dev.hognose.server.store.StoreSettings;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Makes a server's settings of a configuration, and refuses starts that are not safe. */
final class Startup {

  private final Configuration given;

  Startup(Configuration given) {
    this.given = given;
  }

  /**
   * The settings.
   *
   * @throws UsageException where they are wrong together, or not safe
   */
  Settings settings() {
    String host = given.value(Setting.HOST);
    boolean hasKeys = given.path(Setting.API_KEYS) != null;
    if (!isLoopback(host) && !hasKeys) {
      throw new UsageException(
          "the address "
              + host
              + " can be reached by others: give --api-keys FILE, or listen on "
              + Settings.LOOPBACK);
    }
    int cores = PoolSettings.DEFAULT.workers();
    int loops = given.count(Setting.EVENT_LOOPS);
    return new Settings(
        host,
        given.count(Setting.PORT),
        loops == 0 ? cores : loops,
        given.number(Setting.GRACE_MS),
        keys(),
        pool(cores),
        http(hasKeys),
        tls(),
        audit(),
        store(),
        cluster());
  }

  private ApiKeys keys() {
    return keysOf(given.path(Setting.API_KEYS))
        .withBounds(
            given.number(Setting.RATE),
            given.number(Setting.BURST),
            given.number(Setting.DAILY),
            given.count(Setting.KEY_SESSIONS));
  }

  private static ApiKeys keysOf(@Nullable Path file) {
    if (file == null) {
      return ApiKeys.none();
    }
    try {
      requirePrivate("key file", file);
      return ApiKeys.read(file);
    } catch (IOException e) {
      throw new UsageException("cannot read the key file " + file);
    } catch (IllegalArgumentException e) {
      throw new UsageException("the key file " + file + " is wrong: " + e.getMessage());
    }
  }

  private static void requirePrivate(String what, Path file) throws IOException {
    if (!file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      return;
    }
    Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(file);
    if (permissions.contains(PosixFilePermission.OTHERS_READ)
        || permissions.contains(PosixFilePermission.OTHERS_WRITE)) {
      throw new UsageException(
          "the " + what + " " + file + " can be read or written by all: chmod o-rw " + file);
    }
  }

  private Settings.@Nullable Tls tls() {
    Path certificate = given.path(Setting.TLS_CERT);
    Path key = given.path(Setting.TLS_KEY);
    if (certificate == null && key == null) {
      return null;
    }
    if (certificate == null || key == null) {
      throw new UsageException("--tls-cert and --tls-key go together");
    }
    try {
      requirePrivate("TLS key", key);
    } catch (IOException e) {
      throw new UsageException("cannot read the TLS key " + key);
    }
    if (!Files.isReadable(certificate)) {
      throw new UsageException("cannot read the TLS certificate " + certificate);
    }
    return new Settings.Tls(certificate, key);
  }

  private Settings.@Nullable Audit audit() {
    Path file = given.path(Setting.AUDIT_LOG);
    return file == null ? null : new Settings.Audit(file, given.flag(Setting.AUDIT_CONTENT));
  }

  private @Nullable StoreSettings store() {
    Path folder = given.path(Setting.DATA);
    String url = given.text(Setting.DATABASE);
    if (folder != null && url != null) {
      throw new UsageException("--data and --database do not go together");
    }
    if (url != null && !url.startsWith("jdbc:postgresql:")) {
      throw new UsageException("--database is a URL such as jdbc:postgresql://host/name");
    }
    if (url == null) {
      return folder == null ? null : StoreSettings.in(folder);
    }
    StoreSettings store =
        StoreSettings.at(
            url, given.text(Setting.DATABASE_USER), given.text(Setting.DATABASE_PASSWORD));
    return given.text(Setting.CLUSTER_SECRET) == null
        ? store
        : store.shared(given.number(Setting.CLUSTER_LEASE_MS));
  }

  private @Nullable ClusterSettings cluster() {
    String secret = given.text(Setting.CLUSTER_SECRET);
    String address = given.text(Setting.CLUSTER_ADDRESS);
    if (secret == null) {
      if (address != null) {
        throw new UsageException("--cluster-address needs --cluster-secret");
      }
      return null;
    }
    if (secret.length() < 16) {
      throw new UsageException("--cluster-secret has 16 characters or more");
    }
    if (given.text(Setting.DATABASE) == null) {
      throw new UsageException("--cluster-secret needs --database: only that can be shared");
    }
    if (address == null && isAnyAddress(given.value(Setting.HOST))) {
      throw new UsageException(
          "the address "
              + given.value(Setting.HOST)
              + " is none that other servers reach: give --cluster-address URL");
    }
    String scheme = given.path(Setting.TLS_CERT) == null ? "http" : "https";
    if (address != null && !address.matches(scheme + "://[^/?#]+")) {
      throw new UsageException("--cluster-address is a URL such as " + scheme + "://10.0.0.7:8080");
    }
    return new ClusterSettings(secret, address, given.path(Setting.TLS_CERT));
  }

  private SnapshotKeys snapshotKeys() {
    Path file = given.path(Setting.SNAPSHOT_KEYS);
    SnapshotKeys keys = SnapshotKeys.NONE;
    if (file != null) {
      try {
        requirePrivate("file of snapshot keys", file);
        keys = SnapshotKeyFile.read(file);
      } catch (IOException e) {
        throw new UsageException("cannot read the snapshot keys in " + file);
      } catch (IllegalArgumentException e) {
        throw new UsageException("the snapshot keys in " + file + " are wrong: " + e.getMessage());
      }
    } else if (given.flag(Setting.SNAPSHOTS_SIGNED)) {
      throw new UsageException("--snapshots-signed needs --snapshot-keys FILE");
    }
    return given.flag(Setting.SNAPSHOTS_SIGNED) ? keys.signedOnly() : keys;
  }

  private PoolSettings pool(int cores) {
    int workers = given.count(Setting.WORKERS);
    Limits ceiling = ceiling();
    return new PoolSettings(
            workers == 0 ? cores : workers,
            new PoolSettings.Room(
                given.count(Setting.MAX_ACTIVE),
                given.count(Setting.MAX_LIVE),
                given.count(Setting.MAX_SESSIONS),
                given.count(Setting.MAX_QUEUED)),
            defaults(),
            ceiling,
            new PoolSettings.Times(
                millis(Setting.RESULT_TTL_S),
                millis(Setting.SUSPENDED_TTL_S),
                given.number(Setting.SESSION_TTL_S),
                given.number(Setting.SESSION_IDLE_TTL_S),
                given.number(Setting.MAX_SESSION_TTL_S),
                millis(Setting.PASSIVATE_AFTER_S)),
            memory(),
            snapshotKeys())
        .withCeiling(ceiling);
  }

  private Limits ceiling() {
    return new Limits(
        given.number(Setting.MAX_DURATION_MS),
        given.number(Setting.MAX_MEMORY_BYTES),
        steps(Setting.MAX_STEPS),
        given.count(Setting.MAX_RECURSION_DEPTH),
        given.number(Setting.MAX_OUTPUT_BYTES),
        given.count(Setting.MAX_SUSPENSIONS),
        given.count(Setting.MAX_FILES),
        given.number(Setting.MAX_FILE_BYTES));
  }

  private Limits defaults() {
    return PoolSettings.DEFAULT
        .defaults()
        .withDurationMillis(given.number(Setting.DURATION_MS))
        .withMemoryBytes(given.number(Setting.MEMORY_BYTES))
        .withSteps(steps(Setting.STEPS))
        .withRecursionDepth(given.count(Setting.RECURSION_DEPTH))
        .withOutputBytes(given.number(Setting.OUTPUT_BYTES))
        .withSuspensions(given.count(Setting.SUSPENSIONS))
        .withFiles(given.count(Setting.FILES))
        .withFileBytes(given.number(Setting.FILE_BYTES));
  }

  /** 0 for any of the three means the default, which goes by the JVM's heap. */
  private PoolSettings.Memory memory() {
    PoolSettings.Memory byDefault = PoolSettings.DEFAULT.memory();
    long guests = given.number(Setting.GUEST_BYTES);
    long ended = given.number(Setting.RESULT_BYTES);
    long result = given.number(Setting.MAX_RESULT_BYTES);
    return new PoolSettings.Memory(
        guests == 0 ? byDefault.guestBytes() : guests,
        ended == 0 ? byDefault.endedBytes() : ended,
        result == 0 ? byDefault.maxResultBytes() : result);
  }

  private HttpSettings http(boolean hasKeys) {
    var hosts = new HashSet<String>();
    given.list(Setting.ALLOWED_HOSTS).forEach(name -> hosts.add(name.toLowerCase(Locale.ROOT)));
    var origins = new HashSet<String>();
    for (String origin : given.list(Setting.CORS_ORIGINS)) {
      if (!origin.matches("https?://[^/]+")) {
        throw new UsageException(
            "cors-origins holds origins such as https://app.example.org, not " + origin);
      }
      origins.add(origin.toLowerCase(Locale.ROOT));
    }
    boolean checksHosts = !hasKeys || !hosts.isEmpty();
    String listens = given.value(Setting.HOST).toLowerCase(Locale.ROOT);
    if (!listens.equals(Settings.LOOPBACK)) {
      hosts.add(listens.indexOf(':') < 0 ? listens : "[" + listens + "]");
    }
    long answers = given.number(Setting.IDEMPOTENCY_BYTES);
    int connections = given.count(Setting.MAX_CONNECTIONS);
    return new HttpSettings(
        given.count(Setting.MAX_BODY_BYTES),
        given.number(Setting.BODY_TIMEOUT_MS),
        given.count(Setting.MAX_WAIT_S),
        given.number(Setting.HEARTBEAT_MS),
        millis(Setting.IDEMPOTENCY_TTL_S),
        answers == 0 ? HttpSettings.DEFAULT.idempotencyBytes() : answers,
        connections == 0 ? HttpSettings.DEFAULT.maxConnections() : connections,
        millis(Setting.IDLE_CONNECTION_S),
        HttpSettings.DEFAULT.trafficBytes(),
        new Access(hosts, origins, checksHosts),
        given.flag(Setting.LOG_REQUESTS));
  }

  private long steps(Setting setting) {
    long steps = given.number(setting);
    return steps == 0 ? Long.MAX_VALUE : steps;
  }

  private long millis(Setting seconds) {
    return TimeUnit.SECONDS.toMillis(given.number(seconds));
  }

  private static boolean isAnyAddress(String host) {
    try {
      return InetAddress.getByName(host).isAnyLocalAddress();
    } catch (UnknownHostException e) {
      throw new UsageException("the address " + host + " is not known");
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
