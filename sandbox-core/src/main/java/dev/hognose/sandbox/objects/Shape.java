// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.objects;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The names that instances of one class have in the same order: an instance's values stand in an
 * array, its shape says where. Setting a new name moves the instance to a longer shape, the same
 * one for all instances that get their names in the same order.
 */
public final class Shape {
  /** Instances with more names than this keep them in a dict. */
  public static final int MAX_NAMES = 64;

  /** Bytes that a shape takes for each of its names. */
  static final long BYTES_FOR_NAME = 48;

  /** The class whose instances have it. */
  public final PyType owner;

  /** Names in order of their places. */
  public final PyStr[] names;

  private final Map<PyStr, Integer> places;
  private @Nullable Map<PyStr, Shape> longer;

  /**
   * What natives of the library know of it, or null. A snapshot leaves it out: it is found again.
   */
  public @Nullable Object known;

  /** Whether no class keeps it: it belongs to one instance. */
  private boolean isAlone;

  private Shape(PyType owner, PyStr[] names, Map<PyStr, Integer> places) {
    this.owner = owner;
    this.names = names;
    this.places = places;
  }

  /** The shape of instances that have no names yet. */
  static Shape root(PyType owner) {
    return new Shape(owner, new PyStr[0], Map.of());
  }

  /** The key under which the value of a name in {@code __slots__} stands. */
  public static PyStr slotKey(PyStr name) {
    return new PyStr("\0" + name.value());
  }

  /** Whether a name is the key of a slot. */
  public static boolean isSlot(PyStr name) {
    return name.value().startsWith("\0");
  }

  /** The place of a name, or -1. */
  public int place(PyStr name) {
    Integer place = places.get(name);
    return place == null ? -1 : place;
  }

  /** Whether instances may have one name more by their shape, which must not be there. */
  boolean takes(PyStr name) {
    return names.length < MAX_NAMES && leadsTo(name);
  }

  /** Whether its class keeps the shape with one name more, or has room for it. */
  public boolean leadsTo(PyStr name) {
    Map<PyStr, Shape> known = longer;
    return owner.isBuiltin()
        || owner.hasRoomForShapes()
        || known != null && known.containsKey(name);
  }

  /** One with other names after its own, which no class keeps; itself if it has them. */
  Shape including(List<PyStr> others) {
    Map<PyStr, Integer> grown = new HashMap<>(places);
    List<PyStr> all = new ArrayList<>(List.of(names));
    for (PyStr each : others) {
      if (grown.putIfAbsent(each, all.size()) == null) {
        all.add(each);
      }
    }
    return all.size() == names.length ? this : new Shape(owner, all.toArray(new PyStr[0]), grown);
  }

  /** Whether another has the same names in the same places, and one more. */
  public boolean leadsTo(Shape other) {
    return other.names.length == names.length + 1
        && Arrays.equals(names, 0, names.length, other.names, 0, names.length);
  }

  /** Has it count with the instance that has it. */
  Shape alone() {
    isAlone = true;
    return this;
  }

  /** What it takes where it belongs to one instance. */
  long ownBytes() {
    return isAlone ? BYTES_FOR_NAME * names.length : 0;
  }

  /**
   * The shape with one name more, which must not be there. It is kept by classes of the guest as
   * long as they have few; builtin classes belong to all sessions and keep nothing.
   */
  public Shape with(PyStr name) {
    if (owner.isBuiltin()) {
      return longer(name);
    }
    Map<PyStr, Shape> known = longer;
    Shape kept = known == null ? null : known.get(name);
    if (kept != null) {
      return kept;
    }
    Shape made = longer(name);
    if (isAlone || !owner.hasRoomForShapes()) {
      made.isAlone = true;
      return made;
    }
    owner.countShape(made.names.length);
    if (known == null) {
      known = new HashMap<>();
      longer = known;
    }
    known.put(name, made);
    return made;
  }

  private Shape longer(PyStr added) {
    Map<PyStr, Integer> grown = new HashMap<>(places);
    grown.put(added, names.length);
    PyStr[] all = Arrays.copyOf(names, names.length + 1);
    all[names.length] = added;
    return new Shape(owner, all, grown);
  }
}
