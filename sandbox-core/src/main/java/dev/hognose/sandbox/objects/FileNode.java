// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.objects;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * One file, directory or symbolic link of a session's files: what POSIX calls an inode.
 *
 * <p>Directories and open files refer to it; it lives as long as one of them does. Guest code gets
 * it as an opaque object that only the library's own functions take.
 */
public final class FileNode extends Traced {
  /** Its class. */
  public static final PyType TYPE = PyType.builtin("file_node").isFinal();

  /** What it is. */
  public enum Kind {
    /** Bytes that can be read and written. */
    FILE,
    /** Names of other nodes. */
    DIRECTORY,
    /** A path that stands for another. */
    LINK,
    /** Takes everything and gives nothing: {@code /dev/null}. */
    SINK
  }

  public Kind kind;

  /** Tells it from the others of its session; from 1. */
  public long number;

  /** Names and nodes; null if it is no directory. */
  public @Nullable PyDict entries;

  /** Where a link leads to; empty for everything else. */
  public String target;

  /** The content of a file: the first {@code size} of them. */
  public byte[] bytes = {};

  public int size;

  /** The lower twelve bits of a POSIX mode. */
  public int permissions;

  /** How many directories name it. */
  public int links;

  /** Whether guest code may not change it, whatever its permissions. */
  public boolean readOnly;

  /** When the content changed last, in nanoseconds; see the tree's clock. */
  public long modified;

  /** When it was read last as far as it was ever set, in nanoseconds. */
  public long accessed;

  /** When anything about it changed last, in nanoseconds. */
  public long changed;

  /** A node that no directory names yet. */
  public FileNode(Kind kind, long number, int permissions, String target) {
    this.kind = kind;
    this.number = number;
    this.permissions = permissions;
    this.target = target;
    this.entries = kind == Kind.DIRECTORY ? new PyDict() : null;
  }

  /** A blank one, which a snapshot fills. */
  FileNode() {
    this(Kind.FILE, 0, 0, "");
  }

  /** Sets all of its times. */
  public void touch(long nanos) {
    modified = nanos;
    accessed = nanos;
    changed = nanos;
  }

  /** Bytes that an array would need to grow by to hold the content up to an end; 0 if it does. */
  public long growth(long end) {
    return end <= bytes.length ? 0 : capacityFor(end);
  }

  private static long capacityFor(long end) {
    return Math.min(Integer.MAX_VALUE - 64L, Math.max(end, end + end / 4 + 16));
  }

  /** Makes room up to an end; the caller has charged for it. */
  public void reserve(int end) {
    if (end > bytes.length) {
      bytes = Arrays.copyOf(bytes, (int) capacityFor(end));
    }
  }

  /** Cuts the content off, or fills it up with zeros. */
  public void resize(int newSize) {
    reserve(newSize);
    if (newSize < size) {
      Arrays.fill(bytes, newSize, size, (byte) 0);
    }
    size = newSize;
    if (newSize == 0) {
      bytes = new byte[0];
    }
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public long heapBytes() {
    return 120L + bytes.length + 2L * target.length();
  }

  @Override
  public void trace(Tracer tracer) {
    tracer.reference(entries);
  }

  @Override
  public void exchange(Fields fields) {
    kind = fields.choice(kind, Kind.values());
    number = fields.number(number);
    entries = fields.optional(entries, PyDict.class);
    target = fields.text(target);
    bytes = fields.bytes(bytes, size);
    size = fields.isLoading() ? bytes.length : size;
    permissions = fields.count(permissions);
    links = fields.count(links);
    readOnly = fields.flag(readOnly);
    modified = fields.number(modified);
    accessed = fields.number(accessed);
    changed = fields.number(changed);
    fields.require((kind == Kind.DIRECTORY) == (entries != null), "a directory has entries");
  }
}
