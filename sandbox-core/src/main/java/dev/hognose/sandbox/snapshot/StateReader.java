// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.snapshot;

import dev.hognose.sandbox.code.Code;
import dev.hognose.sandbox.limits.Meter;
import dev.hognose.sandbox.objects.Fields;
import dev.hognose.sandbox.objects.Hashing;
import dev.hognose.sandbox.objects.HeapType;
import dev.hognose.sandbox.objects.InvalidStateException;
import dev.hognose.sandbox.objects.PyBigInt;
import dev.hognose.sandbox.objects.PyBool;
import dev.hognose.sandbox.objects.PyDict;
import dev.hognose.sandbox.objects.PyFloat;
import dev.hognose.sandbox.objects.PyInt;
import dev.hognose.sandbox.objects.PyNone;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.PyTuple;
import dev.hognose.sandbox.objects.PyType;
import dev.hognose.sandbox.objects.Shape;
import dev.hognose.sandbox.objects.Storable;
import dev.hognose.sandbox.vm.SessionState;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads what {@link StateWriter} has written, and trusts none of it. */
final class StateReader implements Fields, HeapType.Source {
  /** Bytes that parts may take beyond what their file shows, whatever its size. */
  private static final long FREE_BYTES = 1L << 20;

  /** Bytes that parts may take for each byte of the file. */
  private static final long BYTES_FOR_EACH = 64;

  private final Unpacker in;
  private final Catalogue catalogue;
  private final SessionState session;
  private final Meter meter;
  private final Code[] codes;
  private final Storable[] parts;
  private final List<Shape> shapes = new ArrayList<>();
  private final List<Runnable> later = new ArrayList<>();
  private final Map<Object, Object> made = new HashMap<>();
  private final Map<String, PyStr> texts = new HashMap<>();

  /** Parts of the library as it was imported into this session. */
  private final BitSet library = new BitSet();

  private final IdentityHashMap<Storable, Storable[]> references = new IdentityHashMap<>();
  private long budget;

  private StateReader(Unpacker in, Catalogue catalogue, SessionState session, Meter meter) {
    this.in = in;
    this.catalogue = catalogue;
    this.session = session;
    this.meter = meter;
    this.budget = FREE_BYTES + BYTES_FOR_EACH * in.remaining();
    ImportedModules.read(in, session);
    this.codes = CodeTable.read(in);
    this.parts = new Storable[in.size()];
  }

  /**
   * Reads a state.
   *
   * @param root the part that everything hangs on, which is filled
   * @param meter the account of the execution that goes on
   */
  static void read(
      Unpacker in, Catalogue catalogue, SessionState session, Meter meter, Storable root) {
    new StateReader(in, catalogue, session, meter).read(root);
  }

  private void read(Storable root) {
    boolean[] changes = new boolean[parts.length];
    boolean[] named = new boolean[parts.length];
    Storable[] readers = new Storable[parts.length];
    for (int i = 0; i < parts.length; i++) {
      int number = in.count();
      named[i] = number != 1 && number <= Catalogue.LIBRARY;
      changes[i] = number == Catalogue.CHANGED;
      if (changes[i]) {
        HeapType<?> type = HeapTypes.of(in.count());
        parts[i] = known(number, i);
        readers[i] = type.reader(parts[i]);
      } else if (named[i]) {
        parts[i] = known(number, i);
        readers[i] = parts[i];
      } else {
        HeapType<?> type = HeapTypes.of(number);
        parts[i] = head(type, i, root);
        readers[i] = type.reader(parts[i]);
      }
    }
    if (parts.length == 0 || parts[0] != root) {
      throw Unpacker.broken("a state without a root");
    }
    for (int i = 0; i < parts.length; i++) {
      if (changes[i] && parts[i] instanceof PyDict dict) {
        change(dict);
      } else if (!named[i]) {
        readers[i].exchange(this);
      }
    }
    identities();
    subclasses();
    if (in.remaining() > 0) {
      throw Unpacker.broken("there is more than the state");
    }
    later.forEach(Runnable::run);
    for (Storable part : parts) {
      if (part instanceof PyType type && !type.isBuiltin() && !type.isConsistent()) {
        throw Unpacker.broken("a class that does not fit its bases");
      }
    }
  }

  /** A part that is there without being made: of the builtins, the prelude or the library. */
  private Storable known(int number, int index) {
    if (number >= Catalogue.LIBRARY) {
      int parent = in.count();
      if (parent >= index || !library.get(parent)) {
        throw Unpacker.broken("a part of the library inside of none");
      }
      library.set(index);
      Storable part =
          Unpacker.isNumber(in.peek())
              ? inside(parts[parent], in.count())
              : inside(parts[parent], Texts.read(in));
      if (catalogue.isNamed(part) || number == Catalogue.CHANGED && !LibraryMatch.canChange(part)) {
        throw Unpacker.broken("a part of all sessions is no part of one");
      }
      return part;
    }
    library.set(index, number == Catalogue.MODULE);
    return named(number, in.text());
  }

  private Storable inside(Storable parent, String key) {
    PyObject value = parent instanceof PyDict dict ? dict.getStr(new PyStr(key)) : null;
    if (value != null) {
      return value;
    }
    throw new IncompatibleStateException("the library has no '" + key + "' any more");
  }

  private Storable inside(Storable parent, int reference) {
    Storable[] all = references.computeIfAbsent(parent, FieldRecorder::references);
    if (reference >= all.length) {
      throw new IncompatibleStateException("a part of the library is not there any more");
    }
    return all[reference];
  }

  /** Makes a dict of the library what it had become. */
  private void change(PyDict dict) {
    int removed = in.integer();
    if (removed < 0) {
      dict.clear();
      dict.exchange(this);
      return;
    }
    for (int i = 0; i < removed; i++) {
      dict.removeStr(part(null, PyStr.class));
    }
    int put = in.size();
    for (int i = 0; i < put; i++) {
      PyStr key = part(null, PyStr.class);
      dict.putStr(key, object(null));
    }
  }

  /** Reads which of the classes derive from which. */
  private void subclasses() {
    int lists = in.size();
    DerivedClasses known = new DerivedClasses();
    for (int i = 0; i < lists; i++) {
      PyType type = type(in.count());
      List<PyType> derived = new ArrayList<>();
      int count = in.array();
      for (int k = 0; k < count; k++) {
        derived.add(type(in.count()));
      }
      known.restore(type, derived);
    }
  }

  private PyType type(int index) {
    if (index < parts.length && parts[index] instanceof PyType type) {
      return type;
    }
    throw Unpacker.broken("a class is missing");
  }

  private Storable named(int number, String name) {
    if (number == Catalogue.NUMBER) {
      return name.equals(Catalogue.PRELUDE_NAMES) ? session.preludeGlobals() : catalogue.part(name);
    }
    if (number == Catalogue.MODULE) {
      PyObject module = session.modules().getStr(new PyStr(name));
      if (module == null) {
        throw Unpacker.broken("a module that was not imported");
      }
      return module;
    }
    if (session.environment().prelude(name) == null) {
      throw new IncompatibleStateException("the prelude has no '" + name + "' any more");
    }
    session.preludeGlobals();
    return session.prelude(name);
  }

  /** Reads the numbers that {@code id} gave to parts. */
  private void identities() {
    session.identities().restoreNext(in.number());
    int count = in.size();
    for (int i = 0; i < count; i++) {
      int index = in.count();
      long number = in.number();
      if (index >= parts.length || !(parts[index] instanceof PyObject object)) {
        throw Unpacker.broken("a number of no object");
      }
      session.identities().restore(object, number);
    }
  }

  private <T extends Storable> Storable head(HeapType<T> type, int index, Storable root) {
    boolean isRoot = type.javaClass().isInstance(root);
    if (isRoot != (index == 0)) {
      throw Unpacker.broken("a state with another root");
    }
    return isRoot ? root : type.head().exchange(this, null);
  }

  private Storable reference() {
    int index = in.count();
    if (index >= parts.length) {
      throw Unpacker.broken("a part that is not there");
    }
    return parts[index];
  }

  /** Whether the hash of a key is known before all is filled. */
  static boolean isHashedAtOnce(PyObject key) {
    return key instanceof PyStr
        || key instanceof PyInt
        || key instanceof PyBool
        || key instanceof PyNone
        || key instanceof PyBigInt
        || key instanceof PyFloat;
  }

  // What heads hold.

  @Override
  public int length(int value) {
    int length = in.size();
    charge(4L * length);
    return length;
  }

  @Override
  public String headText(String value) {
    return Texts.read(in);
  }

  @Override
  public byte[] headBytes(byte[] value) {
    return in.binary();
  }

  @Override
  public double headReal(double value) {
    return in.real();
  }

  @Override
  public int headCount(int value) {
    return in.count();
  }

  @Override
  public <P extends Storable> P headPart(@Nullable P part, Class<P> type) {
    Storable before = reference();
    if (!type.isInstance(before)) {
      throw Unpacker.broken("a part does not stand before what is made with it");
    }
    return type.cast(before);
  }

  @Override
  public Code headCode(@Nullable Code code) {
    return code(code);
  }

  // What fields hold.

  @Override
  public boolean isLoading() {
    return true;
  }

  @Override
  public PyObject object(@Nullable PyObject object) {
    if (value() instanceof PyObject read) {
      return read;
    }
    throw Unpacker.broken("an object is missing");
  }

  /** The next value: an object, another part, or null. */
  private @Nullable Storable value() {
    int lead = in.peek();
    if (Unpacker.isNumber(lead)) {
      return PyInt.of(in.number());
    }
    if (Unpacker.isText(lead)) {
      return string(in.text());
    }
    switch (lead) {
      case 0xC0 -> {
        in.skip();
        return PyNone.NONE;
      }
      case 0x80 -> {
        in.skip();
        return null;
      }
      case 0x90 -> {
        in.skip();
        return PyTuple.EMPTY;
      }
      case 0x91 -> {
        in.skip();
        return reference();
      }
      case 0xC2, 0xC3 -> {
        return PyBool.of(in.flag());
      }
      case 0xCB -> {
        return new PyFloat(in.real());
      }
      default -> {
        return extension();
      }
    }
  }

  private PyObject extension() {
    Unpacker.Extension form = in.extension();
    return switch (form.type()) {
      case Texts.SURROGATES -> string(Texts.read(form.value()));
      default -> throw Unpacker.broken("a value of an unknown form");
    };
  }

  /** Equal short texts are one object again. */
  private PyStr string(String text) {
    return text.length() < 2 ? PyStr.of(text) : texts.computeIfAbsent(text, PyStr::new);
  }

  @Override
  public @Nullable PyObject optional(@Nullable PyObject object) {
    if (in.peek() == 0x80) {
      in.skip();
      return null;
    }
    return object(null);
  }

  @Override
  public <T extends Storable> T part(@Nullable T part, Class<T> type) {
    Storable read = value();
    if (!type.isInstance(read)) {
      throw Unpacker.broken("a part is not what it should be");
    }
    return type.cast(read);
  }

  @Override
  public <T extends Storable> @Nullable T optional(@Nullable T part, Class<T> type) {
    if (in.peek() == 0x80) {
      in.skip();
      return null;
    }
    return part(null, type);
  }

  @Override
  public PyObject[] objects(PyObject[] objects) {
    PyObject[] read = new PyObject[in.array()];
    fill(read);
    return read;
  }

  @Override
  public PyObject[] elements(@Nullable PyObject[] objects, int size) {
    return objects(new PyObject[0]);
  }

  @Override
  public void fill(PyObject[] objects) {
    for (int i = 0; i < objects.length; i++) {
      objects[i] = object(null);
    }
  }

  @Override
  public void fillOptional(@Nullable PyObject[] objects) {
    for (int i = 0; i < objects.length; i++) {
      objects[i] = optional(null);
    }
  }

  @Override
  public @Nullable PyObject[] optionals(@Nullable PyObject[] objects) {
    @Nullable PyObject[] read = new PyObject[in.array()];
    fillOptional(read);
    return read;
  }

  @Override
  public @Nullable PyObject[] optionals(@Nullable PyObject[] objects, int size) {
    return optionals(objects);
  }

  @Override
  public <T extends Storable> List<T> parts(List<T> all, Class<T> type) {
    int size = in.array();
    List<T> read = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      read.add(part(null, type));
    }
    return read;
  }

  @Override
  public boolean flag(boolean value) {
    return in.flag();
  }

  @Override
  public int integer(int value) {
    return in.integer();
  }

  @Override
  public int count(int value) {
    return in.count();
  }

  @Override
  public int size(int value) {
    return in.size();
  }

  @Override
  public long number(long value) {
    return in.number();
  }

  @Override
  public int[] integers(int[] values) {
    int[] read = new int[in.array()];
    for (int i = 0; i < read.length; i++) {
      read[i] = in.integer();
    }
    return read;
  }

  @Override
  public boolean[] flags(boolean[] values) {
    boolean[] read = new boolean[in.array()];
    for (int i = 0; i < read.length; i++) {
      read[i] = in.flag();
    }
    return read;
  }

  @Override
  public double real(double value) {
    return in.real();
  }

  @Override
  public BigInteger big(BigInteger value) {
    return CodeReader.big(in.binary());
  }

  @Override
  public String text(String value) {
    return Texts.read(in);
  }

  @Override
  public @Nullable String optionalText(@Nullable String value) {
    if (in.peek() == 0xC0) {
      in.skip();
      return null;
    }
    return Texts.read(in);
  }

  @Override
  public byte[] bytes(byte[] value, int size) {
    return in.binary();
  }

  @Override
  public <E extends Enum<E>> E choice(E value, E[] all) {
    int index = in.count();
    if (index >= all.length) {
      throw Unpacker.broken("a choice that there is not");
    }
    return all[index];
  }

  @Override
  public Code code(@Nullable Code code) {
    int index = in.count();
    if (index >= codes.length) {
      throw Unpacker.broken("a code that is not there");
    }
    return codes[index];
  }

  @Override
  public @Nullable Shape shape(@Nullable Shape shape, boolean ofDict) {
    int lead = in.peek();
    if (lead == 0xC0) {
      in.skip();
      return null;
    }
    if (Unpacker.isNumber(lead)) {
      int index = in.count();
      if (index >= shapes.size()) {
        throw Unpacker.broken("a shape that is not there");
      }
      return shapes.get(index);
    }
    int length = in.array() - 1;
    PyType owner = part(null, PyType.class);
    if (length < 0 || owner.isBuiltin() && length > Shape.MAX_NAMES * 4) {
      throw Unpacker.broken("a shape of an impossible length");
    }
    Shape read = ofDict ? owner.dictShape() : owner.rootShape();
    List<PyStr> rest = new ArrayList<>();
    for (int i = 0; i < length; i++) {
      PyStr name = part(null, PyStr.class);
      boolean leads = rest.isEmpty() && read.place(name) < 0 && read.leadsTo(name);
      charge(leads ? 64L + 32L * i : 96L);
      if (leads) {
        read = read.with(name);
      } else {
        rest.add(name);
      }
    }
    read = rest.isEmpty() ? read : owner.wideShape(read, rest);
    if (read.names.length != length) {
      throw Unpacker.broken("a shape with a name twice");
    }
    shapes.add(read);
    return read;
  }

  @Override
  public long hash(PyObject key, long hash) {
    return isHashedAtOnce(key) ? Hashing.hash(key) : in.number();
  }

  @Override
  public <T> T once(Object key, Class<T> type, Supplier<T> make) {
    return type.cast(made.computeIfAbsent(key, ignored -> make.get()));
  }

  @Override
  public void later(Runnable action) {
    later.add(action);
  }

  @Override
  public void charge(long bytes) {
    budget -= bytes;
    if (budget < 0) {
      throw new InvalidStateException("the state would take far more memory than its file");
    }
  }

  @Override
  public Meter meter() {
    return meter;
  }
}
