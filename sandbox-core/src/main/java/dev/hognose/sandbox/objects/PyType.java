// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.objects;

import java.lang.ref.WeakReference;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A class.
 *
 * <p>Builtin classes are made once in a process, filled by the tables of the builtins package and
 * then frozen: all sessions and threads share them. Classes of the guest belong to one session.
 */
public final class PyType extends Traced {
  private static final int MOST_EXPECTED = 8;

  /** Names of shapes that classes have for nothing, and most names. */
  private static final int FREE_SHAPES = 256;

  private static final int MOST_SHAPES = 16_384;

  /** Names whose values are remembered until the version changes; also those not found. */
  private static final int MOST_FOUND = 1_024;

  private static final long FOUND_BYTES = 100;

  /** Builtin classes by name, in order of their making; the first of a name counts. */
  private static final Map<String, PyType> BUILTINS = new ConcurrentHashMap<>();

  /** The class of classes. */
  public static final PyType TYPE;

  /** The class that all classes derive from. */
  public static final PyType OBJECT;

  static {
    OBJECT = new PyType("object", List.of());
    OBJECT.hasInstanceDict = false;
    TYPE = new PyType("type", List.of(OBJECT));
  }

  private @Nullable PyType metaclass;

  /** Made when first asked for: the class of dicts cannot wait for a dict of its own. */
  private @Nullable PyDict attributes;

  private final List<WeakReference<PyType>> subclasses = new ArrayList<>();

  /** Subclasses after which those are let go that are not in use any more. */
  private int subclassesLookAt = 64;

  private int below;

  /** Names of all shapes of its instances, and 8 for each shape. */
  private int shapes;

  private Map<PyStr, PyObject> found = new HashMap<>();
  private List<PyType> bases;
  private PyType[] mro;
  private String name;

  /** The same name as an object, made when first asked for. */
  private @Nullable PyStr nameObject;

  private @Nullable String qualifiedName;
  private Shape rootShape;
  private @Nullable Shape dictShape;
  private @Nullable Shape wideShape;
  private boolean builtin;
  private boolean isFinal;
  private boolean isFilledByInit;
  private boolean isJoined;
  private boolean hasInstanceDict = true;
  private int version;

  /** What the machine has found out about the class; forgotten whenever the version changes. */
  private @Nullable Object facts;

  private int identities;

  /** Names that its instances have had at most, within bounds: room that a new one begins with. */
  private int expectedNames;

  /** The builtin value that instances carry: int, list, BaseException, ... or object for none. */
  private PyType layout;

  private PyType(String name, List<PyType> bases) {
    this.name = name;
    this.metaclass = null;
    this.bases = bases;
    this.builtin = true;
    this.rootShape = Shape.root(this);
    this.mro = new PyType[] {this};
    if (!bases.isEmpty()) {
      this.mro = Mro.from(this, bases.get(0).mro);
    }
    this.layout = this;
    BUILTINS.putIfAbsent(name, this);
  }

  /** The builtin classes made so far, by name. */
  public static Map<String, PyType> builtins() {
    return Map.copyOf(BUILTINS);
  }

  /** A blank class of the guest, which a snapshot fills. */
  @SuppressWarnings("NullAway")
  PyType() {
    this.rootShape = Shape.root(this);
    this.mro = new PyType[0];
    this.bases = List.of();
  }

  /** A class of the guest. */
  public PyType(
      PyStr name, PyType metaclass, List<PyType> bases, PyType[] mroAbove, PyDict attributes) {
    this.name = name.value();
    this.nameObject = name;
    this.metaclass = metaclass;
    this.bases = List.copyOf(bases);
    this.attributes = attributes;
    this.mro = Mro.from(this, mroAbove);
    this.layout = Mro.layoutOf(bases);
    this.rootShape = Shape.root(this);
    for (PyType base : bases) {
      base.addSubclass(this);
    }
  }

  /** A builtin class derived from object. */
  public static PyType builtin(String name) {
    return new PyType(name, List.of(OBJECT));
  }

  /** A builtin class derived from another. */
  public static PyType builtin(String name, PyType base) {
    return new PyType(name, List.of(base));
  }

  /** A builtin class derived from two others. */
  public static PyType builtin(String name, PyType first, PyType second) {
    return builtin(name, List.of(first, second));
  }

  /** A builtin class derived from several others. */
  public static PyType builtin(String name, List<PyType> bases) {
    PyType type = new PyType(name, bases);
    type.mro = Mro.from(type, Mro.above(type.bases));
    return type;
  }

  /** Forbids classes derived from it. */
  public PyType isFinal() {
    isFinal = true;
    return this;
  }

  /** Restricts its instances to no attributes at all. */
  public PyType withoutInstanceDict() {
    hasInstanceDict = false;
    return this;
  }

  /** Has instances of classes derived from it made empty and filled by {@code __init__}. */
  public PyType filledByInit() {
    isFilledByInit = true;
    return this;
  }

  /** Has the objects joined and repeated, as sequences, after all other operators failed. */
  public PyType ofJoined() {
    isJoined = true;
    return this;
  }

  /** Whether its objects are joined and repeated after all other operators failed. */
  public boolean isJoined() {
    return isJoined;
  }

  /** Whether {@code __init__} fills instances of classes derived from it. */
  public boolean isFilledByInit() {
    return isFilledByInit;
  }

  /** Whether no class may derive from it. */
  public boolean forbidsSubclasses() {
    return isFinal;
  }

  /** Whether it is shared by all sessions and immutable. */
  public boolean isBuiltin() {
    return builtin;
  }

  /** Whether instances may have any attribute, not only those of {@code __slots__}. */
  public boolean hasInstanceDict() {
    return hasInstanceDict;
  }

  /** Restricts instances to the names of {@code __slots__}. */
  public void forbidInstanceDict() {
    hasInstanceDict = false;
  }

  /** Its {@code __name__}. */
  public String name() {
    return name;
  }

  /** Its name in messages of errors; the same but for classes that are named with their module. */
  public String shownName() {
    return DottedTypes.shown(this);
  }

  /** Whether CPython's messages about missing items speak of it as of a sequence. */
  public boolean isSequenceInMessages() {
    return DottedTypes.isSequence(this);
  }

  /** Its {@code __name__}. */
  public PyStr nameObject() {
    PyStr known = nameObject;
    if (known == null) {
      known = builtin ? PyStr.shared(name) : new PyStr(name);
      nameObject = known;
    }
    return known;
  }

  /** Its {@code __qualname__}. */
  public String qualifiedName() {
    return qualifiedName == null ? name : qualifiedName;
  }

  /** Sets its {@code __qualname__}. */
  public void setQualifiedName(String text) {
    qualifiedName = text;
  }

  /** Renames a class of the guest. */
  public void rename(PyStr newName) {
    name = newName.value();
    nameObject = newName;
  }

  /** Its {@code __bases__}. */
  public List<PyType> bases() {
    return bases;
  }

  /** Itself and all classes it derives from, in method resolution order. Not to be changed. */
  public PyType[] mro() {
    return mro;
  }

  /** Its own attributes; changed only by {@link #setAttribute} and {@link #deleteAttribute}. */
  public PyDict attributes() {
    PyDict known = attributes;
    if (known == null) {
      known = new PyDict();
      attributes = known;
    }
    return known;
  }

  /** The builtin class whose value its instances carry as payload; itself for a builtin class. */
  public PyType layout() {
    return layout;
  }

  /** The shape of an instance without attributes. */
  public Shape rootShape() {
    return rootShape;
  }

  /** The shape of an instance whose attributes stand in a dict, without slots filled. */
  public Shape dictShape() {
    Shape known = dictShape;
    if (known == null) {
      known = Shape.root(this);
      dictShape = known;
    }
    return known;
  }

  /** Changes whenever an attribute of it or of a class above it changes. */
  public int version() {
    return version;
  }

  /** What {@link #remember} was given since the version last changed, or null. */
  public @Nullable Object facts() {
    return facts;
  }

  /** Keeps something about the class until its version changes; not for builtin classes. */
  public void remember(Object found) {
    if (!builtin) {
      facts = found;
    }
  }

  /** Values that a new instance has room for from the start. */
  int expectedNames() {
    return expectedNames;
  }

  /** Notes that an instance has so many names. */
  void expectNames(int count) {
    if (count > expectedNames && count <= MOST_EXPECTED && !builtin) {
      expectedNames = count;
    }
  }

  /** The next number for the identity of an instance of a class that is not builtin. */
  int nextIdentity() {
    return ++identities;
  }

  /** How many numbers {@link PyInstance#identity} were given out. */
  public int identities() {
    return identities;
  }

  /** Restores the count of identities. */
  public void setIdentities(int count) {
    identities = count;
  }

  /** The attribute of that name in the first class of the mro that has it, or null. */
  public @Nullable PyObject lookup(PyStr attribute) {
    PyObject known = found.get(attribute);
    if (known != null) {
      return known == PySingleton.NOT_IMPLEMENTED ? null : known;
    }
    PyObject result = null;
    for (PyType each : mro) {
      result = each.attributes().getStr(attribute);
      if (result != null) {
        break;
      }
    }
    if (!builtin) {
      if (found.size() >= MOST_FOUND) {
        found.clear();
      }
      found.put(attribute, result == null ? PySingleton.NOT_IMPLEMENTED : result);
    }
    return result;
  }

  /** The attribute found after a class in the mro of this one, as {@code super} does, or null. */
  public @Nullable PyObject lookupAfter(PyType after, PyStr attribute) {
    boolean passed = false;
    for (PyType each : mro) {
      if (passed) {
        PyObject value = each.attributes().getStr(attribute);
        if (value != null) {
          return value;
        }
      }
      passed |= each == after;
    }
    return null;
  }

  /** Whether it is that class or derives from it. */
  public boolean isSubtypeOf(PyType other) {
    if (this == other || other == OBJECT) {
      return true;
    }
    for (PyType each : mro) {
      if (each == other) {
        return true;
      }
    }
    return false;
  }

  /** Sets an attribute; the class must not be frozen. */
  public void setAttribute(PyStr attribute, PyObject value) {
    attributes().putStr(attribute, value);
    changed();
  }

  /** Removes an attribute; whether it was there. */
  public boolean deleteAttribute(PyStr attribute) {
    boolean was = attributes().removeStr(attribute);
    changed();
    return was;
  }

  /** Gives it other bases. */
  public void setBases(List<PyType> newBases, PyType[] mroAbove) {
    for (PyType base : bases) {
      base.subclasses.removeIf(each -> each.refersTo(this));
    }
    bases = List.copyOf(newBases);
    mro = Mro.from(this, mroAbove);
    for (PyType base : bases) {
      base.addSubclass(this);
    }
    changed();
  }

  /** Gives it another order of itself and the classes above it; classes below keep theirs. */
  public void setOrder(PyType[] order) {
    mro = order.clone();
    forget();
  }

  /** Gives the class another metaclass. */
  public void setMetaclass(PyType type) {
    metaclass = type;
    changed();
  }

  /** Classes that name it as a base and are still in use; empty for builtin classes. */
  public List<PyType> subclasses() {
    List<PyType> alive = new ArrayList<>();
    for (WeakReference<PyType> each : subclasses) {
      PyType type = each.get();
      if (type != null) {
        alive.add(type);
      }
    }
    return alive;
  }

  private void addSubclass(PyType type) {
    if (!builtin) {
      if (subclasses.size() >= subclassesLookAt) {
        subclasses.removeIf(each -> each.get() == null);
        subclassesLookAt = Math.max(subclassesLookAt, 2 * subclasses.size());
      }
      subclasses.add(new WeakReference<>(type));
    }
  }

  /** Forgets what was found of it and of all classes below it, of each once. */
  private void changed() {
    forget();
    below = 0;
    if (subclasses.isEmpty()) {
      return;
    }
    Set<PyType> all = Collections.newSetFromMap(new IdentityHashMap<>());
    ArrayDeque<PyType> open = new ArrayDeque<>(subclasses());
    while (!open.isEmpty()) {
      PyType each = open.pop();
      if (all.add(each)) {
        each.forget();
        open.addAll(each.subclasses());
      }
    }
    below = all.size();
  }

  private void forget() {
    version++;
    facts = null;
    if (!found.isEmpty()) {
      found = new HashMap<>();
    }
  }

  /** Counts a shape of its instances, by its names and what it takes beside them. */
  void countShape(int names) {
    shapes += names + 8;
  }

  /** Whether its instances may come to new shapes; those of others have their names in dicts. */
  boolean hasRoomForShapes() {
    return shapes < MOST_SHAPES;
  }

  /**
   * The shape of instances for whose own there is no room: it has the slots of the class and the
   * names of all of them, as long as these are few.
   */
  Shape wideShape(Shape from, PyStr name) {
    Shape known = wideShape == null ? Shape.root(this).including(slots()) : wideShape;
    List<PyStr> wanted = new ArrayList<>(List.of(from.names));
    wanted.add(name);
    return keep(known, known.including(wanted));
  }

  /** A shape that a snapshot has, with names after those of another that it cannot lead to. */
  public Shape wideShape(Shape from, List<PyStr> names) {
    Shape read = from.including(names);
    Shape known = wideShape == null ? read : wideShape;
    return keep(known, Arrays.equals(known.names, read.names) ? known : read);
  }

  private Shape keep(Shape known, Shape wide) {
    boolean shared = wide == known || wide.names.length <= Shape.MAX_NAMES;
    wideShape = shared ? wide : known;
    return shared ? wide : wide.alone();
  }

  private List<PyStr> slots() {
    List<PyStr> keys = new ArrayList<>();
    for (PyType each : mro) {
      PyDict names = each.attributes();
      for (int i = names.nextPosition(0); i >= 0; i = names.nextPosition(i + 1)) {
        if (names.valueAt(i) instanceof SlotDescriptor slot) {
          keys.add(slot.slotKey());
        }
      }
    }
    return keys;
  }

  /** Classes below it that its last change was told to; for a caller who counts the work. */
  public int below() {
    return below;
  }

  @Override
  public PyType type() {
    return metaclass == null ? TYPE : metaclass;
  }

  @Override
  public String toString() {
    return name;
  }

  @Override
  public long heapBytes() {
    return builtin
        ? 0
        : 400
            + 4L * mro.length
            + FOUND_BYTES * found.size()
            + name.length()
            + qualifiedName().length()
            + Shape.BYTES_FOR_NAME * Math.max(0, shapes - FREE_SHAPES)
            + Shape.BYTES_FOR_NAME * (wideShape == null ? 0 : wideShape.names.length);
  }

  @Override
  public void trace(Tracer tracer) {
    if (builtin) {
      return;
    }
    tracer.reference(attributes);
    for (PyType each : mro) {
      tracer.reference(each);
    }
    tracer.reference(metaclass);
  }

  @Override
  public void exchange(Fields fields) {
    name = fields.text(name);
    qualifiedName = fields.optionalText(qualifiedName);
    metaclass = fields.optional(metaclass, PyType.class);
    bases = fields.parts(bases, PyType.class);
    mro = fields.parts(List.of(mro), PyType.class).toArray(PyType[]::new);
    layout = fields.part(layout, PyType.class);
    attributes = fields.part(attributes(), PyDict.class);
    isFinal = fields.flag(isFinal);
    isFilledByInit = fields.flag(isFilledByInit);
    hasInstanceDict = fields.flag(hasInstanceDict);
    identities = fields.count(identities);
    fields.require(mro.length > bases.size() && mro[0] == this, "a class without an order");
  }

  /** Restores which classes derive from it; those of the library are known already. */
  public void restoreSubclasses(List<PyType> derived) {
    List<PyType> known = subclasses();
    known.removeAll(new HashSet<>(derived));
    subclasses.clear();
    known.forEach(this::addSubclass);
    derived.forEach(this::addSubclass);
  }

  /** Whether what a snapshot gave it makes it a class; asked when all are filled. */
  public boolean isConsistent() {
    for (PyType base : bases) {
      if (base.mro.length >= mro.length
          || !layout.isSubtypeOf(base.layout) && !base.layout.isSubtypeOf(layout)) {
        return false;
      }
    }
    return !bases.isEmpty() && (metaclass == null || metaclass.isSubtypeOf(TYPE));
  }
}
