// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.objects;

import dev.hognose.sandbox.code.Code;
import dev.hognose.sandbox.code.Instruction;
import dev.hognose.sandbox.objects.PyException.TraceEntry;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.Collection;

/** Where an exception was raised and what it passed through, innermost first. */
public final class TraceLog extends AbstractList<TraceEntry> implements Storable {
  private static final TraceEntry[] NOTHING = {};

  private TraceEntry[] entries = NOTHING;
  private int size;

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
