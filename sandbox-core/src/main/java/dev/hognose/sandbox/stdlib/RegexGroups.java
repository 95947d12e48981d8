// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.stdlib;

import dev.hognose.sandbox.objects.StrRepr;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The capturing groups of a regular expression while it is read. */
final class RegexGroups {
  static final int MAX_GROUPS = 100_000;

  private final Map<String, Integer> names = new LinkedHashMap<>();
  private final List<Boolean> open = new ArrayList<>(List.of(true));
  private int behindFrom = -1;
  private int referred;
  private int referredAt;

  /** Number of groups, the whole match apart. */
  int count() {
    return open.size() - 1;
  }

  /** Indices of the groups that have names. */
  Map<String, Integer> names() {
    return names;
  }

  int open(String name, RegexSource in, int start) {
    int index = open.size();
    if (index >= MAX_GROUPS) {
      throw in.problem("too many groups", start);
    }
    if (!name.isEmpty()) {
      Integer before = names.putIfAbsent(name, index);
      if (before != null) {
        throw in.problem(
            "redefinition of group name "
                + StrRepr.repr(name, false)
                + " as group "
                + index
                + "; was group "
                + before,
            in.position() - name.length() - 1);
      }
    }
    open.add(true);
    return index;
  }

  void close(int index) {
    open.set(index, false);
  }

  boolean isOpen(int index) {
    return index < open.size() && open.get(index);
  }

  boolean exists(int index) {
    return index < open.size();
  }

  int find(String name, RegexSource in, int at) {
    Integer index = names.get(name);
    if (index == null) {
      throw in.problem("unknown group name " + StrRepr.repr(name, in.isBytes()), at);
    }
    return index;
  }

  /** Begins a look behind; gives what {@link #leaveBehind} needs. */
  int enterBehind() {
    int before = behindFrom;
    if (before < 0) {
      behindFrom = open.size();
    }
    return before;
  }

  void leaveBehind(int before) {
    behindFrom = before;
  }

  /** Refuses references in a look behind to groups that are not before it. */
  void checkBehind(int index, RegexSource in) {
    if (behindFrom < 0) {
      return;
    }
    if (!exists(index) || isOpen(index)) {
      throw in.problem("cannot refer to an open group", in.position());
    }
    if (index >= behindFrom) {
      throw in.problem(
          "cannot refer to group defined in the same lookbehind subpattern", in.position());
    }
  }

  /** Notes a group that a condition names and that may still come. */
  void refer(int index, int at) {
    if (index > referred) {
      referred = index;
      referredAt = at;
    }
  }

  /** Refuses conditions on groups that have not come. */
  void check(RegexSource in) {
    if (referred >= open.size()) {
      throw in.problem("invalid group reference " + referred, referredAt);
    }
  }
}
