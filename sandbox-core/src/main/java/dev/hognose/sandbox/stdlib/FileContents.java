// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.stdlib;

import dev.hognose.sandbox.builtins.Table;
import dev.hognose.sandbox.limits.Meter;
import dev.hognose.sandbox.objects.Codec;
import dev.hognose.sandbox.objects.FileNode;
import dev.hognose.sandbox.objects.FileNode.Kind;
import dev.hognose.sandbox.objects.GuestNeeded;
import dev.hognose.sandbox.objects.PyBytes;
import dev.hognose.sandbox.objects.PyInt;
import dev.hognose.sandbox.objects.PyNone;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.vm.FileFault;
import dev.hognose.sandbox.vm.FileTree;
import dev.hognose.sandbox.vm.Machine;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The part of {@code _filetree} that reads and writes what is in a file, at positions given. */
final class FileContents {
  private FileContents() {}

  static void addTo(Table table) {
    table
        .function("size", "node, /", (m, a) -> PyInt.of(FilesModule.node(a, 0).size))
        .function("read", "node, position, count, /", FilesModule.number(FileContents::read))
        .function("readline", "node, position, limit, /", FilesModule.number(FileContents::line))
        .function("write", "node, position, data, /", FileContents::write)
        .function("truncate", "node, size, /", FilesModule.number(FileContents::truncate))
        .function("whole", "data, encoding, /", FileContents::whole);
  }

  private static FileNode readable(@Nullable PyObject[] args) {
    FileNode node = FilesModule.node(args, 0);
    if (node.kind == Kind.DIRECTORY) {
      throw new FileFault(FileFault.IS_A_DIRECTORY);
    }
    return node;
  }

  private static PyObject read(Machine machine, @Nullable PyObject[] args) {
    FileNode node = readable(args);
    long position = position(args);
    long count = Args.integer(args, 2, -1);
    long available = Math.max(0, node.size - position);
    return slice(
        machine.meter(), node, position, count < 0 ? available : Math.min(count, available));
  }

  private static long position(@Nullable PyObject[] args) {
    long position = Args.integer(args, 1, 0);
    if (position < 0) {
      throw new FileFault(FileFault.INVALID);
    }
    return position;
  }

  private static PyObject slice(Meter meter, FileNode node, long position, long count) {
    if (count == 0) {
      return new PyBytes(new byte[0]);
    }
    meter.allocate(count);
    meter.work(count / 128);
    return new PyBytes(Arrays.copyOfRange(node.bytes, (int) position, (int) (position + count)));
  }

  private static PyObject line(Machine machine, @Nullable PyObject[] args) {
    FileNode node = readable(args);
    long position = position(args);
    long limit = Args.integer(args, 2, -1);
    long end = limit < 0 || limit > node.size - position ? node.size : position + limit;
    long at = position;
    while (at < end && node.bytes[(int) at] != '\n') {
      at++;
    }
    if (at < end) {
      at++;
    }
    return slice(machine.meter(), node, position, Math.max(0, at - position));
  }

  /** The bytes written, or the negative error number; position -1 is the end. */
  private static PyObject write(Machine machine, @Nullable PyObject[] args) {
    FileNode node = FilesModule.node(args, 0);
    if (node.kind == Kind.DIRECTORY || node.kind == Kind.LINK) {
      return PyInt.of(-FileFault.IS_A_DIRECTORY);
    }
    byte[] data = Args.bytes(args, 2);
    if (data.length == 0 || node.kind == Kind.SINK) {
      return PyInt.of(data.length);
    }
    long position = Args.integer(args, 1, 0);
    try {
      FileTree tree = FilesModule.tree(machine);
      tree.requireWritable(node);
      long start = position < 0 ? node.size : position;
      long end = Math.min(start, Integer.MAX_VALUE) + data.length;
      resize(machine, tree, node, Math.max(end, node.size));
      System.arraycopy(data, 0, node.bytes, (int) start, data.length);
      machine.meter().work(data.length / 128);
      tree.modified(node);
      return PyInt.of(data.length);
    } catch (FileFault fault) {
      return PyInt.of(-fault.number());
    }
  }

  private static PyObject truncate(Machine machine, @Nullable PyObject[] args) {
    FileNode node = FilesModule.node(args, 0);
    if (node.kind == Kind.FILE) {
      FileTree tree = FilesModule.tree(machine);
      tree.requireWritable(node);
      resize(machine, tree, node, position(args));
      tree.modified(node);
    }
    return PyNone.NONE;
  }

  private static void resize(Machine machine, FileTree tree, FileNode node, long size) {
    tree.requireSpace(node, size);
    long growth = node.growth(size);
    if (growth > 0) {
      machine.meter().allocate(growth);
      machine.meter().work(growth / 128);
    }
    tree.account(node, size);
    node.resize((int) size);
  }

  /**
   * How many bytes stand for whole characters, where more of them are to come; -1 if that is not
   * known of the encoding.
   */
  private static PyObject whole(Machine machine, @Nullable PyObject[] args) {
    try {
      return PyInt.of(Codec.wholeCharacters(Args.bytes(args, 0), Args.text(args, 1, "encoding")));
    } catch (GuestNeeded needed) {
      return PyInt.of(-1);
    }
  }
}
