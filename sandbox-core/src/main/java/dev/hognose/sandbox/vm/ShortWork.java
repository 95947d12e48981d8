// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.vm;

import java.util.Set;

/**
 * The builtins that do not look at all of a long text or long bytes, or that count what they look
 * at: a call of one counts no steps for the mere length of its arguments.
 */
final class ShortWork {
  private static final Set<String> NAMES =
      Set.of(
          "callable",
          "getattr",
          "hasattr",
          "id",
          "isinstance",
          "issubclass",
          "iter",
          "len",
          "next",
          "setattr",
          "type.__new__",
          "list.append",
          "list.insert",
          "collections.deque.append",
          "collections.deque.appendleft",
          "deque.append",
          "deque.appendleft",
          "str.__contains__",
          "str.__getitem__",
          "str.__iter__",
          "str.__len__",
          "str.count",
          "str.endswith",
          "str.find",
          "str.index",
          "str.rfind",
          "str.rindex",
          "str.startswith",
          "bytes.__contains__",
          "bytes.__getitem__",
          "bytes.__iter__",
          "bytes.__len__",
          "bytes.count",
          "bytes.endswith",
          "bytes.find",
          "bytes.index",
          "bytes.rfind",
          "bytes.rindex",
          "bytes.startswith",
          "bytearray.__contains__",
          "bytearray.__delitem__",
          "bytearray.__getitem__",
          "bytearray.__iadd__",
          "bytearray.__iter__",
          "bytearray.__len__",
          "bytearray.__setitem__",
          "bytearray.append",
          "bytearray.clear",
          "bytearray.count",
          "bytearray.endswith",
          "bytearray.extend",
          "bytearray.find",
          "bytearray.index",
          "bytearray.insert",
          "bytearray.pop",
          "bytearray.rfind",
          "bytearray.rindex",
          "bytearray.startswith",
          "memoryview.__enter__",
          "memoryview.__exit__",
          "memoryview.__getitem__",
          "memoryview.__len__",
          "memoryview.__new__",
          "memoryview.cast",
          "memoryview.release",
          "memoryview.toreadonly",
          "Pattern.finditer",
          "Pattern.findall",
          "Pattern.fullmatch",
          "Pattern.match",
          "Pattern.search",
          "Pattern._scan",
          "json._read_at");

  private ShortWork() {}

  static boolean contains(String qualifiedName) {
    return NAMES.contains(qualifiedName);
  }
}
