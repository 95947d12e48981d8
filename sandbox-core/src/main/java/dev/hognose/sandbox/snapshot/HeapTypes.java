// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.snapshot;

import dev.hognose.sandbox.builtins.BuiltinsHeapTypes;
import dev.hognose.sandbox.objects.HeapType;
import dev.hognose.sandbox.objects.ObjectsHeapTypes;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.Storable;
import dev.hognose.sandbox.stdlib.LibraryHeapTypes;
import dev.hognose.sandbox.vm.MachineHeapTypes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Everything that a snapshot may hold, by class and by number. */
final class HeapTypes {
  private static final List<HeapType<?>> ALL = all();
  private static final Map<Class<?>, HeapType<?>> BY_CLASS = byClass();
  private static final Map<Integer, HeapType<?>> BY_NUMBER = byNumber();

  private HeapTypes() {}

  private static List<HeapType<?>> all() {
    List<HeapType<?>> all = new ArrayList<>();
    all.add(new HeapType<>(1, "root", Root.class, (source, root) -> Objects.requireNonNull(root)));
    all.addAll(ObjectsHeapTypes.ROWS);
    all.addAll(MachineHeapTypes.ROWS);
    all.addAll(BuiltinsHeapTypes.ROWS);
    all.addAll(LibraryHeapTypes.ROWS);
    return List.copyOf(all);
  }

  private static Map<Class<?>, HeapType<?>> byClass() {
    Map<Class<?>, HeapType<?>> map = new HashMap<>();
    ALL.stream()
        .filter(type -> type.older() == null && type != ObjectsHeapTypes.TEXT_IN_GROWING)
        .forEach(type -> map.put(type.javaClass(), type));
    return map;
  }

  private static Map<Integer, HeapType<?>> byNumber() {
    Map<Integer, HeapType<?>> map = new HashMap<>();
    for (HeapType<?> type : ALL) {
      if (map.put(type.number(), type) != null) {
        throw new IllegalStateException("two heap types of number " + type.number());
      }
    }
    return map;
  }

  /** All rows. */
  static List<HeapType<?>> rows() {
    return ALL;
  }

  /** The row of a part. */
  static HeapType<?> of(Storable part) {
    if (part instanceof PyStr text && text.growing() != null) {
      return ObjectsHeapTypes.TEXT_IN_GROWING;
    }
    HeapType<?> type = BY_CLASS.get(part.getClass());
    if (type == null) {
      throw new IllegalStateException("no heap type for " + part.getClass().getName() + " " + part);
    }
    return type;
  }

  /** The row of a number. */
  static HeapType<?> of(int number) {
    HeapType<?> type = BY_NUMBER.get(number);
    if (type == null) {
      throw Unpacker.broken("a part of an unknown kind");
    }
    return type;
  }
}
