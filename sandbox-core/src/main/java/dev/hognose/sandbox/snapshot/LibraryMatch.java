// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.snapshot;

import dev.hognose.sandbox.objects.Fields;
import dev.hognose.sandbox.objects.PyByteArray;
import dev.hognose.sandbox.objects.PyBytes;
import dev.hognose.sandbox.objects.PyCell;
import dev.hognose.sandbox.objects.PyDict;
import dev.hognose.sandbox.objects.PyInstance;
import dev.hognose.sandbox.objects.PyList;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PySet;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.PyTuple;
import dev.hognose.sandbox.objects.PyType;
import dev.hognose.sandbox.objects.Storable;
import dev.hognose.sandbox.objects.TraceLog;
import dev.hognose.sandbox.objects.Traced;
import dev.hognose.sandbox.vm.PyFrame;
import dev.hognose.sandbox.vm.PyFunction;
import dev.hognose.sandbox.vm.PyGenerator;
import dev.hognose.sandbox.vm.PyModule;
import dev.hognose.sandbox.vm.SessionState;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which parts of a session are those of the library, and which of them have changed since they were
 * imported. Both graphs are walked side by side from the modules on.
 */
final class LibraryMatch {
  private final LibraryImage image;

  /** Tells the marks of this comparison from those of others. */
  private final long walk = Traced.newWalk();

  private final @Nullable Storable[] own;
  private final boolean[] changed;

  /** The numbers of parts that carry no marks, and of those that all sessions share. */
  private final IdentityHashMap<Storable, Integer> others = new IdentityHashMap<>(8);

  /** Numbers of parts to be compared, in the order in which they were found. */
  private final int[] open;

  private int found;

  /** What the changed parts hold. */
  private final Map<Integer, Object[]> changes = new HashMap<>();

  /** Whether all parts have been compared. */
  private boolean isMatched;

  /** Whether it is the same as long as the parts are. */
  private boolean isLasting = true;

  private LibraryMatch(LibraryImage image) {
    this.image = image;
    this.own = new Storable[image.nodes().size()];
    this.changed = new boolean[own.length];
    this.open = new int[own.length];
  }

  /**
   * Compares a session with the image of the modules it has imported. What the last comparison has
   * found is used again where all is still as it was then, so that each part is only looked at.
   */
  static LibraryMatch of(LibraryImage image, SessionState session) {
    if (session.libraryMemo() instanceof LibraryMatch last
        && last.image == image
        && last.holds(session)) {
      return last;
    }
    LibraryMatch match = new LibraryMatch(image);
    for (int i = 0; i < image.modules().size(); i++) {
      PyObject module = match.module(session, i);
      if (module != null) {
        match.pair(i, module);
      }
    }
    for (int i = 0; i < match.found; i++) {
      match.compare(match.open[i]);
    }
    match.isMatched = true;
    session.setLibraryMemo(match.isLasting ? match : null);
    return match;
  }

  private @Nullable PyObject module(SessionState session, int number) {
    return session.modules().getStr(new PyStr(image.modules().get(number)));
  }

  /** Whether a session is as it was when it was compared; marks its parts. */
  private boolean holds(SessionState session) {
    for (int i = 0; i < image.modules().size(); i++) {
      if (module(session, i) != own[i]) {
        return false;
      }
    }
    for (int i = 0; i < own.length; i++) {
      Storable part = own[i];
      if (part != null && !isFixed(part) && !isAsBefore(i, part)) {
        return false;
      }
    }
    for (int i = 0; i < own.length; i++) {
      if (own[i] instanceof Traced traced && traced != node(i).part()) {
        traced.setPlace(walk, i);
      }
    }
    return true;
  }

  private boolean isAsBefore(int number, Storable part) {
    return changed[number]
        ? Arrays.equals(changes.get(number), notes(part))
        : isAsImported(node(number), part);
  }

  /** Whether a part never changes, whatever guest code does. */
  private static boolean isFixed(Storable part) {
    return part instanceof PyStr
        || part instanceof PyTuple
        || part instanceof PyBytes
        || part instanceof Lost;
  }

  /** What a part holds; in a dict, keys and values in turns. */
  private static Object[] notes(Storable part) {
    if (!(part instanceof PyDict dict)) {
      return FieldRecorder.record(part);
    }
    Object[] notes = new Object[2 * dict.size()];
    int count = 0;
    for (int i = dict.nextPosition(0); i >= 0; i = dict.nextPosition(i + 1)) {
      notes[count++] = note(dict.keyAt(i));
      notes[count++] = note(dict.valueAt(i));
    }
    return notes;
  }

  /**
   * The number of a part in the image, or -1 if it is none of the library. It is known until the
   * part is marked by another walk.
   */
  int number(Storable part) {
    int number = part instanceof Traced traced ? traced.place(walk) : -1;
    return number >= 0 || others.isEmpty() ? number : others.getOrDefault(part, -1);
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
      others.put(part, number);
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
    if (own[number] != null || isMatched || number(part) >= 0) {
      return own[number] == part;
    }
    Storable expected = image.nodes().get(number).part();
    boolean isOfImage = part == expected;
    // taken to be the same while that is found out: parts may hold each other in a circle
    own[number] = part;
    if (!isOfImage
        && (part.getClass() != expected.getClass()
            || !Objects.equals(FieldRecorder.head(part), FieldRecorder.head(expected))
            || !canChange(part) && !isEqual(number, part))) {
      // one that is none now might become one
      isLasting &= part.getClass() != expected.getClass() || isFixed(part);
      own[number] = null;
      return false;
    }
    boolean isMarked = !isOfImage && part instanceof Traced traced && traced.setPlace(walk, number);
    if (!isMarked) {
      others.put(part, number);
    }
    open[found++] = number;
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

  /**
   * Whether the fields of a part that cannot change are those it was imported with. It goes as deep
   * as such parts hold each other, so their fields are noted first: that takes less of the stack.
   */
  private boolean isEqual(int number, Storable part) {
    LibraryImage.Node node = node(number);
    Object[] fields = FieldRecorder.record(part);
    boolean equal = fields.length == node.fields().length;
    for (int i = 0; i < fields.length && equal; i++) {
      equal = fits(node.numbers()[i], node.fields()[i], fields[i]);
    }
    return equal;
  }

  private FieldRecorder.Judge judge(LibraryImage.Node node) {
    int[] numbers = node.numbers();
    return (index, noted, found) -> fits(numbers[index], noted, found);
  }

  private boolean fits(int number, Object expected, Object found) {
    if (number >= 0) {
      return found instanceof Storable part && pair(number, part);
    }
    return expected == found || !(expected instanceof Storable) && expected.equals(found);
  }

  private boolean fits(Object expected, Object found) {
    return fits(image.number(expected), expected, found);
  }

  private void compare(int number) {
    Storable part = part(number);
    if (!isAsImported(node(number), part)) {
      changed[number] = true;
      changes.put(number, notes(part));
    }
  }

  private boolean isAsImported(LibraryImage.Node node, Storable part) {
    if (part instanceof PyDict found) {
      return compare(node, (PyDict) node.part(), found);
    }
    if (part instanceof PyFunction function && function.isPlainAs((PyFunction) node.part())) {
      // of its fields only the globals are another part: those after the code
      return fits(node.numbers()[1], node.fields()[1], function.globals);
    }
    return FieldRecorder.compare(node.fields(), part, judge(node));
  }

  private boolean compare(LibraryImage.Node node, PyDict expected, PyDict found) {
    boolean fits = expected.size() == found.size() && expected.used() == found.used();
    int at = found.nextPosition(0);
    int entry = 0;
    for (int i = expected.nextPosition(0); i >= 0; i = expected.nextPosition(i + 1)) {
      PyObject key = expected.keyAt(i);
      int place = key instanceof PyStr text && !isAt(found, at, text) ? found.findStr(text) : at;
      fits &= place == at && place >= 0;
      if (place >= 0) {
        fits &= key instanceof PyStr || fits(note(key), note(found.keyAt(place)));
        PyObject value = found.valueAt(place);
        int number = node.numbers()[entry];
        fits &=
            number >= 0 && own[number] == value || fits(number, node.fields()[entry], note(value));
      }
      entry++;
      at = at < 0 ? -1 : found.nextPosition(at + 1);
    }
    return fits;
  }

  private static boolean isAt(PyDict dict, int position, PyStr key) {
    return position >= 0
        && dict.keyAt(position) instanceof PyStr found
        && (found == key || found.value().equals(key.value()));
  }

  private static Object note(@Nullable PyObject object) {
    return object == null ? "" : FieldRecorder.note(object);
  }

  /**
   * What changed in a dict of the library: it is written whole, or as what must be removed from the
   * dict as it was imported and what is put into it to make it what it is now, entry by entry at
   * the same positions.
   */
  record DictChange(PyDict dict, boolean isWhole, List<PyObject> removed, List<Integer> put) {
    void write(Fields fields) {
      if (isWhole) {
        fields.integer(-1);
        dict.exchange(fields);
        return;
      }
      fields.integer(removed.size());
      removed.forEach(fields::object);
      fields.integer(put.size());
      for (int position : put) {
        fields.optional(dict.keyAt(position));
        fields.object(dict.valueAt(position));
      }
    }
  }

  DictChange change(int number, PyDict found) {
    PyDict expected = (PyDict) image.nodes().get(number).part();
    List<PyObject> removed = new ArrayList<>();
    List<Integer> put = new ArrayList<>();
    int news = 0;
    for (int i = expected.nextPosition(0); i >= 0; i = expected.nextPosition(i + 1)) {
      if (expected.keyAt(i) instanceof PyStr key && found.findStr(key) < 0) {
        removed.add(key);
      }
    }
    for (int i = found.nextPosition(0); i >= 0; i = found.nextPosition(i + 1)) {
      if (found.keyAt(i) instanceof PyStr key) {
        PyObject before = expected.getStr(key);
        if (before == null || !fits(note(before), note(found.valueAt(i)))) {
          put.add(i);
          news += before == null ? 1 : 0;
        }
      }
    }
    boolean isWhole =
        found.layout() != expected.layout() + removed.size() + news
            || news > 0 && !removed.isEmpty()
            || !keepsOrder(expected, found);
    return new DictChange(found, isWhole, removed, put);
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
