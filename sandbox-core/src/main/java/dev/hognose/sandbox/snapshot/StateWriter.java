// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.snapshot;

import dev.hognose.sandbox.code.Code;
import dev.hognose.sandbox.limits.Meter;
import dev.hognose.sandbox.objects.Fields;
import dev.hognose.sandbox.objects.HeapType;
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
import dev.hognose.sandbox.objects.Traced;
import dev.hognose.sandbox.vm.PyFunction;
import dev.hognose.sandbox.vm.SessionState;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Writes everything that can be reached from a root, without recursion.
 *
 * <p>Parts are numbered as they are met; each gets its head in one stream and, in the same order,
 * its fields in another. Small values stand where they are referred to.
 */
final class StateWriter implements Fields, HeapType.Source {
  /**
   * Longer texts are parts of their own, written once: a reference to a text takes four bytes in
   * memory, and should not take many times that in a file.
   */
  private static final int LONGEST_INLINE = 8;

  /** Equal texts up to this length are one part, whatever objects hold them. */
  static final int LONGEST_VALUE = 40;

  private final Catalogue catalogue;
  private final SessionState session;
  private final CodeTable codes = new CodeTable();
  private final Packer heads = new Packer();
  private final Packer body = new Packer();

  /** The places of parts that carry no marks, and of those that all sessions share. */
  private final IdentityHashMap<Object, Integer> others = new IdentityHashMap<>(8);

  private final IdentityHashMap<Shape, Integer> shapes = new IdentityHashMap<>(4);

  /** The parts that are texts of at most {@link #LONGEST_VALUE}. */
  private final Map<String, Integer> texts = new HashMap<>();

  /** Tells the marks of this writer from those of others. */
  private final long walk = Traced.newWalk();

  /** Parts without fields: they are named. */
  private final BitSet silent = new BitSet();

  private Storable[] parts = new Storable[64];

  /** The number of each in the library; -1 for what is none of it. */
  private int[] numbers = new int[64];

  private int count;
  private int written;
  private @Nullable LibraryMatch library;

  StateWriter(Catalogue catalogue, SessionState session) {
    this.catalogue = catalogue;
    this.session = session;
  }

  /** Writes all that is reachable from a root. */
  Payload write(Storable root) {
    List<String> modules = libraryModules();
    place(root);
    if (library != null) {
      library.changes().forEach(this::place);
    }
    while (written < count) {
      if (!silent.get(written)) {
        fields(parts[written], numbers[written]);
      }
      written++;
    }
    identities();
    subclasses();
    Packer out = new Packer();
    out.array(modules.size());
    modules.forEach(out::text);
    codes.write(out);
    out.number(count);
    out.append(heads);
    out.append(body);
    return new Payload(out.toByteArray(), codes.hasLibraryCode());
  }

  /** The modules of the library, which are not written if they are as they were imported. */
  private List<String> libraryModules() {
    List<String> names = new ArrayList<>();
    PyDict modules = session.modules();
    for (int i = modules.nextPosition(0); i >= 0; i = modules.nextPosition(i + 1)) {
      if (modules.keyAt(i) instanceof PyStr name
          && LibraryMatch.isLibrary(session, name.value(), modules.valueAt(i))) {
        names.add(name.value());
      }
    }
    LibraryImage image = names.isEmpty() ? null : catalogue.image(names).orElse(null);
    if (image == null) {
      return List.of();
    }
    library = LibraryMatch.of(image, session);
    return names;
  }

  private void fields(Storable part, int number) {
    if (library != null && number >= 0 && part instanceof PyDict dict) {
      library.change(number, dict).write(this);
    } else {
      part.exchange(this);
    }
  }

  /** Writes which of the classes written derive from which. */
  private void subclasses() {
    int lists = 0;
    Packer all = new Packer();
    for (int i = 0; i < count; i++) {
      if (parts[i] instanceof PyType type && !type.isBuiltin()) {
        List<Integer> derived =
            type.subclasses().stream().map(this::known).filter(index -> index >= 0).toList();
        if (!derived.isEmpty()) {
          lists++;
          all.number(i);
          all.array(derived.size());
          derived.forEach(all::number);
        }
      }
    }
    body.number(lists);
    body.append(all);
  }

  /** Writes the numbers that {@code id} gave to parts, in the order of the parts. */
  private void identities() {
    Map<Long, PyObject> objects = new TreeMap<>();
    session.identities().all().forEach((object, number) -> objects.put(number, object));
    Map<Integer, Long> numbers = new TreeMap<>();
    objects.forEach(
        (number, object) -> {
          int index = isThereAnyway(object) ? place(object) : known(object);
          if (index >= 0) {
            numbers.put(index, number);
          }
        });
    body.number(session.identities().upcoming());
    body.number(numbers.size());
    numbers.forEach(
        (index, number) -> {
          body.number(index);
          body.number(number);
        });
  }

  /** Whether a loaded session has a part, even if nothing written refers to it. */
  private boolean isThereAnyway(PyObject part) {
    return library != null && library.number(part) >= 0
        || name(part) != null
        || part instanceof PyFunction function && session.preludeName(function) != null;
  }

  /** The number of a part, or -1 if it was not met. */
  private int known(Storable part) {
    int place = part instanceof Traced traced ? traced.place(walk) : -1;
    return place >= 0 || others.isEmpty() ? place : others.getOrDefault(part, -1);
  }

  /** Whether a part of the library was met; the part it was found in stands before it. */
  private void libraryHead(LibraryMatch match, int number) {
    LibraryImage.Node node = match.node(number);
    if (node.parent() < 0) {
      heads.number(Catalogue.MODULE);
      heads.text((String) node.step());
      return;
    }
    heads.number(match.isChanged(number) ? Catalogue.CHANGED : Catalogue.LIBRARY);
    if (match.isChanged(number)) {
      heads.number(HeapTypes.of(match.part(number)).number());
    }
    heads.number(place(match.part(node.parent())));
    if (node.step() instanceof String key) {
      Texts.write(heads, key);
    } else {
      heads.number((Integer) node.step());
    }
  }

  /** The number of a part; it is met for the first time if it has none yet. */
  private int place(Storable part) {
    int known = known(part);
    if (known >= 0) {
      return known;
    }
    int number = library == null ? -1 : library.number(part);
    if (library != null && number >= 0) {
      placeParents(library, number);
    } else if (part instanceof PyStr text && text.growing() != null) {
      place(text.growing());
    }
    String name = number >= 0 ? null : name(part);
    int index = count;
    mark(part, index, name);
    if (count == Traced.MOST_PLACES) {
      throw new StateSizeException();
    }
    if (count == parts.length) {
      parts = Arrays.copyOf(parts, count * 2);
      numbers = Arrays.copyOf(numbers, count * 2);
    }
    numbers[count] = number;
    parts[count++] = part;
    if (library != null && number >= 0) {
      libraryHead(library, number);
      silent.set(index, !library.isChanged(number));
    } else {
      head(part, index, name);
    }
    return index;
  }

  private void mark(Storable part, int index, @Nullable String name) {
    if (name != null || !(part instanceof Traced traced) || !traced.setPlace(walk, index)) {
      others.put(part, index);
    }
  }

  /** The name under which all sessions know a part, or null. */
  private @Nullable String name(Storable part) {
    return part instanceof PyDict && session.isPreludeGlobals(part)
        ? Catalogue.PRELUDE_NAMES
        : catalogue.name(part);
  }

  /** Has the parts of the library in which a part was found stand before it, the module first. */
  private void placeParents(LibraryMatch match, int part) {
    List<Storable> chain = List.of();
    for (int number = match.node(part).parent(); number >= 0; ) {
      Storable parent = match.part(number);
      if (known(parent) >= 0) {
        break;
      }
      chain = chain.isEmpty() ? new ArrayList<>() : chain;
      chain.add(parent);
      number = match.node(number).parent();
    }
    for (Storable parent : chain.reversed()) {
      place(parent);
    }
  }

  private void head(Storable part, int index, @Nullable String name) {
    if (name != null) {
      heads.number(Catalogue.NUMBER);
      heads.text(name);
      silent.set(index);
      return;
    }
    if (part instanceof PyFunction function) {
      String prelude = session.preludeName(function);
      if (prelude != null) {
        heads.number(Catalogue.PRELUDE);
        heads.text(prelude);
        silent.set(index);
        return;
      }
    }
    HeapType<?> type = HeapTypes.of(part);
    heads.number(type.number());
    head(type, part);
  }

  private <T extends Storable> void head(HeapType<T> type, Storable part) {
    type.head().exchange(this, type.javaClass().cast(part));
  }

  private void reference(Storable part) {
    body.array(1);
    body.number(place(part));
  }

  private void text(PyStr text) {
    if (text.charCount() <= LONGEST_INLINE) {
      Texts.write(body, text.value());
      return;
    }
    if (known(text) < 0) {
      Integer same = texts.get(text.value());
      int index = same == null ? place(text) : same;
      texts.put(text.value(), index);
      mark(text, index, null);
    }
    reference(text);
  }

  // What heads hold.

  @Override
  public int length(int value) {
    heads.number(value);
    return value;
  }

  @Override
  public String headText(String value) {
    Texts.write(heads, value);
    return value;
  }

  @Override
  public byte[] headBytes(byte[] value) {
    heads.binary(value, value.length);
    return value;
  }

  @Override
  public double headReal(double value) {
    heads.real(value);
    return value;
  }

  @Override
  public int headCount(int value) {
    heads.number(value);
    return value;
  }

  @Override
  public <P extends Storable> P headPart(@Nullable P part, Class<P> type) {
    P known = Objects.requireNonNull(part);
    heads.number(known(known));
    return known;
  }

  @Override
  public Code headCode(@Nullable Code code) {
    return codes.exchange(heads, code);
  }

  // What fields hold.

  @Override
  public boolean isLoading() {
    return false;
  }

  @Override
  public PyObject object(PyObject object) {
    switch (object) {
      case PyInt i -> body.number(i.value);
      case PyStr s when s.charCount() <= LONGEST_VALUE -> text(s);
      case PyNone _ -> body.nil();
      case PyBool b -> body.flag(b == PyBool.TRUE);
      case PyFloat f when !Double.isNaN(f.value) -> body.real(f.value);
      case PyTuple t when t.items.length == 0 -> body.array(0);
      default -> reference(object);
    }
    return object;
  }

  @Override
  public @Nullable PyObject optional(@Nullable PyObject object) {
    if (object == null) {
      body.emptyMap();
      return null;
    }
    return object(object);
  }

  @Override
  public <T extends Storable> T part(T part, Class<T> type) {
    if (part instanceof PyObject object) {
      object(object);
    } else {
      reference(part);
    }
    return part;
  }

  @Override
  public <T extends Storable> @Nullable T optional(@Nullable T part, Class<T> type) {
    if (part == null) {
      body.emptyMap();
      return null;
    }
    return part(part, type);
  }

  @Override
  public PyObject[] objects(PyObject[] objects) {
    return elements(objects, objects.length);
  }

  @Override
  public @Nullable PyObject[] optionals(@Nullable PyObject[] objects) {
    return optionals(objects, objects.length);
  }

  @Override
  @SuppressWarnings("NullAway") // the first elements are not null
  public PyObject[] elements(@Nullable PyObject[] objects, int size) {
    body.array(size);
    for (int i = 0; i < size; i++) {
      object(objects[i]);
    }
    return objects;
  }

  @Override
  public void fill(PyObject[] objects) {
    for (PyObject object : objects) {
      object(object);
    }
  }

  @Override
  public void fillOptional(@Nullable PyObject[] objects) {
    for (PyObject object : objects) {
      optional(object);
    }
  }

  @Override
  public @Nullable PyObject[] optionals(@Nullable PyObject[] objects, int size) {
    body.array(size);
    for (int i = 0; i < size; i++) {
      optional(objects[i]);
    }
    return objects;
  }

  @Override
  public <T extends Storable> List<T> parts(List<T> all, Class<T> type) {
    body.array(all.size());
    for (T each : all) {
      part(each, type);
    }
    return all;
  }

  @Override
  public boolean flag(boolean value) {
    body.flag(value);
    return value;
  }

  @Override
  public int integer(int value) {
    body.number(value);
    return value;
  }

  @Override
  public int count(int value) {
    return integer(value);
  }

  @Override
  public int size(int value) {
    return integer(value);
  }

  @Override
  public long number(long value) {
    body.number(value);
    return value;
  }

  @Override
  public int[] integers(int[] values) {
    body.array(values.length);
    for (int value : values) {
      body.number(value);
    }
    return values;
  }

  @Override
  public boolean[] flags(boolean[] values) {
    body.array(values.length);
    for (boolean value : values) {
      body.flag(value);
    }
    return values;
  }

  @Override
  public double real(double value) {
    body.real(value);
    return value;
  }

  @Override
  public BigInteger big(BigInteger value) {
    byte[] bytes = value.toByteArray();
    body.binary(bytes, bytes.length);
    return value;
  }

  @Override
  public String text(String value) {
    Texts.write(body, value);
    return value;
  }

  @Override
  public @Nullable String optionalText(@Nullable String value) {
    if (value == null) {
      body.nil();
      return null;
    }
    return text(value);
  }

  @Override
  public byte[] bytes(byte[] value, int size) {
    body.binary(value, size);
    return value;
  }

  @Override
  public <E extends Enum<E>> E choice(E value, E[] all) {
    body.number(value.ordinal());
    return value;
  }

  @Override
  public Code code(@Nullable Code code) {
    return codes.exchange(body, code);
  }

  @Override
  public @Nullable Shape shape(@Nullable Shape shape, boolean ofDict) {
    if (shape == null) {
      body.nil();
      return null;
    }
    Integer known = shapes.putIfAbsent(shape, shapes.size());
    if (known != null) {
      body.number(known);
      return shape;
    }
    body.array(shape.names.length + 1);
    object(shape.owner);
    for (PyStr name : shape.names) {
      object(name);
    }
    return shape;
  }

  @Override
  public long hash(PyObject key, long hash) {
    if (!StateReader.isHashedAtOnce(key)) {
      body.number(hash);
    }
    return hash;
  }

  // What only loading needs.

  @Override
  public <T> T once(Object key, Class<T> type, Supplier<T> make) {
    throw new IllegalStateException("nothing is loaded");
  }

  @Override
  public void later(Runnable action) {
    throw new IllegalStateException("nothing is loaded");
  }

  @Override
  public void charge(long bytes) {}

  @Override
  public Meter meter() {
    throw new IllegalStateException("nothing is loaded");
  }
}
