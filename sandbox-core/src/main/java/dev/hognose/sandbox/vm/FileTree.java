// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.vm;

import dev.hognose.sandbox.objects.Fields;
import dev.hognose.sandbox.objects.FileNode;
import dev.hognose.sandbox.objects.FileNode.Kind;
import dev.hognose.sandbox.objects.InvalidStateException;
import dev.hognose.sandbox.objects.PyDict;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyStr;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The files of a session: a tree in memory, with the rules of POSIX for paths, links and names.
 *
 * <ul>
 *   <li>{@code ..} in the root is the root, so no path leads out; no file of the host is reached.
 *   <li>{@code /tmp} and {@code /dev/null} are always there; a listing of the root, where programs
 *       begin, does not show them.
 *   <li>There is no clock: the n-th change of the tree happens n seconds after the epoch.
 *   <li>Nodes that directories name, and the bytes of their files, count against the quotas; {@link
 *       FileFault#NO_SPACE} is what passing one gives. All nodes are part of the live heap.
 * </ul>
 */
public final class FileTree {

  /** Characters of an absolute path, so that a listing of all paths stays in proportion. */
  static final int MAX_PATH = 1_024;

  private static final long SECOND = 1_000_000_000;

  /** {@code /tmp}, {@code /dev} and {@code /dev/null}, which do not count. */
  private static final int BUILT_IN = 3;

  private FileNode root;
  private String workingDirectory = "/";
  private long ticks;
  private long numbers;
  private long files;
  private long bytes;
  private long mostFiles = Long.MAX_VALUE;
  private long mostBytes = Long.MAX_VALUE;
  private boolean asksHost;

  /** Whether the host itself is at work, whom permissions, mounts and quotas do not bind. */
  private boolean unbound = true;

  /** A tree without files. */
  public FileTree() {
    root = node(Kind.DIRECTORY, 0755, "");
    root.links = 1;
    enter(root, "tmp", node(Kind.DIRECTORY, 01777, ""));
    FileNode devices = node(Kind.DIRECTORY, 0755, "");
    enter(root, "dev", devices);
    enter(devices, "null", node(Kind.SINK, 0666, ""));
    files = 0;
    ticks = 0;
    unbound = false;
  }

  /**
   * Where a path leads.
   *
   * @param parent the directory of the last name
   * @param name the last name; empty for the root, and for paths that end with a dot
   * @param node what is there, or null
   * @param mustBeDirectory whether the path ends with a slash
   * @param length characters of the absolute path
   */
  public record Place(
      FileNode parent, String name, @Nullable FileNode node, boolean mustBeDirectory, int length) {}

  /** Sets the quotas of the execution that begins. */
  public void limit(long fileCount, long byteCount) {
    mostFiles = fileCount;
    mostBytes = byteCount;
  }

  /** Whether guest code is to ask the host for what is not here. */
  public boolean asksHost() {
    return asksHost;
  }

  /** Says whether guest code is to ask the host for what is not here. */
  public void askHost(boolean asks) {
    asksHost = asks;
  }

  /** Whether a directory is the one above all others. */
  public boolean isRoot(FileNode directory) {
    return directory == root;
  }

  /** Does the host's own work: permissions, read-only marks and quotas do not bind it. */
  public <T> T asHost(java.util.function.Supplier<T> work) {
    unbound = true;
    try {
      return work.get();
    } finally {
      unbound = false;
    }
  }

  /** Files, directories and links, those that are always there apart. */
  public long files() {
    return files;
  }

  /** Bytes in all files that a directory names. */
  public long bytes() {
    return bytes;
  }

  /** Bytes that files may still grow by. */
  public long bytesLeft() {
    return mostBytes - bytes;
  }

  /** The current directory's absolute path. */
  public String workingDirectory() {
    return workingDirectory;
  }

  /** Changes the current directory. */
  public void changeDirectory(String path) {
    FileNode node = existing(path, true);
    if (node.kind != Kind.DIRECTORY) {
      throw new FileFault(FileFault.NOT_A_DIRECTORY);
    }
    requireAccess(node, 1);
    workingDirectory = absolute(path);
  }

  /** The absolute path without links, dots and double slashes of a directory that exists. */
  private String absolute(String path) {
    PathWalk walk = new PathWalk(this, root, path, true);
    walk.run();
    return "/" + String.join("/", walk.names());
  }

  /** Where a path leads; the last name need not exist. */
  public Place place(String path, boolean followsLast) {
    return new PathWalk(this, root, path, followsLast).run();
  }

  /** What is at a path. */
  public FileNode existing(String path, boolean followsLast) {
    Place place = place(path, followsLast);
    FileNode node = place.node;
    if (node == null) {
      throw new FileFault(FileFault.NOT_FOUND);
    }
    if (place.mustBeDirectory && node.kind != Kind.DIRECTORY) {
      throw new FileFault(FileFault.NOT_A_DIRECTORY);
    }
    return node;
  }

  /** Refuses what a node's permissions, or a read-only mount, do not allow: 4 read, 2 write. */
  public void requireAccess(FileNode node, int bits) {
    if (unbound) {
      return;
    }
    if ((bits & 2) != 0 && node.readOnly) {
      throw new FileFault(FileFault.READ_ONLY);
    }
    if ((node.permissions >> 6 & bits) != bits) {
      throw new FileFault(FileFault.ACCESS_DENIED);
    }
  }

  /** Refuses to change anything about a node of a read-only mount. */
  public void requireWritable(FileNode node) {
    if (node.readOnly && !unbound) {
      throw new FileFault(FileFault.READ_ONLY);
    }
  }

  /** A new node under a name that is free. */
  public FileNode create(Place place, Kind kind, int permissions, String target) {
    if (place.node != null || place.name.isEmpty()) {
      throw new FileFault(FileFault.EXISTS);
    }
    if (place.mustBeDirectory && kind != Kind.DIRECTORY) {
      throw new FileFault(kind == Kind.FILE ? FileFault.IS_A_DIRECTORY : FileFault.NOT_FOUND);
    }
    requireNamed(place.parent);
    requireAccess(place.parent, 3);
    if (files >= mostFiles && !unbound) {
      throw new FileFault(FileFault.NO_SPACE);
    }
    FileNode made = node(kind, permissions, target);
    made.touch(tick());
    made.readOnly = place.parent.readOnly;
    enter(place.parent, place.name, made);
    place.parent.modified = place.parent.changed = made.changed;
    return made;
  }

  /** Gives a node another name. */
  public void link(FileNode node, Place place) {
    if (place.node != null || place.name.isEmpty()) {
      throw new FileFault(FileFault.EXISTS);
    }
    if (node.kind == Kind.DIRECTORY || node.kind == Kind.SINK) {
      throw new FileFault(FileFault.NOT_PERMITTED);
    }
    requireNamed(place.parent);
    requireAccess(place.parent, 3);
    requireWritable(node);
    if (files >= mostFiles && !unbound) {
      throw new FileFault(FileFault.NO_SPACE);
    }
    enter(place.parent, place.name, node);
    node.changed = place.parent.modified = place.parent.changed = tick();
  }

  /** Takes a name away from its directory; the last one takes the node's bytes off the account. */
  public void remove(Place place, boolean directory) {
    FileNode node = place.node;
    if (node == null) {
      throw new FileFault(FileFault.NOT_FOUND);
    }
    if (directory) {
      requireEmpty(place);
    } else if (node.kind == Kind.DIRECTORY) {
      throw new FileFault(FileFault.IS_A_DIRECTORY);
    } else if (place.mustBeDirectory) {
      throw new FileFault(FileFault.NOT_A_DIRECTORY);
    }
    requireAccess(place.parent, 3);
    requireNotBuiltIn(node);
    requireWritable(node);
    drop(place);
    node.changed = place.parent.modified = place.parent.changed = tick();
  }

  private void requireEmpty(Place place) {
    FileNode node = place.node;
    if (node == null || node.entries == null) {
      throw new FileFault(FileFault.NOT_A_DIRECTORY);
    }
    if (place.name.isEmpty()) {
      throw new FileFault(node == root ? 16 : FileFault.INVALID);
    }
    if (node.entries.size() > 0) {
      throw new FileFault(FileFault.NOT_EMPTY);
    }
  }

  /** {@code /}, {@code /tmp} and {@code /dev} stay. */
  private void requireNotBuiltIn(FileNode node) {
    if (node.number <= 4) {
      throw new FileFault(FileFault.NOT_PERMITTED);
    }
  }

  /** Moves a name; what is at the new one is replaced if it is of the same kind. */
  public void rename(Place from, Place to) {
    FileNode node = from.node;
    if (node == null) {
      throw new FileFault(FileFault.NOT_FOUND);
    }
    if (from.name.isEmpty() || to.name.isEmpty()) {
      throw new FileFault(16);
    }
    boolean isDirectory = node.kind == Kind.DIRECTORY;
    if ((from.mustBeDirectory || to.mustBeDirectory) && !isDirectory) {
      throw new FileFault(FileFault.NOT_A_DIRECTORY);
    }
    requireNamed(to.parent);
    requireAccess(from.parent, 3);
    requireAccess(to.parent, 3);
    requireWritable(node);
    requireNotBuiltIn(node);
    FileNode replaced = to.node;
    if (replaced == node) {
      return;
    }
    if (isDirectory) {
      requireMovable(node, to);
    }
    if (replaced != null) {
      replace(to, replaced, isDirectory);
    }
    drop(from);
    enter(to.parent, to.name, node);
    long now = tick();
    node.changed = from.parent.modified = to.parent.modified = now;
    from.parent.changed = to.parent.changed = now;
  }

  private void replace(Place to, FileNode replaced, boolean byDirectory) {
    if (byDirectory) {
      if (replaced.kind != Kind.DIRECTORY) {
        throw new FileFault(FileFault.NOT_A_DIRECTORY);
      }
      requireEmpty(to);
    } else if (replaced.kind == Kind.DIRECTORY) {
      throw new FileFault(FileFault.IS_A_DIRECTORY);
    }
    requireWritable(replaced);
    requireNotBuiltIn(replaced);
    drop(to);
  }

  /** Refuses to move a directory into itself, or to where paths below it get too long. */
  private static void requireMovable(FileNode directory, Place to) {
    record Open(FileNode node, int length) {}
    Deque<Open> open = new ArrayDeque<>();
    open.add(new Open(directory, to.length));
    while (!open.isEmpty()) {
      Open next = open.pop();
      if (next.node == to.parent) {
        throw new FileFault(FileFault.INVALID);
      }
      PyDict entries = next.node.entries;
      for (int i = entries == null ? -1 : entries.nextPosition(0);
          entries != null && i >= 0;
          i = entries.nextPosition(i + 1)) {
        if (entries.keyAt(i) instanceof PyStr name && entries.valueAt(i) instanceof FileNode node) {
          int length = next.length + 1 + name.value().length();
          if (length > MAX_PATH) {
            throw new FileFault(FileFault.NAME_TOO_LONG);
          }
          open.add(new Open(node, length));
        }
      }
    }
  }

  /** The nodes in a directory; none in anything else. */
  public static List<FileNode> children(FileNode directory) {
    List<FileNode> nodes = new ArrayList<>();
    PyDict entries = directory.entries;
    if (entries != null) {
      for (int i = entries.nextPosition(0); i >= 0; i = entries.nextPosition(i + 1)) {
        if (entries.valueAt(i) instanceof FileNode node) {
          nodes.add(node);
        }
      }
    }
    return nodes;
  }

  /** The names in a directory, in order of their making. */
  public List<String> names(FileNode directory) {
    PyDict entries = directory.entries;
    if (entries == null) {
      throw new FileFault(FileFault.NOT_A_DIRECTORY);
    }
    requireAccess(directory, 4);
    List<String> names = new ArrayList<>();
    for (int i = entries.nextPosition(0); i >= 0; i = entries.nextPosition(i + 1)) {
      if (entries.keyAt(i) instanceof PyStr name
          && !(entries.valueAt(i) instanceof FileNode node && isHidden(node))) {
        names.add(name.value());
      }
    }
    return names;
  }

  /** The directories {@code /tmp} and {@code /dev}. */
  private static boolean isHidden(FileNode node) {
    return node.number == 2 || node.number == 3;
  }

  /** The node of a name in a directory, or null. */
  public static @Nullable FileNode child(FileNode directory, String name) {
    return directory.entries != null
            && directory.entries.getStr(new PyStr(name)) instanceof FileNode node
        ? node
        : null;
  }

  /**
   * Counts bytes that a file is to gain or lose against the quota, before it does.
   *
   * @throws FileFault if that is too many
   */
  public void account(FileNode node, long newSize) {
    requireSpace(node, newSize);
    if (node.links > 0) {
      bytes += newSize - node.size;
    }
  }

  /** Refuses a size of a file that passes the quota, or that no file could have. */
  public void requireSpace(FileNode node, long newSize) {
    long more = newSize - node.size;
    if (node.links > 0 && more > 0 && more > mostBytes - bytes && !unbound) {
      throw new FileFault(FileFault.NO_SPACE);
    }
    if (newSize > Integer.MAX_VALUE - 64L) {
      throw new FileFault(FileFault.TOO_LARGE);
    }
  }

  /** Marks a change of a file's content. */
  public void modified(FileNode node) {
    node.modified = node.changed = tick();
  }

  /** The time of the next change, in nanoseconds. */
  public long tick() {
    return ++ticks * SECOND;
  }

  /** Shows each object that is reachable from here. */
  void trace(PyObject.Tracer tracer) {
    tracer.reference(root);
  }

  /** Exchanges all that a snapshot keeps of it; quotas come from who loads it. */
  void exchange(Fields fields) {
    root = fields.part(root, FileNode.class);
    workingDirectory = fields.text(workingDirectory);
    ticks = fields.number(ticks);
    numbers = fields.number(numbers);
    if (fields.isLoading()) {
      fields.later(() -> check(fields));
    }
  }

  /** Counts anew what was loaded, and refuses what no tree could be. */
  private void check(Fields fields) {
    fields.require(root.kind == Kind.DIRECTORY, "the root is a directory");
    Set<FileNode> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    record Open(FileNode node, int length) {}
    Deque<Open> open = new ArrayDeque<>();
    open.add(new Open(root, 0));
    seen.add(root);
    files = -BUILT_IN;
    bytes = 0;
    while (!open.isEmpty()) {
      Open next = open.pop();
      PyDict entries = next.node.entries;
      for (int i = entries == null ? -1 : entries.nextPosition(0);
          entries != null && i >= 0;
          i = entries.nextPosition(i + 1)) {
        int length =
            next.length + 1 + (entries.keyAt(i) instanceof PyStr text ? text.value().length() : 0);
        boolean named =
            entries.keyAt(i) instanceof PyStr name
                && length <= MAX_PATH
                && !name.value().isEmpty()
                && name.value().indexOf('/') < 0
                && !name.value().equals(".")
                && !name.value().equals("..");
        fields.require(named, "a name of a file");
        if (!(entries.valueAt(i) instanceof FileNode node)) {
          throw new InvalidStateException("a name stands for a file");
        }
        boolean first = seen.add(node);
        fields.require(first || node.kind != Kind.DIRECTORY, "a directory has one name");
        files++;
        if (first) {
          node.links = 0;
          bytes += node.size;
          open.add(new Open(node, length));
        }
        node.links++;
      }
    }
    files = Math.max(0, files);
  }

  private FileNode node(Kind kind, int permissions, String target) {
    FileNode made = new FileNode(kind, ++numbers, permissions, target);
    made.readOnly = false;
    return made;
  }

  private void enter(FileNode directory, String name, FileNode node) {
    PyDict entries = directory.entries;
    if (entries == null) {
      throw new FileFault(FileFault.NOT_A_DIRECTORY);
    }
    entries.putStr(new PyStr(name), node);
    if (node.links++ == 0) {
      bytes += node.size;
    }
    files++;
  }

  private void drop(Place place) {
    FileNode node = place.node;
    if (node != null && place.parent.entries != null) {
      place.parent.entries.removeStr(new PyStr(place.name));
      files--;
      if (--node.links == 0) {
        bytes -= node.size;
      }
    }
  }

  /** A directory that was removed while it was current takes no names any more. */
  private static void requireNamed(FileNode directory) {
    if (directory.links == 0) {
      throw new FileFault(FileFault.NOT_FOUND);
    }
  }
}
