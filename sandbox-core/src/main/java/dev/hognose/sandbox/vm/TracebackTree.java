// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.vm;

import dev.hognose.sandbox.objects.PyException;
import dev.hognose.sandbox.objects.PyObject;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a traceback shows, before it becomes text: an exception, the one before it, the members of
 * groups.
 *
 * <ul>
 *   <li>An exception stands before another one only if it has not been met yet; members of groups
 *       are shown each time.
 *   <li>What is met first: an exception's predecessor, then its members; then, from the last member
 *       to the first one, what belongs to each of them; then what belongs to its predecessor.
 * </ul>
 */
final class TracebackTree {
  /** Exceptions of one tree; what comes later is left out. */
  private static final int MAX_NODES = 20_000;

  /** One showing of an exception. */
  static final class Node {
    final PyException exception;

    /** What is shown before it, or null. */
    @Nullable Node before;

    /** Whether it was raised from the one before it. */
    boolean isCause;

    /** The members of a group; null for any other exception. */
    @Nullable List<Node> members;

    Node(PyException exception) {
      this.exception = exception;
    }
  }

  private final Set<PyException> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Deque<Node> open = new ArrayDeque<>();
  private int count;

  private TracebackTree() {}

  /** The tree of an exception; {@code chained} tells whether those before it belong to it. */
  static Node of(PyException exception, boolean chained) {
    TracebackTree tree = new TracebackTree();
    Node root = tree.node(exception);
    while (!tree.open.isEmpty()) {
      tree.fill(tree.open.pop(), chained);
    }
    return root;
  }

  private Node node(PyException exception) {
    seen.add(exception);
    count++;
    Node node = new Node(exception);
    open.push(node);
    return node;
  }

  private void fill(Node node, boolean chained) {
    PyException exception = node.exception;
    if (chained && count < MAX_NODES) {
      if (exception.cause != null && !seen.contains(exception.cause)) {
        node.before = node(exception.cause);
        node.isCause = true;
      } else if (exception.context != null
          && !exception.suppressContext
          && !seen.contains(exception.context)) {
        node.before = node(exception.context);
      }
    }
    PyObject[] members = TracebackText.members(exception);
    if (members != null) {
      node.members = new ArrayList<>();
      for (PyObject member : members) {
        if (member instanceof PyException each && count < MAX_NODES) {
          node.members.add(node(each));
        }
      }
    }
  }
}
