// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command {@code keys}: the file of API keys that {@code serve --api-keys} reads. */
@Command(
    name = "hognose keys",
    subcommands = {KeysCommand.Create.class, KeysCommand.Remove.class, KeysCommand.Show.class},
    description = "Makes and removes API keys.",
    footer = {
      "",
      "A running server reads its keys when it starts.",
      "Exit code: 0; 2 on bad usage, or where a key or the file is not there."
    })
final class KeysCommand implements Callable<Integer> {

  private static final int KEY_BYTES = 32;

  @Override
  public Integer call() {
    throw new UsageException("say keys create, keys list or keys remove; see hognose help keys");
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UsageException("cannot read the key file " + file);
    }
  }

  private static String nameOf(String line) {
    int comment = line.indexOf('#');
    String text = (comment < 0 ? line : line.substring(0, comment)).strip();
    return text.isEmpty() ? "" : text.split("\\s+", 2)[0];
  }

  /** The command {@code keys create}. */
  @Command(
      name = "create",
      description = {
        "Makes a key, prints it once, and adds its hash to the file.",
        "The key is not kept anywhere: only its SHA-256 hash is."
      })
  static final class Create implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "FILE", description = "the key file; made if need be")
    private Path file = Path.of("");

    @Parameters(index = "1", paramLabel = "NAME", description = "what the key is called")
    private String name = "";

    @Option(
        names = "--owner",
        paramLabel = "OWNER",
        description = "whom the key stands for: keys of one owner share sessions (default: NAME)")
    private @Nullable String owner;

    @Override
    public Integer call() throws IOException {
      String holder = owner == null ? name : owner;
      requireWord("a name", name);
      requireWord("an owner", holder);
      boolean exists = Files.exists(file);
      if (exists && lines(file).stream().anyMatch(line -> nameOf(line).equals(name))) {
        throw new UsageException("there is a key '" + name + "' in " + file);
      }
      byte[] secret = new byte[KEY_BYTES];
      new SecureRandom().nextBytes(secret);
      String key = "hog_" + Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
      if (!exists) {
        make(file);
      }
      Files.writeString(
          file, name + " " + holder + " " + hash(key) + "\n", StandardOpenOption.APPEND);
      System.out.println(key);
      return 0;
    }

    private static void make(Path file) throws IOException {
      if (Files.getFileStore(file.toAbsolutePath().getParent())
          .supportsFileAttributeView("posix")) {
        Files.createFile(
            file,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      } else {
        Files.createFile(file);
      }
    }

    private static void requireWord(String what, String text) {
      if (!text.matches("[^\\s#]{1,100}")) {
        throw new UsageException(what + " is a word without blanks and #, not '" + text + "'");
      }
    }

    private static String hash(String key) {
      try {
        return HexFormat.of()
            .formatHex(
                MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8)));
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException("every JDK has SHA-256", e);
      }
    }
  }

  /** The command {@code keys list}. */
  @Command(name = "list", description = "Lists the names and owners in the file.")
  static final class Show implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "FILE")
    private Path file = Path.of("");

    @Override
    public Integer call() {
      for (String line : lines(file)) {
        if (!nameOf(line).isEmpty()) {
          String[] parts = line.strip().split("\\s+", -1);
          System.out.printf("%-24s %s%n", parts[0], parts.length > 1 ? parts[1] : "");
        }
      }
      return 0;
    }
  }

  /** The command {@code keys remove}. */
  @Command(name = "remove", description = "Removes a key from the file.")
  static final class Remove implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "FILE")
    private Path file = Path.of("");

    @Parameters(index = "1", paramLabel = "NAME")
    private String name = "";

    @Override
    public Integer call() throws IOException {
      List<String> before = lines(file);
      List<String> kept = before.stream().filter(line -> !nameOf(line).equals(name)).toList();
      if (kept.size() == before.size()) {
        throw new UsageException("there is no key '" + name + "' in " + file);
      }
      Files.write(file, kept);
      return 0;
    }
  }
}
