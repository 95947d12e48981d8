// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.objects;

import dev.hognose.sandbox.code.Code;
import dev.hognose.sandbox.code.Instruction;
import dev.hognose.sandbox.objects.PyException.TraceEntry;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Where an exception was raised and what it passed through, innermost first. */
public final class TraceLog extends AbstractList<TraceEntry> implements Storable {
  private static final TraceEntry[] NOTHING = {};
  private static final View[] UNSEEN = {};

  /** What guest code sees of a log: one of its entries, with all that is within. */
  public interface View {
    /** The log that tells it where it is. */
    TraceLog entries();

    /** Is told where its entry is from now on: the log, and how many entries it ends. */
    void moved(TraceLog entries, int count);
  }

  private TraceEntry[] entries = NOTHING;
  private int size;

  /** The view of each entry that has one; no part of snapshots, which keep those referred to. */
  private @Nullable View[] views = UNSEEN;

  /** The last walk of the heap that visited it. */
  private long visited;

  public TraceLog() {}

  /** A log of its own with these entries. */
  public TraceLog(Collection<TraceEntry> given) {
    entries = given.toArray(NOTHING);
    size = entries.length;
  }

  @Override
  public TraceEntry get(int index) {
    return entries[java.util.Objects.checkIndex(index, size)];
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public boolean add(TraceEntry entry) {
    if (size == entries.length) {
      entries = Arrays.copyOf(entries, Math.max(2, size * 2));
    }
    entries[size++] = entry;
    return true;
  }

  /** Drops an entry. */
  public void drop(int index) {
    System.arraycopy(entries, index + 1, entries, index, --size - index);
    entries[size] = null;
    if (index < views.length) {
      System.arraycopy(views, index + 1, views, index, views.length - index - 1);
      views[views.length - 1] = null;
      settle();
    }
  }

  /** The view of an entry, or null. */
  public @Nullable View view(int index) {
    return index < views.length ? views[index] : null;
  }

  /** Keeps the view of an entry. */
  public void keep(int index, View view) {
    if (index >= views.length) {
      views = Arrays.copyOf(views, Math.max(index + 1, entries.length));
    }
    views[index] = view;
  }

  /** A log of its own with the innermost entries and their views, which stay views of this one. */
  public TraceLog copy(int count) {
    TraceLog copy = new TraceLog(subList(0, Math.min(count, size)));
    copy.views = Arrays.copyOf(views, Math.min(copy.size, views.length));
    return copy;
  }

  /**
   * Puts others in the place of the innermost entries. What is cut out stays, with its views, in a
   * log of its own, but for the first ones, if those are what is put there.
   */
  public void replaceWithin(int count, TraceLog others) {
    TraceLog apart = copy(count);
    int rest = size - count;
    TraceEntry[] all = Arrays.copyOf(others.entries, others.size + rest);
    System.arraycopy(entries, count, all, others.size, rest);
    @Nullable View[] seen = Arrays.copyOf(others.views, all.length);
    if (views.length > count) {
      System.arraycopy(views, count, seen, others.size, Math.min(rest, views.length - count));
    }
    entries = all;
    size = all.length;
    @Nullable View[] before = views;
    views = seen;
    for (int i = 0; i < Math.min(count, before.length); i++) {
      if (before[i] != null && before[i].entries() == this && view(i) != before[i]) {
        before[i].moved(apart, i + 1);
      }
    }
    settle();
  }

  private void settle() {
    for (int i = 0; i < Math.min(size, views.length); i++) {
      if (views[i] != null && views[i].entries() == this) {
        views[i].moved(this, i + 1);
      }
    }
  }

  /** Shows what its frames refer to. */
  void trace(PyObject.Tracer tracer) {
    for (int i = 0; i < size; i++) {
      entries[i].frame().trace(tracer);
    }
  }

  /** Marks it as visited; returns whether this walk comes here for the first time. */
  public boolean visit(long walk) {
    boolean fresh = visited != walk;
    visited = walk;
    return fresh;
  }

  /** Bytes it takes with its frames, without what these refer to. */
  public long heapBytes() {
    long bytes = 0;
    for (int i = 0; i < size; i++) {
      bytes += 120 + 4L * entries[i].code().registers;
    }
    return bytes;
  }

  @Override
  public void exchange(Fields fields) {
    int count = fields.size(size);
    size = fields.isLoading() ? 0 : size;
    for (int i = 0; i < count; i++) {
      TraceEntry entry = fields.isLoading() ? null : entries[i];
      Code code = fields.code(entry == null ? null : entry.code());
      int pc = fields.count(entry == null ? 0 : entry.pc());
      boolean lookup = fields.flag(entry != null && entry.lookup());
      Activation frame = fields.optional(entry == null ? null : entry.frame(), Activation.class);
      if (entry == null && frame != null) {
        boolean begun = pc < code.instructions.length;
        fields.require(
            begun || pc == code.instructions.length && !lookup,
            "a traceback leads outside its code");
        fields.require(
            !lookup || Instruction.c(code.instructions[pc]) < code.tables.calls().length,
            "a traceback shows no call");
        add(new TraceEntry(code, pc, lookup, frame));
      }
      fields.require(frame != null, "a traceback lacks a frame");
    }
  }
}
