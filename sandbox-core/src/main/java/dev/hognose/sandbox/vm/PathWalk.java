// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.vm;

import dev.hognose.sandbox.objects.FileNode;
import dev.hognose.sandbox.objects.FileNode.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/** One walk along a path. */
final class PathWalk {
  private static final int MAX_LINKS = 40;
  private static final int MAX_NAME = 255;

  private final FileTree tree;
  private final FileNode root;
  private final boolean followsLast;
  private final boolean mustBeDirectory;
  private final Deque<String> left = new ArrayDeque<>();
  private final List<FileNode> nodes = new ArrayList<>();
  private final List<String> names = new ArrayList<>();
  private int linksLeft = MAX_LINKS;
  private int length;

  /** A walk that has not begun. */
  PathWalk(FileTree tree, FileNode root, String path, boolean followsLast) {
    this.tree = tree;
    this.root = root;
    if (path.isEmpty()) {
      throw new FileFault(FileFault.NOT_FOUND);
    }
    if (path.length() > FileTree.MAX_PATH) {
      throw new FileFault(FileFault.NAME_TOO_LONG);
    }
    this.mustBeDirectory = path.endsWith("/") || path.endsWith("/.") || path.endsWith("/..");
    this.followsLast = followsLast || path.endsWith("/");
    nodes.add(root);
    push(path);
    if (!path.startsWith("/")) {
      push(tree.workingDirectory());
    }
  }

  private void push(String path) {
    List<String> parts = Arrays.asList(path.split("/"));
    for (int i = parts.size() - 1; i >= 0; i--) {
      if (!parts.get(i).isEmpty() && !parts.get(i).equals(".")) {
        left.push(parts.get(i));
      }
    }
  }

  /** Where the path leads. */
  FileTree.Place run() {
    while (!left.isEmpty()) {
      String name = left.pop();
      FileNode here = nodes.getLast();
      if (here.kind != Kind.DIRECTORY) {
        throw new FileFault(FileFault.NOT_A_DIRECTORY);
      }
      if (name.equals("..")) {
        up();
        continue;
      }
      if (name.length() > MAX_NAME) {
        throw new FileFault(FileFault.NAME_TOO_LONG);
      }
      tree.requireAccess(here, 1);
      FileNode next = FileTree.child(here, name);
      if (next == null) {
        if (left.isEmpty()) {
          return new FileTree.Place(here, name, null, mustBeDirectory, longer(name));
        }
        throw new FileFault(FileFault.NOT_FOUND);
      }
      if (next.kind == Kind.LINK && (followsLast || !left.isEmpty())) {
        follow(next);
      } else {
        length = longer(name);
        nodes.add(next);
        names.add(name);
      }
    }
    FileNode found = nodes.getLast();
    return names.isEmpty()
        ? new FileTree.Place(root, "", root, mustBeDirectory, 1)
        : new FileTree.Place(
            nodes.get(nodes.size() - 2), names.getLast(), found, mustBeDirectory, length);
  }

  /** The length of the path with one more name. */
  private int longer(String name) {
    if (length + 1 + name.length() > FileTree.MAX_PATH) {
      throw new FileFault(FileFault.NAME_TOO_LONG);
    }
    return length + 1 + name.length();
  }

  /** The names from the root on that it has come by, links apart. */
  List<String> names() {
    return names;
  }

  private void up() {
    if (!names.isEmpty()) {
      nodes.removeLast();
      length -= names.removeLast().length() + 1;
    }
  }

  private void follow(FileNode link) {
    if (--linksLeft < 0) {
      throw new FileFault(FileFault.TOO_MANY_LINKS);
    }
    if (link.target.startsWith("/")) {
      nodes.subList(1, nodes.size()).clear();
      names.clear();
      length = 0;
    }
    push(link.target);
  }
}
