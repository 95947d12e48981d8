// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox;

import dev.hognose.sandbox.objects.FileNode;
import dev.hognose.sandbox.objects.FileNode.Kind;
import dev.hognose.sandbox.vm.FileFault;
import dev.hognose.sandbox.vm.FileTree;
import dev.hognose.sandbox.vm.SessionState;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The files of a session as its host sees them. They are all in memory; no path leads elsewhere.
 *
 * <p>Paths that do not begin with a slash begin in the guest's current directory, at first {@code
 * /}. Neither quotas nor read-only marks bind the host. Confined to the thread that has the
 * session.
 */
public final class SessionFiles {
  private final SessionState state;

  SessionFiles(SessionState state) {
    this.state = state;
  }

  /** What is at a path. */
  public enum Type {
    FILE,
    DIRECTORY,
    LINK
  }

  /**
   * One name.
   *
   * @param path absolute
   * @param size bytes of a file; 0 for anything else
   * @param readOnly whether guest code may not change it
   */
  public record Entry(String path, Type type, long size, boolean readOnly) {}

  /**
   * Makes a file, and the directories above it, or replaces its content.
   *
   * @throws IllegalArgumentException if the path leads through a file or is a directory
   */
  public void write(String path, byte[] content) {
    FileTree tree = state.files();
    changing(
        path,
        () -> {
          makeParents(tree, path);
          FileTree.Place place = tree.place(path, true);
          FileNode node = place.node();
          if (node == null) {
            node = tree.create(place, Kind.FILE, 0644, "");
          } else if (node.kind != Kind.FILE) {
            throw new FileFault(FileFault.IS_A_DIRECTORY);
          }
          tree.account(node, content.length);
          node.bytes = content.clone();
          node.size = content.length;
          tree.modified(node);
        });
  }

  /**
   * The same with the content a guest's value stands for: a str in UTF-8, or bytes.
   *
   * @throws IllegalArgumentException if it is neither
   */
  public void write(String path, Value content) {
    write(path, bytesOf(content));
  }

  /**
   * The bytes a value stands for as a file's content.
   *
   * @throws IllegalArgumentException if it is neither a str nor bytes
   */
  public static byte[] bytesOf(Value content) {
    return switch (content) {
      case Value.Str(String text) -> text.getBytes(StandardCharsets.UTF_8);
      case Value.Bytes(byte[] bytes) -> bytes;
      default -> throw new IllegalArgumentException("a file's content is text or bytes");
    };
  }

  /** The content of a file, if there is one. */
  public Optional<byte[]> read(String path) {
    return find(path)
        .filter(node -> node.kind == Kind.FILE)
        .map(node -> Arrays.copyOf(node.bytes, node.size));
  }

  /** What is at a path, if anything is. */
  public Optional<Entry> entry(String path) {
    return find(path).map(node -> entry(path, node));
  }

  /** Makes a directory, and those above it; nothing happens if it is there. */
  public void makeDirectory(String path) {
    FileTree tree = state.files();
    changing(path, () -> makeParents(tree, path + "/."));
  }

  /**
   * Removes a file, a link, or a directory with all that is in it.
   *
   * @return whether there was one
   */
  public boolean delete(String path) {
    if (!state.hasFiles()) {
      return false;
    }
    FileTree tree = state.files();
    List<Entry> below = new ArrayList<>(list(path));
    if (below.isEmpty() && find(path).isEmpty()) {
      return false;
    }
    changing(
        path,
        () -> {
          for (Entry each : below.reversed()) {
            tree.remove(tree.place(each.path(), false), each.type() == Type.DIRECTORY);
          }
          FileTree.Place place = tree.place(path, false);
          FileNode node = place.node();
          tree.remove(place, node != null && node.kind == Kind.DIRECTORY);
        });
    return true;
  }

  /**
   * Has guest code not change a file, or a directory and all that is or comes to be in it: it gets
   * {@code OSError} with {@code EROFS}.
   *
   * @throws IllegalArgumentException if there is nothing at the path
   */
  public void protect(String path) {
    FileTree tree = state.files();
    changing(
        path,
        () -> {
          List<FileNode> open = new ArrayList<>(List.of(tree.existing(path, true)));
          while (!open.isEmpty()) {
            FileNode node = open.removeLast();
            node.readOnly = true;
            open.addAll(FileTree.children(node));
          }
        });
  }

  /** All files, directories and links below a directory, each directory before what is in it. */
  public List<Entry> list(String directory) {
    List<Entry> entries = new ArrayList<>();
    if (!state.hasFiles()) {
      return entries;
    }
    FileTree tree = state.files();
    Optional<FileNode> start = find(directory);
    if (start.isEmpty() || start.get().kind != Kind.DIRECTORY) {
      return entries;
    }
    record Open(String path, FileNode node) {}
    List<Open> open = new ArrayList<>();
    open.add(new Open(directory.endsWith("/") ? directory : directory + "/", start.get()));
    while (!open.isEmpty()) {
      Open next = open.removeLast();
      List<Open> later = new ArrayList<>();
      for (String name : tree.asHost(() -> tree.names(next.node))) {
        FileNode child = FileTree.child(next.node, name);
        if (child != null && child.kind != Kind.SINK) {
          entries.add(entry(next.path + name, child));
          if (child.kind == Kind.DIRECTORY) {
            later.add(new Open(next.path + name + "/", child));
          }
        }
      }
      open.addAll(later.reversed());
    }
    return entries;
  }

  /** Files, directories and links, by the count that {@link Limits#files} bounds. */
  public long count() {
    return state.hasFiles() ? state.files().files() : 0;
  }

  /** Bytes of all files, which {@link Limits#fileBytes} bounds. */
  public long bytes() {
    return state.hasFiles() ? state.files().bytes() : 0;
  }

  private Optional<FileNode> find(String path) {
    if (!state.hasFiles()) {
      return Optional.empty();
    }
    FileTree tree = state.files();
    try {
      return Optional.of(tree.asHost(() -> tree.existing(path, true)));
    } catch (FileFault fault) {
      return Optional.empty();
    }
  }

  private static Entry entry(String path, FileNode node) {
    Type type =
        switch (node.kind) {
          case DIRECTORY -> Type.DIRECTORY;
          case LINK -> Type.LINK;
          case FILE, SINK -> Type.FILE;
        };
    return new Entry(path, type, node.size, node.readOnly);
  }

  private static void makeParents(FileTree tree, String path) {
    for (int slash = path.indexOf('/', 1); slash >= 0; slash = path.indexOf('/', slash + 1)) {
      String above = path.substring(0, slash);
      FileTree.Place place = tree.place(above, true);
      FileNode node = place.node();
      if (node == null) {
        tree.create(place, Kind.DIRECTORY, 0755, "");
      } else if (node.kind != Kind.DIRECTORY) {
        throw new FileFault(FileFault.NOT_A_DIRECTORY);
      }
    }
  }

  private void changing(String path, Runnable work) {
    if (path.indexOf('\0') >= 0) {
      throw new IllegalArgumentException("a path holds no NUL");
    }
    FileTree tree = state.files();
    try {
      tree.asHost(
          () -> {
            work.run();
            return true;
          });
    } catch (FileFault fault) {
      throw new IllegalArgumentException("'" + path + "': " + reason(fault.number()));
    }
  }

  private static String reason(int number) {
    return switch (number) {
      case FileFault.NOT_FOUND -> "there is nothing at this path";
      case FileFault.NOT_A_DIRECTORY -> "the path leads through a file";
      case FileFault.IS_A_DIRECTORY, FileFault.EXISTS -> "that is a directory";
      case FileFault.TOO_LARGE -> "a file holds less than 2 GiB";
      case FileFault.NAME_TOO_LONG -> "the path is too long";
      default -> "that cannot be changed";
    };
  }
}
