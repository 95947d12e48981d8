// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.snapshot;

import dev.hognose.sandbox.objects.Fields;
import dev.hognose.sandbox.objects.PyByteArray;
import dev.hognose.sandbox.objects.PyCell;
import dev.hognose.sandbox.objects.PyDict;
import dev.hognose.sandbox.objects.PyInstance;
import dev.hognose.sandbox.objects.PyList;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PySet;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.PyType;
import dev.hognose.sandbox.objects.Storable;
import dev.hognose.sandbox.objects.TraceLog;
import dev.hognose.sandbox.vm.PyFrame;
import dev.hognose.sandbox.vm.PyFunction;
import dev.hognose.sandbox.vm.PyGenerator;
import dev.hognose.sandbox.vm.PyModule;
import dev.hognose.sandbox.vm.SessionState;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which parts of a session are those of the library, and which of them have changed since they were
 * imported. Both graphs are walked side by side from the modules on.
 */
final class LibraryMatch {
  private final LibraryImage image;
  private final @Nullable Storable[] own;
  private final boolean[] changed;
  private final IdentityHashMap<Storable, Integer> numbers = new IdentityHashMap<>();
  private final ArrayDeque<Integer> open = new ArrayDeque<>();

  private LibraryMatch(LibraryImage image) {
    this.image = image;
    this.own = new Storable[image.nodes().size()];
    this.changed = new boolean[own.length];
  }

  /** Compares a session with the image of the modules it has imported. */
  static LibraryMatch of(LibraryImage image, SessionState session) {
    LibraryMatch match = new LibraryMatch(image);
    for (int i = 0; i < image.modules().size(); i++) {
      PyObject module = session.modules().getStr(new PyStr(image.modules().get(i)));
      if (module != null) {
        match.pair(i, module);
      }
    }
    while (!match.open.isEmpty()) {
      match.compare(match.open.poll());
    }
    return match;
  }

  /** The number of a part in the image, or null if it is none of the library. */
  @Nullable Integer number(Storable part) {
    return numbers.get(part);
  }

  /** Whether a part of the library has changed. */
  boolean isChanged(int number) {
    return changed[number];
  }

  /** The session's own parts that have changed. */
  List<Storable> changes() {
    List<Storable> changes = new ArrayList<>();
    for (int i = 0; i < own.length; i++) {
      Storable part = own[i];
      if (changed[i] && part != null) {
        changes.add(part);
      }
    }
    return changes;
  }

  /** A part of the image. */
  LibraryImage.Node node(int number) {
    return image.nodes().get(number);
  }

  /** The session's own part of a number in the image, or what stands for one it has no more. */
  Storable part(int number) {
    Storable part = own[number];
    if (part == null) {
      part = new Lost(number);
      own[number] = part;
      numbers.put(part, number);
    }
    return part;
  }

  /**
   * A part of the library that the session has no more, but in which another one is found.
   *
   * @param number its number in the image
   */
  private record Lost(int number) implements Storable {
    @Override
    public void exchange(Fields fields) {
      throw new IllegalStateException("a part that is not there has no fields");
    }
  }

  /** Whether two parts may be one and the same: one of the image, one of the session. */
  private boolean pair(int number, Storable part) {
    Integer known = numbers.get(part);
    if (known != null || own[number] != null) {
      return known != null && known == number;
    }
    Storable expected = image.nodes().get(number).part();
    if (part.getClass() != expected.getClass()
        || !Objects.equals(FieldRecorder.head(part), FieldRecorder.head(expected))
        || !canChange(part) && !isEqual(number, part)) {
      return false;
    }
    own[number] = part;
    numbers.put(part, number);
    open.add(number);
    return true;
  }

  /**
   * Whether a part of the library may differ from what it was: its Java class is one whose fields
   * guest code changes. Others may be shared by all sessions.
   */
  static boolean canChange(Storable part) {
    return switch (part) {
      case PyType type -> !type.isBuiltin();
      case PyDict _, PyList _, PySet _, PyByteArray _, PyCell _, PyInstance _ -> true;
      case PyFunction _, PyModule _, PyGenerator _, PyFrame _, TraceLog _ -> true;
      default -> false;
    };
  }

  /** Whether the fields of a part that cannot change are those it was imported with. */
  private boolean isEqual(int number, Storable part) {
    Object[] expected = image.nodes().get(number).fields();
    Object[] found = FieldRecorder.record(part);
    boolean equal = expected.length == found.length;
    for (int i = 0; i < expected.length && equal; i++) {
      equal = fits(expected[i], found[i]);
    }
    return equal;
  }

  private boolean fits(Object expected, Object found) {
    if (expected instanceof Storable) {
      Integer number = image.number(expected);
      return number == null
          ? expected == found
          : found instanceof Storable part && pair(number, part);
    }
    return expected.equals(found);
  }

  private void compare(int number) {
    LibraryImage.Node node = image.nodes().get(number);
    Storable part = part(number);
    if (node.part() instanceof PyDict expected && part instanceof PyDict found) {
      changed[number] = !compare(expected, found);
      return;
    }
    Object[] fields = FieldRecorder.record(part);
    boolean fits = fields.length == node.fields().length;
    for (int i = 0; i < Math.min(fields.length, node.fields().length); i++) {
      fits &= fits(node.fields()[i], fields[i]);
    }
    changed[number] = !fits;
  }

  private boolean compare(PyDict expected, PyDict found) {
    boolean fits = expected.size() == found.size();
    int at = found.nextPosition(0);
    for (int i = expected.nextPosition(0); i >= 0; i = expected.nextPosition(i + 1)) {
      PyObject key = expected.keyAt(i);
      int place = key instanceof PyStr text ? found.findStr(text) : at;
      fits &= place == at && place >= 0;
      if (place >= 0) {
        fits &= key instanceof PyStr || fits(value(key), value(found.keyAt(place)));
        fits &= fits(value(expected.valueAt(i)), value(found.valueAt(place)));
      }
      at = at < 0 ? -1 : found.nextPosition(at + 1);
    }
    return fits;
  }

  private static Object value(@Nullable PyObject object) {
    return object == null ? "" : LibraryImage.value(object);
  }

  /** What changed in a dict of the library. */
  record DictChange(@Nullable List<PyObject> removed, List<Integer> put) {}

  /**
   * What must be removed from a dict as it was imported, null for all, and the positions of what is
   * put into it afterwards, to make it what it is now.
   */
  DictChange change(int number, PyDict found) {
    PyDict expected = (PyDict) image.nodes().get(number).part();
    List<PyObject> removed = new ArrayList<>();
    List<Integer> put = new ArrayList<>();
    if (!keepsOrder(expected, found)) {
      for (int i = found.nextPosition(0); i >= 0; i = found.nextPosition(i + 1)) {
        put.add(i);
      }
      return new DictChange(null, put);
    }
    for (int i = expected.nextPosition(0); i >= 0; i = expected.nextPosition(i + 1)) {
      if (expected.keyAt(i) instanceof PyStr key && found.findStr(key) < 0) {
        removed.add(key);
      }
    }
    for (int i = found.nextPosition(0); i >= 0; i = found.nextPosition(i + 1)) {
      if (found.keyAt(i) instanceof PyStr key) {
        PyObject before = expected.getStr(key);
        if (before == null || !fits(value(before), value(found.valueAt(i)))) {
          put.add(i);
        }
      }
    }
    return new DictChange(removed, put);
  }

  private static void keys(PyDict dict, List<PyObject> keys) {
    for (int i = dict.nextPosition(0); i >= 0; i = dict.nextPosition(i + 1)) {
      PyObject key = dict.keyAt(i);
      if (key != null) {
        keys.add(key);
      }
    }
  }

  /** Whether all keys are texts, and those that were there before are in their old order. */
  private static boolean keepsOrder(PyDict expected, PyDict found) {
    int last = -1;
    boolean news = false;
    for (int i = found.nextPosition(0); i >= 0; i = found.nextPosition(i + 1)) {
      if (!(found.keyAt(i) instanceof PyStr key)) {
        return false;
      }
      int place = expected.findStr(key);
      if (place >= 0 && (news || place < last)) {
        return false;
      }
      news |= place < 0;
      last = Math.max(last, place);
    }
    List<PyObject> keys = new ArrayList<>();
    keys(expected, keys);
    return keys.stream().allMatch(PyStr.class::isInstance);
  }

  /** Whether a session's module is one of the library's. */
  static boolean isLibrary(SessionState session, String name, PyObject module) {
    return module instanceof PyModule own
        && own.name.equals(name)
        && session.environment().module(name) != null;
  }
}
