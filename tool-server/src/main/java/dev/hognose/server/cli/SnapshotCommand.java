// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.cli;

import dev.hognose.sandbox.InvalidSnapshotException;
import dev.hognose.sandbox.SnapshotKeys;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command {@code snapshot}: files that hold programs, executions and sessions. */
@Command(
    name = "hognose snapshot",
    subcommands = SnapshotCommand.Inspect.class,
    description = "Looks at snapshots: files that hold programs, executions and sessions.",
    footer = {"", "Exit code: 0; 1 where a file is damaged; 2 on bad usage."})
final class SnapshotCommand implements Callable<Integer> {

  @Override
  public Integer call() {
    throw new UsageException("say snapshot inspect FILE; see hognose help snapshot");
  }

  /** The command {@code snapshot inspect}. */
  @Command(
      name = "inspect",
      sortOptions = false,
      description = {
        "Tells what a snapshot holds; nothing of it is run.",
        "Its digest is checked, and its signature where the key is given."
      },
      footer = {
        "",
        "Examples:",
        "  hognose snapshot inspect run.hgn",
        "  curl -s SERVER/v1/sessions/ID/snapshot | hognose snapshot inspect --json -"
      })
  static final class Inspect implements Callable<Integer> {

    @Option(names = "--json", description = "tell it as JSON")
    private boolean json;

    @Option(
        names = "--keys",
        paramLabel = "FILE",
        description = "keys of signatures, as of serve --snapshot-keys: ID SECRET-IN-HEX lines")
    private @Nullable Path keys;

    @Parameters(index = "0", paramLabel = "FILE", description = "the file, or - for standard input")
    private String file = "";

    @Override
    public Integer call() throws IOException {
      byte[] content = content();
      SnapshotKeys checked = keys == null ? SnapshotKeys.NONE : keys(keys);
      try {
        var report = SnapshotReport.of(content, checked, keys != null);
        System.out.print(json ? report.toJson() + "\n" : report.toText());
        return 0;
      } catch (InvalidSnapshotException e) {
        throw new IllegalArgumentException(file + ": " + e.getMessage(), e);
      }
    }

    private byte[] content() {
      try {
        return file.equals("-") ? System.in.readAllBytes() : Files.readAllBytes(Path.of(file));
      } catch (IOException | IllegalArgumentException e) {
        throw new UsageException("cannot read " + file);
      }
    }

    private static SnapshotKeys keys(Path file) {
      try {
        return SnapshotKeyFile.read(file);
      } catch (IOException e) {
        throw new UsageException("cannot read " + file);
      } catch (IllegalArgumentException e) {
        throw new UsageException(file + ": " + e.getMessage());
      }
    }
  }
}
