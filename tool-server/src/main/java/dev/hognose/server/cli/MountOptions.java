// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.cli;

import dev.hognose.sandbox.SessionFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/**
 * The options that give a program files of this machine.
 *
 * <p>They are copied into the sandbox before the program starts; what it changes in those that it
 * may change is copied back when it has ended. It never reaches the machine's files themselves, and
 * links are not followed out of a folder.
 */
final class MountOptions {

  private static final long MOST_BYTES = 1L << 30;

  @Option(
      names = "--mount",
      paramLabel = "HOST=PATH[:rw]",
      description =
          "a file or folder of this machine, copied to a path in the sandbox; with :rw what the"
              + " program changes is copied back")
  private List<String> mounts = new ArrayList<>();

  /** A file or folder, and where it is in the sandbox. */
  private record Mount(Path host, String path, boolean writable) {}

  /** What was copied in, to know what has changed. */
  private final Map<String, byte[]> copied = new LinkedHashMap<>();

  private List<Mount> parsed() {
    var all = new ArrayList<Mount>();
    for (String text : mounts) {
      int equals = text.lastIndexOf('=');
      boolean writable = text.endsWith(":rw");
      String path =
          equals < 0 ? "" : text.substring(equals + 1, text.length() - (writable ? 3 : 0));
      if (equals < 1 || !path.startsWith("/")) {
        throw new UsageException(
            "--mount wants HOST=PATH with an absolute path in the sandbox, not '" + text + "'");
      }
      String folder = path.length() > 1 && path.endsWith("/") ? path.replaceAll("/+$", "") : path;
      all.add(new Mount(Path.of(text.substring(0, equals)), folder, writable));
    }
    return all;
  }

  /** Copies the files in. */
  void copyIn(SessionFiles files) throws IOException {
    for (Mount mount : parsed()) {
      if (!Files.exists(mount.host)) {
        throw new UsageException("there is no " + mount.host + " to mount");
      }
      if (Files.isDirectory(mount.host)) {
        files.makeDirectory(mount.path);
        try (Stream<Path> found = Files.walk(mount.host)) {
          for (Path each : (Iterable<Path>) found.sorted()::iterator) {
            copyIn(files, mount, each);
          }
        }
      } else {
        copyIn(files, mount, mount.host);
      }
      if (!mount.writable && !mount.path.equals("/")) {
        files.protect(mount.path);
      }
    }
  }

  private void copyIn(SessionFiles files, Mount mount, Path each) throws IOException {
    String path = inside(mount, each);
    if (Files.isSymbolicLink(each) && !each.equals(mount.host)) {
      return;
    }
    if (Files.isDirectory(each)) {
      files.makeDirectory(path);
    } else if (Files.isRegularFile(each)) {
      if (Files.size(each) > MOST_BYTES) {
        throw new UsageException(each + " is too large to mount");
      }
      byte[] bytes = Files.readAllBytes(each);
      files.write(path, bytes);
      if (mount.writable) {
        copied.put(path, bytes);
      }
    }
  }

  private static String inside(Mount mount, Path each) {
    String rest = mount.host.relativize(each).toString().replace('\\', '/');
    return rest.isEmpty() ? mount.path : (mount.path.equals("/") ? "" : mount.path) + "/" + rest;
  }

  /** Copies back what has changed where it may be changed: new content, new files, and removals. */
  void copyOut(SessionFiles files) throws IOException {
    for (Mount mount : parsed()) {
      if (!mount.writable) {
        continue;
      }
      if (Files.isDirectory(mount.host)) {
        for (SessionFiles.Entry entry : files.list(mount.path)) {
          copyOut(files, mount, entry);
        }
      } else {
        files.entry(mount.path).ifPresent(entry -> write(files, entry, mount.host));
      }
    }
    for (String path : copied.keySet()) {
      if (files.entry(path).isEmpty()) {
        remove(path);
      }
    }
  }

  private void copyOut(SessionFiles files, Mount mount, SessionFiles.Entry entry)
      throws IOException {
    String rest = entry.path().substring(mount.path.equals("/") ? 1 : mount.path.length() + 1);
    Path target = mount.host.resolve(rest).normalize();
    if (!target.startsWith(mount.host.normalize()) || leavesByLink(mount.host, target)) {
      throw new UsageException("the program left a file that belongs elsewhere: " + entry.path());
    }
    switch (entry.type()) {
      case DIRECTORY -> Files.createDirectories(target);
      case FILE -> write(files, entry, target);
      case LINK -> {}
    }
  }

  /** Whether a link of the machine lies on the way from a folder to a file in it. */
  private static boolean leavesByLink(Path folder, Path target) {
    Path at = target;
    while (at != null && !at.equals(folder.normalize())) {
      if (Files.isSymbolicLink(at)) {
        return true;
      }
      at = at.getParent();
    }
    return false;
  }

  private void write(SessionFiles files, SessionFiles.Entry entry, Path target) {
    byte[] bytes = files.read(entry.path()).orElse(new byte[0]);
    if (Arrays.equals(bytes, copied.get(entry.path()))) {
      return;
    }
    try {
      Files.write(target, bytes);
    } catch (IOException e) {
      throw new UsageException("cannot write " + target);
    }
  }

  private void remove(String path) throws IOException {
    for (Mount mount : parsed()) {
      boolean below = path.equals(mount.path) || path.startsWith(mount.path + "/");
      if (mount.writable && below) {
        Path target =
            path.equals(mount.path)
                ? mount.host
                : mount.host.resolve(path.substring(mount.path.length() + 1));
        if (!leavesByLink(mount.host, target.normalize())) {
          Files.deleteIfExists(target);
        }
      }
    }
  }
}
