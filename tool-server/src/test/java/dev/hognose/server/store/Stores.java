// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.store;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/**
 * A PostgreSQL server of its own for a test, from Debian's packages. Where there are none, or the
 * test runs as root and cannot become the user {@code postgres} or {@code nobody}, the test is left
 * out and says so.
 */
public final class Stores implements AutoCloseable {

  private final Path folder;
  private final Path programs;
  private final int port;

  private Stores(Path folder, Path programs, int port) {
    this.folder = folder;
    this.programs = programs;
    this.port = port;
  }

  /** Starts PostgreSQL in a folder, or leaves the test out. */
  public static Stores postgresql() throws IOException, InterruptedException {
    Path programs = programs();
    Assumptions.assumeTrue(
        programs != null, "left out: PostgreSQL's initdb and pg_ctl are not installed");
    Path folder = Files.createTempDirectory("hognose-postgresql");
    int port;
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = socket.getLocalPort();
    }
    var made = new Stores(folder, programs, port);
    if (isRoot()) {
      run(List.of("chown", "-R", "postgres", folder.toString()));
    }
    made.command("initdb", "-D", made.data(), "-U", "hognose", "-A", "trust", "-E", "UTF8");
    made.command(
        "pg_ctl",
        "-D",
        made.data(),
        "-w",
        "-l",
        folder.resolve("log").toString(),
        "-o",
        "-p " + port + " -k " + folder + " -c listen_addresses=127.0.0.1",
        "start");
    return made;
  }

  private static Path programs() throws IOException {
    Path versions = Path.of("/usr/lib/postgresql");
    if (!Files.isDirectory(versions)) {
      return null;
    }
    try (var folders = Files.list(versions)) {
      return folders
          .map(version -> version.resolve("bin"))
          .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
          .max(Path::compareTo)
          .orElse(null);
    }
  }

  private static boolean isRoot() {
    return System.getProperty("user.name").equals("root");
  }

  private String data() {
    return folder.resolve("data").toString();
  }

  private void command(String program, String... arguments)
      throws IOException, InterruptedException {
    var command = new ArrayList<String>();
    if (isRoot()) {
      command.addAll(List.of("setpriv", "--reuid=postgres", "--clear-groups", "--"));
    }
    command.add(programs.resolve(program).toString());
    command.addAll(List.of(arguments));
    run(command);
  }

  private static void run(List<String> command) throws IOException, InterruptedException {
    Path out = Files.createTempFile("hognose-postgresql", ".out");
    Process process =
        new ProcessBuilder(command)
            .directory(Path.of("/").toFile())
            .redirectErrorStream(true)
            .redirectOutput(out.toFile())
            .start();
    boolean ended = process.waitFor(60, TimeUnit.SECONDS);
    Assumptions.assumeTrue(
        ended && process.exitValue() == 0,
        () -> "left out: " + String.join(" ", command) + " failed: " + read(out));
    Files.delete(out);
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      return e.toString();
    }
  }

  /** Where it is. */
  public String url() {
    return address() + "?user=hognose";
  }

  /** Where it is, without a user. */
  public String address() {
    return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
  }

  /** Adds one who may do all, and needs a password. */
  public void addUser(String name, String password)
      throws IOException, InterruptedException, SQLException {
    try (var connection = DriverManager.getConnection(url());
        var statement = connection.createStatement()) {
      statement.execute("CREATE ROLE " + name + " SUPERUSER LOGIN PASSWORD '" + password + "'");
    }
    Path rules = folder.resolve("data/pg_hba.conf");
    String rule = "host all " + name + " 127.0.0.1/32 scram-sha-256\n";
    Files.writeString(rules, rule + Files.readString(rules));
    command("pg_ctl", "-D", data(), "reload");
  }

  @Override
  public void close() throws IOException {
    try {
      command("pg_ctl", "-D", data(), "-m", "immediate", "-w", "stop");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    try (var files = Files.walk(folder)) {
      files.sorted(java.util.Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    }
  }
}
