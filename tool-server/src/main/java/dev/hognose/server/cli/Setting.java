// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.cli;

import dev.hognose.sandbox.Limits;
import dev.hognose.server.Settings;
import dev.hognose.server.http.HttpSettings;
import dev.hognose.server.session.PoolSettings;
import java.util.List;
import java.util.Locale;

/**
 * All settings of {@code hognose serve}, in the order of the table in {@code
 * docs/configuration.md}.
 *
 * <p>A setting named {@code MAX_BODY_BYTES} is the flag {@code --max-body-bytes}, the environment
 * variable {@code HOGNOSE_MAX_BODY_BYTES} and the line {@code max-body-bytes = N} of the file. An
 * empty default stands for none.
 */
enum Setting {
  CONFIG(Form.path("FILE"), "", "file with settings, one `name = value` a line"),
  HOST(
      new Form.Text("ADDRESS"),
      Settings.LOOPBACK,
      "address to listen on; one that others reach needs `api-keys`"),
  PORT(Form.number(0, 65_535), "8080", "port to listen on; 0 for any that is free"),
  API_KEYS(Form.path("FILE"), "", "keys that may use the server; not readable by all"),
  TLS_CERT(Form.path("FILE"), "", "PEM file with the certificate chain; with `tls-key`"),
  TLS_KEY(Form.path("FILE"), "", "PEM file with the private key; not readable by all"),
  ALLOWED_HOSTS(
      new Form.Texts("NAME"),
      "",
      "names under which it may be called, beside those of this machine; checked where no keys are"
          + " asked for, and where this is set"),
  CORS_ORIGINS(
      new Form.Texts("ORIGIN"), "", "origins whose pages may call it; none may by default"),
  DATA(
      Form.path("FOLDER"),
      "",
      "folder of an SQLite database in which all that matters survives the process"),
  DATABASE(
      new Form.Text("URL"),
      "",
      "JDBC URL of a PostgreSQL database, in place of `data`; of one server at a time, or of"
          + " several with `cluster-secret`"),
  DATABASE_USER(new Form.Text("NAME"), "", "who logs in there, where the URL does not say"),
  DATABASE_PASSWORD(
      new Form.Text("PASSWORD"), "", "with what; better in the environment or the file"),
  CLUSTER_SECRET(
      new Form.Text("SECRET"),
      "",
      "what all servers that share a database know, 16 characters or more; better in the"
          + " environment or the file"),
  CLUSTER_ADDRESS(
      new Form.Text("URL"), "", "where they reach this server; by default where it listens"),
  CLUSTER_LEASE_MS(
      Form.number(500, 600_000),
      "10000",
      "time for which a server that is silent keeps the sessions that it works on"),
  PASSIVATE_AFTER_S(
      Form.number(0, 31_536_000),
      pool().times().residentMillis() / 1_000,
      "time after which idle sessions leave the heap"),
  SNAPSHOT_KEYS(
      Form.path("FILE"),
      "",
      "keys that sign snapshots: a line is an id and a secret in hex; the first signs, all are"
          + " accepted; not readable by all"),
  SNAPSHOTS_SIGNED(Form.bool(), "false", "whether only signed snapshots are taken in"),
  RATE(Form.number(0, 1_000_000), "0", "requests a second of each key; 0 for no bound"),
  BURST(Form.number(0, 1_000_000), "0", "requests at once of each key; 0 for as many as `rate`"),
  DAILY(Form.number(0, 1_000_000_000), "0", "requests a day of each key; 0 for no bound"),
  KEY_SESSIONS(Form.number(0, 10_000_000), "0", "sessions of each key; 0 for no bound"),
  AUDIT_LOG(Form.path("FILE"), "", "file to which each request is added as a line of JSON"),
  AUDIT_CONTENT(Form.bool(), "false", "whether the audit log holds the bodies of requests"),
  LOG_FORMAT(new Form.Choice(List.of("text", "json")), "text", "form of the log on stderr"),
  LOG_LEVEL(new Form.Choice(List.of("ERROR", "WARN", "INFO", "DEBUG")), "INFO", "what is logged"),
  LOG_REQUESTS(Form.bool(), "false", "whether each request is logged"),
  WORKERS(Form.number(0, 1_024), "0", "interpreter threads; 0 for one per core"),
  EVENT_LOOPS(Form.number(0, 1_024), "0", "HTTP threads; 0 for one per core"),
  MAX_ACTIVE(Form.number(1, 1_000_000), pool().room().active(), "executions that run at a time"),
  MAX_LIVE(
      Form.number(1, 10_000_000),
      pool().room().live(),
      "executions that are not over, suspended ones included"),
  MAX_SESSIONS(Form.number(1, 10_000_000), pool().room().sessions(), "sessions at a time"),
  MAX_QUEUED(
      Form.number(1, 1_000_000),
      pool().room().queuedPerSession(),
      "executions that may wait for one busy session"),
  MAX_CONNECTIONS(
      Form.number(0, 1_000_000), "0", "connections at a time; 0 for one for each 32 KiB of heap"),
  IDLE_CONNECTION_S(
      Form.number(1, 86_400),
      http().idleConnectionMillis() / 1_000,
      "time after which a connection on which no request is under way is closed"),
  MAX_BODY_BYTES(Form.number(1_024, 1 << 28), http().maxBodyBytes(), "size of a body"),
  BODY_TIMEOUT_MS(
      Form.number(10, 3_600_000), http().bodyTimeoutMillis(), "time for a body to arrive"),
  MAX_WAIT_S(Form.number(1, 300), http().maxWaitSeconds(), "most that `wait` of a request may be"),
  HEARTBEAT_MS(
      Form.number(10, 3_600_000),
      http().heartbeatMillis(),
      "time between signs of life in a stream of events"),
  IDEMPOTENCY_TTL_S(
      Form.number(1, 604_800),
      http().idempotencyTtlMillis() / 1_000,
      "time for which an answer is kept for its Idempotency-Key"),
  IDEMPOTENCY_BYTES(
      Form.number(0, 1L << 40),
      "0",
      "memory for such answers; 0 for 32 MiB, but at most a 32nd of the JVM's heap"),
  DURATION_MS(
      Form.number(1, 86_400_000),
      limits().durationMillis(),
      "execution time where a request names none"),
  MEMORY_BYTES(
      Form.number(1 << 16, 1L << 40), limits().memoryBytes(), "memory where a request names none"),
  STEPS(
      Form.number(0, Long.MAX_VALUE),
      "0",
      "machine steps where a request names none; 0 for no bound"),
  RECURSION_DEPTH(
      Form.number(1, 1_000_000),
      limits().recursionDepth(),
      "depth of calls where a request names none"),
  OUTPUT_BYTES(
      Form.number(1, 1L << 32), limits().outputBytes(), "output where a request names none"),
  SUSPENSIONS(
      Form.number(1, 1_000_000_000),
      limits().suspensions(),
      "suspensions where a request names none"),
  FILES(
      Form.number(1, 10_000_000),
      limits().files(),
      "files, directories and links of a session where a request names none"),
  FILE_BYTES(
      Form.number(1, 1L << 40),
      limits().fileBytes(),
      "bytes in the files of a session where a request names none"),
  MAX_DURATION_MS(
      Form.number(1, 86_400_000),
      ceiling().durationMillis(),
      "most execution time a request may ask for"),
  MAX_MEMORY_BYTES(
      Form.number(1 << 20, 1L << 40), ceiling().memoryBytes(), "most memory a request may ask for"),
  GUEST_BYTES(
      Form.number(0, 1L << 40),
      "0",
      "memory that all sessions and executions may hold together; 0 for a third of the JVM's heap;"
          + " one of them may hold a third of that"),
  MAX_RESULT_BYTES(
      Form.number(0, 1L << 32),
      "0",
      "size of a result, about, beyond which a stand-in is sent, and of the arguments of a tool"
          + " call; 0 for 16 MiB, but at most 4 % of the JVM's heap"),
  MAX_OUTPUT_BYTES(
      Form.number(1, 1L << 32), ceiling().outputBytes(), "most output a request may ask for"),
  MAX_SUSPENSIONS(
      Form.number(1, 1_000_000_000),
      ceiling().suspensions(),
      "most suspensions a request may ask for"),
  MAX_STEPS(
      Form.number(0, Long.MAX_VALUE), "0", "most machine steps a request may ask for; 0 for any"),
  MAX_RECURSION_DEPTH(
      Form.number(1, 1_000_000),
      ceiling().recursionDepth(),
      "most depth of calls a request may ask for"),
  MAX_FILES(Form.number(1, 10_000_000), ceiling().files(), "most files a request may ask for"),
  MAX_FILE_BYTES(
      Form.number(1, 1L << 40), ceiling().fileBytes(), "most bytes in files a request may ask for"),
  RESULT_TTL_S(
      Form.number(1, 31_536_000),
      pool().times().resultMillis() / 1_000,
      "time for which an execution that is over is kept"),
  RESULT_BYTES(
      Form.number(0, 1L << 40),
      "0",
      "memory for executions that are over, the oldest of which go first; 0 for 64 MiB, but at"
          + " most a 16th of the JVM's heap"),
  SUSPENDED_TTL_S(
      Form.number(1, 31_536_000),
      pool().times().suspendedMillis() / 1_000,
      "time for which an execution waits for answers"),
  SESSION_TTL_S(
      Form.number(1, 316_224_000),
      pool().times().sessionSeconds(),
      "life of a session that names none"),
  SESSION_IDLE_TTL_S(
      Form.number(1, 316_224_000),
      pool().times().sessionIdleSeconds(),
      "idle life of a session that names none"),
  MAX_SESSION_TTL_S(
      Form.number(1, 316_224_000),
      pool().times().maxSessionSeconds(),
      "longest life that a session may name"),
  GRACE_MS(
      Form.number(0, 3_600_000), "10000", "time for running executions to end when it is stopped"),
  WARM_UP_S(
      Form.number(0, 600),
      "20",
      "most time after the start in which it runs programs of its own beside requests, so that"
          + " interpreting is fast sooner");

  private final Form form;
  private final String byDefault;
  private final String description;

  Setting(Form form, String byDefault, String description) {
    this.form = form;
    this.byDefault = byDefault;
    this.description = description;
  }

  Setting(Form form, long byDefault, String description) {
    this(form, Long.toString(byDefault), description);
  }

  private static PoolSettings pool() {
    return PoolSettings.DEFAULT;
  }

  private static HttpSettings http() {
    return HttpSettings.DEFAULT;
  }

  private static Limits limits() {
    return PoolSettings.DEFAULT.defaults();
  }

  private static Limits ceiling() {
    return PoolSettings.DEFAULT.ceiling();
  }

  Form form() {
    return form;
  }

  /** The value where nothing is said; empty for none. */
  String byDefault() {
    return byDefault;
  }

  String description() {
    return description;
  }

  /** Its name in a file. */
  String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Its name on the command line. */
  String flag() {
    return "--" + key();
  }

  /** Its name in the environment. */
  String variable() {
    return "HOGNOSE_" + name();
  }

  /** All settings as a table in Markdown. */
  static String table() {
    var text = new StringBuilder("| setting | range | default | what it is |\n|---|---|---|---|\n");
    for (Setting setting : values()) {
      text.append("| `").append(setting.key()).append("` | ");
      text.append(setting.form.range().replace("|", "\\|")).append(" | ");
      text.append(setting.byDefault.isEmpty() ? "-" : "`" + setting.byDefault + "`").append(" | ");
      text.append(setting.description).append(" |\n");
    }
    return text.toString();
  }
}
