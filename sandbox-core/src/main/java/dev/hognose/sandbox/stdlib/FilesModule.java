// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.stdlib;

import dev.hognose.sandbox.builtins.Table;
import dev.hognose.sandbox.objects.FileNode;
import dev.hognose.sandbox.objects.FileNode.Kind;
import dev.hognose.sandbox.objects.Payload;
import dev.hognose.sandbox.objects.PyBool;
import dev.hognose.sandbox.objects.PyInt;
import dev.hognose.sandbox.objects.PyList;
import dev.hognose.sandbox.objects.PyNone;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.PyTuple;
import dev.hognose.sandbox.objects.Raise;
import dev.hognose.sandbox.vm.FileFault;
import dev.hognose.sandbox.vm.FileTree;
import dev.hognose.sandbox.vm.Machine;
import dev.hognose.sandbox.vm.Native;
import org.jspecify.annotations.Nullable;

/**
 * The module {@code _filetree}: names in the session's file tree, for {@code os} and {@code io}.
 *
 * <p>Where POSIX gives an error, a function gives its number as an int; the Python part makes an
 * exception of it, or asks the host.
 */
final class FilesModule {
  /** Bytes charged for a name and what it stands for. */
  private static final int NODE_BYTES = 320;

  private static final int CREATE = 0100;
  private static final int EXCLUSIVE = 0200;
  private static final int TRUNCATE = 01000;
  private static final int DIRECTORY = 0200000;
  private static final int NO_FOLLOW = 0400000;

  static final Table NATIVES = table();

  private FilesModule() {}

  private static Table table() {
    Table table =
        Table.ofModule("_filetree")
            .function("asks_host", "", (m, a) -> PyBool.of(tree(m).asksHost()))
            .function("getcwd", "", (m, a) -> new PyStr(tree(m).workingDirectory()))
            .function("tick", "", (m, a) -> PyInt.of(tree(m).tick()))
            .function("usage", "", FilesModule::usage)
            .function("foreign", "path, follow, /", FilesModule::foreign)
            .function("ask", "call, /, *args", FilesModule::ask)
            .function("detached", "data, /", FilesModule::detached)
            .function("find", "path, follow, /", number(FilesModule::find))
            .function("stat", "node, /", FilesModule::stat)
            .function("kind", "node, /", FilesModule::kind)
            .function("open", "path, flags, mode, /", number(FilesModule::open))
            .function("access", "path, bits, follow, /", number(FilesModule::access))
            .function("listdir", "node, /", number(FilesModule::listDirectory))
            .function("child", "node, name, /", FilesModule::child)
            .function("mkdir", "path, mode, /", number(FilesModule::makeDirectory))
            .function("remove", "path, directory, /", number(FilesModule::remove))
            .function("rename", "source, target, /", number(FilesModule::rename))
            .function("link", "source, target, follow, /", number(FilesModule::link))
            .function("symlink", "source, target, /", number(FilesModule::symlink))
            .function("readlink", "path, /", number(FilesModule::readLink))
            .function("chdir", "path, /", number(FilesModule::changeDirectory))
            .function("chmod", "node, mode, /", number(FilesModule::changeMode))
            .function("utime", "node, accessed, modified, /", number(FilesModule::setTimes));
    FileContents.addTo(table);
    return table;
  }

  static FileTree tree(Machine machine) {
    return machine.session().files();
  }

  /** A native that gives the error number of a fault. */
  static Native number(Native body) {
    return (m, a) -> {
      try {
        return body.call(m, a);
      } catch (FileFault fault) {
        return PyInt.of(fault.number());
      }
    };
  }

  /** A path, charged for. */
  private static String path(Machine machine, @Nullable PyObject[] args, int index) {
    if (!(Payload.of(Args.at(args, index)) instanceof PyStr text)) {
      throw Raise.typeError("a path must be str");
    }
    if (text.value().indexOf('\0') >= 0) {
      throw Raise.valueError("embedded null byte");
    }
    machine.meter().work(2 + text.value().length() / 16);
    return text.value();
  }

  static FileNode node(@Nullable PyObject[] args, int index) {
    if (Args.at(args, index) instanceof FileNode node) {
      return node;
    }
    throw Raise.typeError("not a file");
  }

  private static PyObject find(Machine machine, @Nullable PyObject[] args) {
    return tree(machine).existing(path(machine, args, 0), Args.flag(args, 1, true));
  }

  /** Whether the host is to be asked about a path: what is not here, nor in a directory of ours. */
  private static PyObject foreign(Machine machine, @Nullable PyObject[] args) {
    FileTree tree = tree(machine);
    if (!tree.asksHost()) {
      return PyBool.FALSE;
    }
    try {
      FileTree.Place place = tree.place(path(machine, args, 0), Args.flag(args, 1, true));
      return PyBool.of(place.node() == null && tree.isRoot(place.parent()));
    } catch (FileFault fault) {
      return PyBool.of(fault.number() == FileFault.NOT_FOUND);
    }
  }

  private static @Nullable PyObject ask(Machine machine, @Nullable PyObject[] args) {
    PyObject[] more = ((PyTuple) Args.at(args, 1)).items;
    return machine.osCall(Args.text(args, 0, "call"), more);
  }

  /** A file that no directory names, for what the host has handed over. */
  private static PyObject detached(Machine machine, @Nullable PyObject[] args) {
    byte[] data = Args.bytes(args, 0);
    machine.meter().allocate(NODE_BYTES + (long) data.length);
    FileNode node = new FileNode(Kind.FILE, 0, 0644, "");
    node.bytes = data.clone();
    node.size = data.length;
    return node;
  }

  /** Bytes that are used, and bytes that are left. */
  private static PyObject usage(Machine machine, @Nullable PyObject[] args) {
    FileTree tree = tree(machine);
    return PyTuple.of(PyInt.of(tree.bytes()), PyInt.of(Math.max(0, tree.bytesLeft())));
  }

  private static PyObject stat(Machine machine, @Nullable PyObject[] args) {
    FileNode node = node(args, 0);
    long links = node.links;
    long size = node.size;
    int type = 0100000;
    switch (node.kind) {
      case FILE -> {}
      case SINK -> type = 0020000;
      case LINK -> {
        type = 0120000;
        size = node.target.length();
      }
      case DIRECTORY -> {
        type = 0040000;
        size = 4096;
        links = 2;
        for (FileNode child : FileTree.children(node)) {
          links += child.kind == Kind.DIRECTORY ? 1 : 0;
        }
        machine.meter().work(links);
      }
    }
    return PyTuple.of(
        PyInt.of(type | node.permissions),
        PyInt.of(node.number),
        PyInt.of(links),
        PyInt.of(size),
        PyInt.of(node.accessed),
        PyInt.of(node.modified),
        PyInt.of(node.changed));
  }

  private static PyObject kind(Machine machine, @Nullable PyObject[] args) {
    return new PyStr(
        switch (node(args, 0).kind) {
          case FILE -> "file";
          case DIRECTORY -> "directory";
          case LINK -> "link";
          case SINK -> "sink";
        });
  }

  private static PyObject open(Machine machine, @Nullable PyObject[] args) {
    FileTree tree = tree(machine);
    int flags = (int) Args.integer(args, 1, 0);
    boolean exclusive = (flags & CREATE) != 0 && (flags & EXCLUSIVE) != 0;
    String path = path(machine, args, 0);
    FileTree.Place place = tree.place(path, !exclusive && (flags & NO_FOLLOW) == 0);
    FileNode node = place.node();
    if (node == null) {
      if ((flags & CREATE) == 0) {
        throw new FileFault(FileFault.NOT_FOUND);
      }
      machine.meter().allocate(NODE_BYTES);
      return tree.create(place, Kind.FILE, (int) Args.integer(args, 2, 0) & 07777, "");
    }
    if (exclusive) {
      throw new FileFault(FileFault.EXISTS);
    }
    if (node.kind == Kind.LINK) {
      throw new FileFault(FileFault.TOO_MANY_LINKS);
    }
    int writes = flags & 3;
    if (node.kind == Kind.DIRECTORY) {
      if (writes != 0 || (flags & CREATE) != 0) {
        throw new FileFault(FileFault.IS_A_DIRECTORY);
      }
    } else if (place.mustBeDirectory() || (flags & DIRECTORY) != 0) {
      throw new FileFault(FileFault.NOT_A_DIRECTORY);
    }
    tree.requireAccess(node, writes == 0 ? 4 : writes == 1 ? 2 : 6);
    if ((flags & TRUNCATE) != 0 && node.kind == Kind.FILE) {
      tree.account(node, 0);
      node.resize(0);
      tree.modified(node);
    }
    return node;
  }

  private static PyObject access(Machine machine, @Nullable PyObject[] args) {
    FileTree tree = tree(machine);
    FileNode node = tree.existing(path(machine, args, 0), Args.flag(args, 2, true));
    tree.requireAccess(node, (int) Args.integer(args, 1, 0) & 7);
    return PyNone.NONE;
  }

  private static PyObject listDirectory(Machine machine, @Nullable PyObject[] args) {
    PyList names = new PyList();
    for (String name : tree(machine).names(node(args, 0))) {
      machine.meter().work(1);
      machine.meter().allocate(40L + 2L * name.length());
      names.append(new PyStr(name));
    }
    return names;
  }

  private static PyObject child(Machine machine, @Nullable PyObject[] args) {
    FileNode child = FileTree.child(node(args, 0), Args.text(args, 1, "name"));
    return child == null ? PyNone.NONE : child;
  }

  private static PyObject makeDirectory(Machine machine, @Nullable PyObject[] args) {
    FileTree tree = tree(machine);
    FileTree.Place place = tree.place(path(machine, args, 0), false);
    machine.meter().allocate(NODE_BYTES);
    tree.create(place, Kind.DIRECTORY, (int) Args.integer(args, 1, 0) & 01777, "");
    return PyNone.NONE;
  }

  private static PyObject remove(Machine machine, @Nullable PyObject[] args) {
    FileTree tree = tree(machine);
    tree.remove(tree.place(path(machine, args, 0), false), Args.flag(args, 1, false));
    return PyNone.NONE;
  }

  private static PyObject rename(Machine machine, @Nullable PyObject[] args) {
    FileTree tree = tree(machine);
    FileTree.Place from = tree.place(path(machine, args, 0), false);
    tree.rename(from, tree.place(path(machine, args, 1), false));
    return PyNone.NONE;
  }

  private static PyObject link(Machine machine, @Nullable PyObject[] args) {
    FileTree tree = tree(machine);
    FileNode node = tree.existing(path(machine, args, 0), Args.flag(args, 2, true));
    machine.meter().allocate(NODE_BYTES);
    tree.link(node, tree.place(path(machine, args, 1), false));
    return PyNone.NONE;
  }

  private static PyObject symlink(Machine machine, @Nullable PyObject[] args) {
    FileTree tree = tree(machine);
    String target = path(machine, args, 0);
    machine.meter().allocate(NODE_BYTES + 2L * target.length());
    tree.create(tree.place(path(machine, args, 1), false), Kind.LINK, 0777, target);
    return PyNone.NONE;
  }

  private static PyObject readLink(Machine machine, @Nullable PyObject[] args) {
    FileNode node = tree(machine).existing(path(machine, args, 0), false);
    if (node.kind != Kind.LINK) {
      throw new FileFault(FileFault.INVALID);
    }
    return new PyStr(node.target);
  }

  private static PyObject changeDirectory(Machine machine, @Nullable PyObject[] args) {
    tree(machine).changeDirectory(path(machine, args, 0));
    return PyNone.NONE;
  }

  private static PyObject changeMode(Machine machine, @Nullable PyObject[] args) {
    FileTree tree = tree(machine);
    FileNode node = node(args, 0);
    tree.requireWritable(node);
    node.permissions = (int) Args.integer(args, 1, 0) & 07777;
    node.changed = tree.tick();
    return PyNone.NONE;
  }

  private static PyObject setTimes(Machine machine, @Nullable PyObject[] args) {
    FileTree tree = tree(machine);
    FileNode node = node(args, 0);
    tree.requireWritable(node);
    node.accessed = Args.integer(args, 1, 0);
    node.modified = Args.integer(args, 2, 0);
    node.changed = tree.tick();
    return PyNone.NONE;
  }
}
