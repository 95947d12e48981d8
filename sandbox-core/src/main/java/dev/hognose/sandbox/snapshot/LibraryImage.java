// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.snapshot;

import dev.hognose.sandbox.limits.Meter;
import dev.hognose.sandbox.objects.PyDict;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.Storable;
import dev.hognose.sandbox.vm.Environment;
import dev.hognose.sandbox.vm.Imports;
import dev.hognose.sandbox.vm.Machine;
import dev.hognose.sandbox.vm.PyFunction;
import dev.hognose.sandbox.vm.PyModule;
import dev.hognose.sandbox.vm.SessionState;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a list of library modules looks like when nothing but their import has happened: each part,
 * where it was found first, and its fields. Immutable, shared by all sessions.
 */
final class LibraryImage {
  /** Bounds on what importing library modules may take. */
  private static final long STEPS = 50_000_000;

  private static final long MILLIS = Long.MAX_VALUE;
  private static final long BYTES = 256L << 20;

  /**
   * One part of the library.
   *
   * @param part the part
   * @param parent number of the part it was found in, or -1 for a module
   * @param step the module's name, the key in a dict, or the number of the reference
   * @param fields what {@link FieldRecorder} has noted; of a dict its values
   * @param numbers for each field the number of the part of the library that it is, or -1
   */
  @SuppressWarnings("ArrayRecordComponent")
  record Node(Storable part, int parent, Object step, Object[] fields, int[] numbers) {}

  private final List<String> modules;
  private final List<Node> nodes = new ArrayList<>();
  private final IdentityHashMap<Storable, Integer> numbers = new IdentityHashMap<>();

  private LibraryImage(List<String> modules) {
    this.modules = modules;
  }

  /** The image of modules imported one after the other, or null if that needs a host. */
  static @Nullable LibraryImage of(
      Environment environment, Catalogue catalogue, List<String> modules) {
    SessionState session = new SessionState(environment);
    if (!load(session, modules)) {
      return null;
    }
    LibraryImage image = new LibraryImage(modules);
    for (String name : modules) {
      if (session.modules().getStr(new PyStr(name)) instanceof PyModule module) {
        image.add(module, -1, name);
      }
    }
    for (int i = 0; i < image.nodes.size(); i++) {
      image.expand(i, catalogue, session);
    }
    for (Node node : image.nodes) {
      for (int i = 0; i < node.fields.length; i++) {
        node.numbers[i] = image.number(node.fields[i]);
      }
    }
    return image;
  }

  /**
   * Imports modules into a fresh session, dropping what they print; whether that went without
   * asking a host.
   */
  static boolean load(SessionState session, List<String> modules) {
    Meter meter = new Meter(STEPS, MILLIS, BYTES, _ -> 0);
    Machine machine = new Machine(session, meter, 1_000);
    machine.begin(new Imports.All(modules));
    meter.start(Long.MAX_VALUE);
    machine.run(Long.MAX_VALUE);
    meter.stop();
    session.output().clear();
    return machine.isFinished();
  }

  private void add(Storable part, int parent, Object step) {
    if (numbers.putIfAbsent(part, nodes.size()) == null) {
      Object[] fields =
          part instanceof PyDict dict ? FieldRecorder.values(dict) : FieldRecorder.record(part);
      nodes.add(new Node(part, parent, step, fields, new int[fields.length]));
    }
  }

  private void expand(int number, Catalogue catalogue, SessionState session) {
    Node node = nodes.get(number);
    if (node.part instanceof PyDict dict) {
      for (int i = dict.nextPosition(0); i >= 0; i = dict.nextPosition(i + 1)) {
        Object step = dict.keyAt(i) instanceof PyStr key ? key.value() : null;
        Object value = FieldRecorder.note(dict.valueAt(i));
        if (step != null && value instanceof Storable part && isOwn(part, catalogue, session)) {
          add(part, number, step);
        }
      }
      return;
    }
    int reference = 0;
    for (Object field : node.fields) {
      if (field instanceof Storable part) {
        if (isOwn(part, catalogue, session)) {
          add(part, number, reference);
        }
        reference++;
      }
    }
  }

  private static boolean isOwn(Storable part, Catalogue catalogue, SessionState session) {
    return !catalogue.isNamed(part)
        && !(part instanceof PyFunction function && session.preludeName(function) != null);
  }

  /** The modules. */
  List<String> modules() {
    return modules;
  }

  /** The parts, modules first. */
  List<Node> nodes() {
    return nodes;
  }

  /** The number of a part, or -1 for what is none of the library. */
  int number(Object field) {
    return field instanceof Storable part ? numbers.getOrDefault(part, -1) : -1;
  }
}
